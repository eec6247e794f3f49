import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { pathOf } from "@/i18n/addresses"
import { FindForm } from "./find"
import { PageHead } from "./page-head"
import { PageShell } from "./page-shell"

type Props = {
  title: string
  text: string
  /** the way on; home where there is no better one */
  way?: { href: string; text: string }
  /** where there is reason to look for a province */
  withFind?: boolean
  children?: ReactNode
}

/** What went wrong, in words, and the way on. */
export function ErrorPage({ title, text, way, withFind = false, children }: Props) {
  const t = useTranslations("notFound")
  const locale = useLocale()
  const { href, text: wayText } = way ?? { href: pathOf({ page: "home" }, locale), text: t("way") }
  return (
    <PageShell withFind={!withFind}>
      <PageHead title={title} description={text} />
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
      {withFind && <FindForm id="find" large />}
      <p>
        <a href={href}>{wayText}</a>
      </p>
    </PageShell>
  )
}
