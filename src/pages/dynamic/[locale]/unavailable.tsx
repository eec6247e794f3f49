import type { GetServerSideProps, PageConfig } from "next"
import { useTranslations } from "next-intl"
import { ErrorPage } from "@/components/error-page"
import { errorPageProps } from "@/site/common-props"

export const config: PageConfig = { unstable_runtimeJS: false }

/** In seconds: how soon it is worth to ask again. */
const SOON = 5

export const getServerSideProps: GetServerSideProps = async ({ params, res }) => {
  res.statusCode = 503
  res.setHeader("retry-after", SOON)
  return { props: errorPageProps(params?.locale) }
}

/** No data yet: the database has not answered since the server started, or nothing was imported. */
export default function Unavailable() {
  const t = useTranslations("unavailable")
  return <ErrorPage title={t("title")} text={t("text")} way={{ href: "", text: t("way") }} />
}
