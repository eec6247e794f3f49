import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { LOCALES, type Bilingual } from "@/domain/bilingual"
import { pathOf } from "@/i18n/addresses"
import type { ReleaseView } from "@/view-models/parts"
import { FindForm } from "./find-form"
import { PageFooter } from "./page-footer"

type Props = {
  /** this page in each language; without it the switch leads to the other language's home */
  paths?: Bilingual
  /** the edition whose figures the page shows; null for none in particular */
  year?: number | null
  /** the newest edition, for the link to its ranking; unknown on pages that read no data */
  latestYear?: number
  release?: ReleaseView
  /** pages that show their own find form leave out the header's */
  withFind?: boolean
  children: ReactNode
}

/** What every page has around its content. */
export function PageShell({ paths, year = null, latestYear, release, withFind = true, children }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const other = LOCALES.find((each) => each !== locale) ?? locale
  return (
    <>
      <a className="skip-link" href="#main">
        {t("site.skip")}
      </a>
      <header className="site-header">
        <a className="site-name" href={pathOf({ page: "home" }, locale)}>
          {t("site.name")}
        </a>
        <a className="other-language" href={paths?.[other] ?? `/${other}`} hrefLang={other} lang={other}>
          {t("site.otherLanguage")}
        </a>
        {withFind && <FindForm id="find" />}
        <nav aria-label={t("site.navigation")}>
          {latestYear && (
            <a href={pathOf({ page: "rankings", year: latestYear, dimension: null }, locale)}>{t("site.rankings")}</a>
          )}
          <a href={pathOf({ page: "changes" }, locale)}>{t("site.changes")}</a>
          <a href={pathOf({ page: "charts" }, locale)}>{t("site.charts")}</a>
          <a href={pathOf({ page: "mergers" }, locale)}>{t("site.mergers")}</a>
          <a href={pathOf({ page: "methodology" }, locale)}>{t("methodology.link")}</a>
          <a href={pathOf({ page: "data" }, locale)}>{t("site.data")}</a>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <PageFooter year={year} release={release} path={paths?.[locale]} />
    </>
  )
}
