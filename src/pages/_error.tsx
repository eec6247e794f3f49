import type { NextPageContext, PageConfig } from "next"
import { useTranslations } from "next-intl"
import { ErrorPage } from "@/components/error-page"
import { errorPageProps, localeOfRequest, type PageProps } from "@/site/common-props"

export const config: PageConfig = { unstable_runtimeJS: false }

/** Of the error that loaders throw (src/site/page-props.ts): here, in a bundle of its own, its class is another one. */
const DATABASE_AWAY = "DatabaseAway"

/** In seconds: how soon it is worth to ask again. */
const SOON = "5"

type Props = PageProps<{ status: number }>

/** A page that could not be made, or was not found after all, in words and in the language of its address. */
export default function Failure({ status }: Props) {
  const t = useTranslations()
  if (status === 404) return <ErrorPage title={t("notFound.title")} text={t("notFound.text")} withFind />
  if (status === 503)
    return (
      <ErrorPage
        title={t("unavailable.title")}
        text={t("unavailable.text")}
        way={{ href: "", text: t("unavailable.way") }}
      />
    )
  return (
    <ErrorPage
      title={t("serverError.title")}
      text={t("serverError.text")}
      way={{ href: "", text: t("serverError.way") }}
    />
  )
}

Failure.getInitialProps = ({ req, res, err }: NextPageContext): Props => {
  const isAway = err?.name === DATABASE_AWAY
  const status = isAway ? 503 : (res?.statusCode ?? err?.statusCode ?? 500)
  if (res && isAway) {
    res.statusCode = status
    res.setHeader("retry-after", SOON)
  }
  res?.setHeader("cache-control", "no-store")
  return { ...errorPageProps(localeOfRequest(req)), status }
}
