import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { cache } from "react"
import { ClaimExample } from "@/components/claim-example"
import { MissingList } from "@/components/missing-list"
import { PageShell } from "@/components/page-shell"
import { RankingChoices } from "@/components/ranking-choices"
import { RankingGroups } from "@/components/ranking-groups"
import { RankingIntroduction } from "@/components/ranking-introduction"
import { RankingTable } from "@/components/ranking-table"
import { pathsOf } from "@/i18n/addresses"
import { NOT_CHOSEN, readRankingView } from "@/i18n/ranking-view"
import { loadRankingPage, type RankingPage } from "@/view-models/ranking-page"
import { pageMetadata } from "../../../../page-metadata"
import { rankingCharts } from "./ranking-charts"
import { rankingTitles } from "./ranking-titles"

export const revalidate = 3600

/** No page is made at build time: the database is not there yet. */
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/rankings/[year]/[dimension]/[view]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, dimension, view } = await params
  const page = await load(year, dimension, view)
  const t = await getTranslations("rankings")
  const { title } = await rankingTitles(page)
  const { ranked, units } = page.summary
  const description = t("description", { ranked, units, year: page.edition.year })
  const shown = { year: String(page.edition.year), ...(page.dimension && { dimension: String(page.dimension.id) }) }
  return pageMetadata({ title, description, paths: pathsIn(page, false), picture: { chart: "ranking", params: shown } })
}

export default async function Rankings({ params }: Props) {
  const { year, dimension, view } = await params
  const page = await load(year, dimension, view)
  const { heading, caption } = await rankingTitles(page)
  const { edition, years, release } = page
  const { map, ranking } = await rankingCharts(page, await getLocale())
  return (
    <PageShell paths={pathsIn(page, true)} year={edition.year} latestYear={years[0]} release={release}>
      <RankingIntroduction page={page} heading={heading} />
      <RankingChoices page={page} />
      <RankingGroups page={page} />
      <div className="beside-map">
        <RankingTable page={page} caption={caption} />
        {map}
      </div>
      {ranking}
      <ClaimExample page={page} />
      <MissingList year={edition.year} provinces={page.missing} />
    </PageShell>
  )
}

/** Once for the page and its metadata. */
const load = cache(async (year: string, dimension: string, view: string): Promise<RankingPage> => {
  const locale = await getLocale()
  const filter = readRankingView(view)
  const dimensionSlug = dimension === NOT_CHOSEN ? null : dimension
  const page = filter && (await loadRankingPage({ year: Number(year), dimensionSlug, locale, filter }))
  return page ?? notFound()
})

/** Search engines get the whole ranking for every filtered view of it; the language switch keeps the view. */
function pathsIn({ edition, dimension, filter }: RankingPage, withFilter: boolean) {
  return pathsOf((locale) => ({
    page: "rankings",
    year: edition.year,
    dimension: dimension?.slug[locale] ?? null,
    filter: withFilter ? filter : undefined,
  }))
}
