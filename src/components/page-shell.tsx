import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { type Bilingual, type Locale, LOCALES } from "@/domain/bilingual"
import { makersOf } from "@/domain/citation"
import { type Address, PAGE_WORDS, pathOf } from "@/i18n/addresses"
import { formatDay } from "@/i18n/format"
import { FindForm } from "./find"
import { ShareButtons } from "./share-buttons"
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
        <Navigation own={paths?.[locale]} />
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto max-w-page space-y-8 sm:space-y-10 focus:outline-none px-gutter pt-6 pb-6 sm:pb-12 print:space-y-5 print:py-0"
      >
        {children}
      </main>
      <PageFooter year={year} path={paths?.[locale]} />
    </>
  )
}

/** The main pages, in one row; on phones it scrolls. The one that the reader is on, or below, is marked. */
function Navigation({ own }: { own: string | undefined }) {
  const t = useTranslations()
  const locale = useLocale()
  const { latestYear } = useSite()
  const pages: readonly (readonly [Address, string])[] = [
    ...(latestYear ? [[{ page: "rankings", year: latestYear, dimension: null }, t("site.rankings")] as const] : []),
    [{ page: "compare" }, t("site.compare")],
    [{ page: "changes" }, t("site.changes")],
    [{ page: "charts" }, t("site.charts")],
    [{ page: "mergers" }, t("site.mergers")],
    [{ page: "methodology" }, t("methodology.link")],
    [{ page: "data" }, t("site.data")],
  ]
  return (
    <nav className="max-w-full min-w-0 basis-full print:hidden" aria-label={t("site.navigation")}>
      <ul className="relative flex scrollbar-none gap-x-5 overflow-x-auto whitespace-nowrap">
        {pages.map(([address, text]) => (
          <li key={text}>
            <a
              className="inline-flex min-h-11 items-center -outline-offset-3 aria-[current]:font-semibold aria-[current]:decoration-ink aria-[current]:decoration-3"
              href={pathOf(address, locale)}
              aria-current={currentOf(address, own, locale)}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** "page": the reader is on it; "true": on one of its kind, such as the ranking of another year. */
function currentOf({ page }: Address, own: string | undefined, locale: Locale): "page" | "true" | undefined {
  if (!own || page === "home") return undefined
  const start = `/${locale}/${PAGE_WORDS[page][locale]}`
  const [path] = own.split("?")
  if (path === start) return "page"
  return path!.startsWith(`${start}/`) ? "true" : undefined
}

/** The ways to pass the page on, where the figures come from, whose site this is, which state of the data it shows. */
function PageFooter({ year, path }: { year: number | null; path?: string }) {
  const t = useTranslations("site")
  const data = useTranslations("data")
  const corrections = useTranslations("corrections")
  const methodology = useTranslations("methodology")
  const locale = useLocale()
  const { origin, release } = useSite()
  return (
    <footer className="mx-auto max-w-page px-gutter pt-6 pb-12 text-sm text-quiet">
      <div className="space-y-2 border-t border-frame pt-5 *:max-w-note">
        {path && <ShareButtons origin={origin} path={path} />}
        <p data-table={`${t("copyTable")}|${t("code")}`}>
          {year ? t("source", { makers: makersOf(year).join(", "), year }) : t("sourceEveryYear")}
        </p>
        <p>{t("notPapi")}</p>
        {release && <p>{t("release", { id: release.id, day: formatDay(release.importedAt, locale) })}</p>}
        <p className="flex flex-wrap gap-x-5">
          <a href={pathOf({ page: "methodology" }, locale)}>{methodology("link")}</a>
          <a href={pathOf({ page: "methodology", part: "accessibility" }, locale)}>
            {methodology("accessibility.heading")}
          </a>
          <a href={pathOf({ page: "data" }, locale)}>{data("link")}</a>
          <a href={pathOf({ page: "corrections" }, locale)}>{corrections("link")}</a>
        </p>
        {path && (
          <p className="hidden print:block">
            {t("address")} {origin + path}
          </p>
        )}
      </div>
    </footer>
  )
}
