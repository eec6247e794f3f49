import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { locale as rootLocale } from "next/root-params"
import { getLocale, getTranslations } from "next-intl/server"
import { cache } from "react"
import { ChartFigure } from "@/charts/chart-figure"
import { isOverYears } from "@/charts/chart-spec"
import { chartSpec } from "@/charts/chart-on-page"
import { ChartPictureLink } from "@/charts/chart-picture-link"
import { ChoiceList } from "@/components/choice-list"
import { HomeGroups } from "@/components/home-groups"
import { HomeIntroduction } from "@/components/home-introduction"
import { HomeLeaders } from "@/components/home-leaders"
import { MissingList } from "@/components/missing-list"
import { PageShell } from "@/components/page-shell"
import { pathOf, pathsOf } from "@/i18n/addresses"
import { isLocale } from "@/i18n/read-address"
import { loadHomePage } from "@/view-models/home-page"
import { pageMetadata } from "./page-metadata"

export const revalidate = 3600

/** Once for the page and its metadata. */
const load = cache(loadHomePage)

export async function generateMetadata(): Promise<Metadata> {
  await onlyLocales()
  const [t, page] = [await getTranslations("home"), await load(await getLocale())]
  const description = page
    ? t("description", { year: page.edition.year, ranked: page.summary.ranked, first: page.years.at(-1) ?? "" })
    : t("empty")
  return pageMetadata({ title: t("title"), description, paths: pathsOf(() => ({ page: "home" })) })
}

export default async function Home() {
  await onlyLocales()
  const [t, locale] = [await getTranslations("home"), await getLocale()]
  const page = await load(locale)
  const paths = pathsOf(() => ({ page: "home" }))
  if (!page)
    return (
      <PageShell paths={paths}>
        <h1>{t("empty")}</h1>
      </PageShell>
    )

  const { edition, years, release } = page
  const [map, spread] = await Promise.all([
    chartSpec("map", { year: String(edition.year) }, locale),
    chartSpec("spread", {}, locale),
  ])
  return (
    <PageShell paths={paths} year={edition.year} latestYear={years[0]} release={release} withFind={false}>
      <HomeIntroduction page={page} />
      <div className="home-map">
        <ChartFigure spec={map} level={2} />
        <div className="home-leaders stack">
          <HomeLeaders page={page} />
        </div>
        {isOverYears(spread) && <ChartPictureLink spec={spread} />}
      </div>
      <HomeGroups page={page} />
      <MissingList year={edition.year} provinces={page.missing} />
      <div>
        <ChoiceList
          label={t("dimensions")}
          choices={page.dimensions.map(({ id, slug, short }) => ({
            label: `${id} ${short[locale]}`,
            href: pathOf({ page: "dimension", slug: slug[locale], year: null }, locale),
            current: false,
          }))}
        />
        <ChoiceList
          label={t("years")}
          choices={years.slice(1).map((year) => ({
            label: String(year),
            href: pathOf({ page: "rankings", year, dimension: null }, locale),
            current: false,
          }))}
        />
      </div>
    </PageShell>
  )
}

/** A file at the root that does not exist ("/x.php") arrives here as a language. */
async function onlyLocales(): Promise<void> {
  if (!isLocale(await rootLocale())) notFound()
}
