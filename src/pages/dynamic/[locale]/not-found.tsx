import type { GetServerSideProps, PageConfig } from "next"
import { useTranslations } from "next-intl"
import { ErrorPage } from "@/components/error-page"
import { NearNames } from "@/components/find"
import { errorPageProps, localeOf, type PageProps } from "@/site/common-props"
import { nearestNames, type NearName } from "@/site/nearest-names"
import { servedRelease } from "@/site/served-release"

export const config: PageConfig = { unstable_runtimeJS: false }

type Props = PageProps<{ near: readonly NearName[] }>

export const getServerSideProps: GetServerSideProps = async ({ params, query, res }) => {
  res.statusCode = 404
  const served = servedRelease()
  const near = served ? nearestNames(String(query.path ?? ""), served, localeOf(params?.locale)) : []
  return { props: { ...errorPageProps(params?.locale), near } }
}

/** An address that names nothing: src/proxy.ts leads here. */
export default function NotFound({ near }: Props) {
  const t = useTranslations("notFound")
  return (
    <ErrorPage title={t("title")} text={t("text")} withFind>
      <NearNames near={near} />
    </ErrorPage>
  )
}
