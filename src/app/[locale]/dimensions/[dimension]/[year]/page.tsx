import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { cache } from "react"
import { ChartFigure } from "@/charts/chart-figure"
import { isOverYears } from "@/charts/chart-spec"
import { chartSpec } from "@/charts/chart-on-page"
import { ChartPictureLink } from "@/charts/chart-picture-link"
import { DimensionHistory } from "@/components/dimension-history"
import { DimensionIntroduction, isDescribed } from "@/components/dimension-introduction"
import { DimensionLeaders } from "@/components/dimension-leaders"
import { MissingList } from "@/components/missing-list"
import { PageShell } from "@/components/page-shell"
import { SubDimensions } from "@/components/sub-dimensions"
import { pathsOf } from "@/i18n/addresses"
import { formatPoints } from "@/i18n/format"
import { NOT_CHOSEN } from "@/i18n/ranking-view"
import { loadDimensionPage, type DimensionPage } from "@/view-models/dimension-page"
import { pageMetadata } from "../../../page-metadata"

export const revalidate = 3600

/** No page is made at build time: the database is not there yet. */
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/dimensions/[dimension]/[year]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dimension: slug, year } = await params
  const page = await load(slug, year)
  const [t, locale] = [await getTranslations("dimension"), await getLocale()]
  const { dimension, edition, extremes, summary } = page
  return pageMetadata({
    title: t("title", { name: dimension.name[locale], year: edition.year }),
    description: t("description", {
      about: isDescribed(dimension.id) ? t(`about.${dimension.id}`) : dimension.name[locale],
      year: edition.year,
      highest: formatPoints(extremes.highest, locale),
      mean: formatPoints(summary.mean, locale),
    }),
    paths: pathsIn(page, year),
    picture: { chart: "ranking", params: { dimension: String(dimension.id), year: String(edition.year) } },
  })
}

export default async function Dimension({ params }: Props) {
  const { dimension: slug, year } = await params
  const page = await load(slug, year)
  const locale = await getLocale()
  const { edition, release, latestYear } = page
  const [dimension, shown] = [String(page.dimension.id), String(edition.year)]
  const [map, spread] = await Promise.all([
    chartSpec("map", { dimension, year: shown }, locale),
    chartSpec("spread", { dimension, ...(page.lastYear && { to: String(page.lastYear) }) }, locale),
  ])
  return (
    <PageShell paths={pathsIn(page, year)} year={edition.year} latestYear={latestYear} release={release}>
      <DimensionIntroduction page={page} />
      <DimensionLeaders page={page} />
      <SubDimensions page={page} />
      <ChartFigure spec={map} level={2} />
      {isOverYears(spread) && <ChartPictureLink spec={spread} />}
      <DimensionHistory page={page} />
      <MissingList year={edition.year} provinces={page.missing} />
    </PageShell>
  )
}

/** Once for the page and its metadata. */
const load = cache(
  async (slug: string, year: string): Promise<DimensionPage> =>
    (await loadDimensionPage({ slug, year: chosenYear(year), locale: await getLocale() })) ?? notFound(),
)

function chosenYear(year: string): number | null {
  return year === NOT_CHOSEN ? null : Number(year)
}

function pathsIn({ dimension }: DimensionPage, year: string) {
  return pathsOf((locale) => ({ page: "dimension", slug: dimension.slug[locale], year: chosenYear(year) }))
}
