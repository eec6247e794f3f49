import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { cache } from "react"
import { ChartFigure } from "@/charts/chart-figure"
import { isOverYears } from "@/charts/chart-spec"
import { chartSpec } from "@/charts/chart-on-page"
import { Comparison } from "@/components/comparison"
import { PageShell } from "@/components/page-shell"
import { pathsOf } from "@/i18n/addresses"
import { readComparison } from "@/i18n/comparison"
import { formatList } from "@/i18n/format"
import { loadComparisonPage, type ComparisonPage } from "@/view-models/comparison-page"
import { pageMetadata } from "../../../page-metadata"

export const revalidate = 3600

/** No page is made at build time: the database is not there yet. */
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/compare/[provinces]/[years]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { provinces, years } = await params
  const [t, locale, page] = [await getTranslations("compare"), await getLocale(), await load(provinces, years)]
  const paths = pathsIn(provinces, years)
  if (page.provinces.length === 0) return pageMetadata({ title: t("heading"), description: t("invitation"), paths })
  const values = {
    names: formatList(
      page.provinces.map(({ name }) => name[locale]),
      locale,
    ),
    years: formatList(page.years.map(String), locale),
  }
  // Half a billion comparisons are one page to a search engine.
  const robots = { index: false, follow: true }
  return {
    ...(await pageMetadata({ title: t("title", values), description: t("description", values), paths })),
    robots,
  }
}

export default async function ComparisonOfProvinces({ params }: Props) {
  const { provinces, years } = await params
  const [page, locale] = [await load(provinces, years), await getLocale()]
  const slugs = page.provinces.map(({ slug }) => slug)
  const to = String(page.choices.years[0]) // names the provinces of this boundary set, not older ones of the same names
  const trend = slugs.length > 0 && (await chartSpec("trend", { province: slugs.join(","), to }, locale))
  return (
    <PageShell
      paths={pathsIn(provinces, years)}
      year={page.years.length === 1 ? page.years[0] : null}
      latestYear={page.choices.years[0]}
      release={page.release}
    >
      <Comparison page={page} trend={trend && isOverYears(trend) && <ChartFigure spec={trend} level={2} />} />
    </PageShell>
  )
}

/** Once for the page and its metadata. */
const load = cache(
  async (provinces: string, years: string): Promise<ComparisonPage> =>
    (await loadComparisonPage(readComparison(provinces, years))) ?? notFound(),
)

function pathsIn(provinces: string, years: string) {
  return pathsOf(() => ({ page: "compare", ...readComparison(provinces, years) }))
}
