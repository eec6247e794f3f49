import type { GetServerSideProps, PageConfig } from "next"
import { useTranslations } from "next-intl"
import { ErrorPage } from "@/components/error-page"
import { errorPageProps } from "@/site/common-props"

export const config: PageConfig = { unstable_runtimeJS: false }

export const getServerSideProps: GetServerSideProps = async ({ params, res }) => {
  res.statusCode = 404
  return { props: errorPageProps(params?.locale) }
}

/** An address that names nothing: src/proxy.ts leads here. */
export default function NotFound() {
  const t = useTranslations("notFound")
  return <ErrorPage title={t("title")} text={t("text")} withFind />
}
