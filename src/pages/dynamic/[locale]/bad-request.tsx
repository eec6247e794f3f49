import type { GetServerSideProps, PageConfig } from "next"
import { useTranslations } from "next-intl"
import { ErrorPage } from "@/components/error-page"
import type { QueryProblem } from "@/i18n/read-query"
import { errorPageProps, type PageProps } from "@/site/common-props"

export const config: PageConfig = { unstable_runtimeJS: false }

type Props = PageProps<{ problem: QueryProblem & { value: string }; path: string }>

/** The longest name or value of a parameter that is repeated to its sender. */
const REPEATED = 40

const KINDS: readonly QueryProblem["kind"][] = ["doubled", "value", "notHeld"]

export const getServerSideProps: GetServerSideProps = async ({ params, query, res }) => {
  res.statusCode = 400
  const kind = KINDS.find((each) => each === query.kind) ?? "value"
  const [name, value] = [query.name, query.value].map((each) => String(each ?? "").slice(0, REPEATED))
  const problem = { kind, name, value }
  return { props: { ...errorPageProps(params?.locale), problem, path: String(query.path ?? "/") } }
}

/** A query with a value that cannot be: src/proxy.ts leads here. */
export default function BadRequest({ problem: { kind, name, value }, path }: Props) {
  const t = useTranslations("badRequest")
  return <ErrorPage title={t("title")} text={t(kind, { name, value })} way={{ href: path, text: t("way") }} />
}
