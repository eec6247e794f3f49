import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { LOCALES, type Bilingual } from "@/domain/bilingual"
import { pathOf } from "@/i18n/addresses"
import { FindForm } from "./find-form"
import { PageFooter } from "./page-footer"
import { useSite } from "./site-context"

type Props = {
  /** this page in each language; without it the switch leads to the other language's home */
  paths?: Bilingual
  /** the edition whose figures the page shows; null for none in particular */
  year?: number | null
  /** pages that show their own find form leave out the header's */
  withFind?: boolean
  children: ReactNode
}

/** What every page has around its content. */
export function PageShell({ paths, year = null, withFind = true, children }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const { latestYear } = useSite()
  const other = LOCALES.find((each) => each !== locale) ?? locale
  return (
    <>
      <a
        className="absolute start-4 -translate-y-[200%] bg-ink px-4 py-2.5 text-paper focus:translate-y-2 print:hidden"
        href="#main"
      >
        {t("site.skip")}
      </a>
      <header className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 px-gutter py-2">
        <a
          className="inline-flex min-h-11 items-center font-semibold no-underline"
          href={pathOf({ page: "home" }, locale)}
        >
          {t("site.name")}
        </a>
        <a
          className="ms-auto inline-flex min-h-11 items-center md:ms-0 print:hidden"
          href={paths?.[other] ?? `/${other}`}
          hrefLang={other}
          lang={other}
        >
          {t("site.otherLanguage")}
        </a>
        {withFind && (
          <div className="min-w-0 basis-full pt-1 pb-2 md:ms-auto md:shrink md:basis-96 md:py-0">
            <FindForm id="find" />
          </div>
        )}
        <nav
          className="flex basis-full flex-wrap gap-x-5 *:inline-flex *:min-h-11 *:items-center print:hidden"
          aria-label={t("site.navigation")}
        >
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
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto max-w-page space-y-10 focus:outline-none px-gutter pt-6 pb-12 print:space-y-5 print:py-0"
      >
        {children}
      </main>
      <PageFooter year={year} path={paths?.[locale]} />
    </>
  )
}
