import type { NextPageContext, PageConfig } from "next"
import { useTranslations } from "next-intl"
import { ErrorPage } from "@/components/error-page"
import { errorPageProps, localeOfRequest, type PageProps } from "@/site/common-props"

export const config: PageConfig = { unstable_runtimeJS: false }

type Props = PageProps<{ status: number }>

/** A page that could not be made, or was not found after all, in words and in the language of its address. */
export default function Failure({ status }: Props) {
  const t = useTranslations()
  if (status === 404) return <ErrorPage title={t("notFound.title")} text={t("notFound.text")} withFind />
  return (
    <ErrorPage
      title={t("serverError.title")}
      text={t("serverError.text")}
      way={{ href: "", text: t("serverError.way") }}
    />
  )
}

Failure.getInitialProps = ({ req, res, err }: NextPageContext): Props => {
  const status = res?.statusCode ?? err?.statusCode ?? 500
  res?.setHeader("cache-control", "no-store")
  return { ...errorPageProps(localeOfRequest(req)), status }
}
