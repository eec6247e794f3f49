import type { PageConfig } from "next"
import { useLocale, useTranslations } from "next-intl"
import { ChartFigure } from "@/charts/chart-figure"
import { chartSpec, type PageChart } from "@/charts/chart-on-page"
import { ChartPictureLink } from "@/charts/chart-picture-link"
import { ClaimExample } from "@/components/claim-example"
import { Disclosure } from "@/components/disclosure"
import { MissingList } from "@/components/missing-list"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { RankingChoices } from "@/components/ranking-choices"
import { RankingGroups } from "@/components/ranking-groups"
import { RankingIntroduction } from "@/components/ranking-introduction"
import { RankingTable } from "@/components/ranking-table"
import { pathsOf } from "@/i18n/addresses"
import { NOT_CHOSEN, readRankingView } from "@/i18n/ranking-view"
import type { PageProps } from "@/site/common-props"
import { cachedPage, whenAsked } from "@/site/page-props"
import { loadRankingPage, type RankingPage } from "@/view-models/ranking-page"

export const config: PageConfig = { unstable_runtimeJS: false }
export const getStaticPaths = whenAsked

/** The charts show the whole edition; filters of the table do not change them. */
export const getStaticProps = cachedPage(async ({ params: { year, dimension, view = "" }, locale }) => {
  const filter = readRankingView(view)
  const dimensionSlug = dimension === NOT_CHOSEN ? null : dimension!
  const page = filter && (await loadRankingPage({ year: Number(year), dimensionSlug, locale, filter }))
  if (!page) return null
  const [map, ranking] = await Promise.all([
    chartSpec("map", drawn(page), locale),
    chartSpec("ranking", drawn(page), locale),
  ])
  return { page, map, ranking }
})

function drawn({ edition, dimension }: RankingPage) {
  return { year: String(edition.year), ...(dimension && { dimension: String(dimension.id) }) }
}

type Props = PageProps<{ page: RankingPage; map: PageChart; ranking: PageChart }>

export default function Rankings({ page, map, ranking }: Props) {
  const t = useTranslations("rankings")
  const { heading, title, caption } = useTitles(page)
  const { edition, summary } = page
  const { ranked, units } = summary
  return (
    <PageShell paths={pathsIn(page, true)} year={edition.year}>
      <PageHead
        title={title}
        description={t("description", { ranked, units, year: edition.year })}
        paths={pathsIn(page, false)}
        picture={{ chart: "ranking", params: drawn(page) }}
      />
      <RankingIntroduction page={page} heading={heading} />
      <RankingChoices page={page} />
      <RankingGroups page={page} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_19rem] xl:items-start print:block">
        <RankingTable page={page} caption={caption} />
        <ChartFigure spec={map} level={2} />
      </div>
      <Disclosure summary={t("asDots")}>
        <ChartPictureLink spec={ranking} />
      </Disclosure>
      <ClaimExample page={page} />
      <MissingList year={edition.year} provinces={page.missing} />
    </PageShell>
  )
}

/** The heading, the title with the filter, and the table's caption, which names filter and order. */
function useTitles({ edition, dimension, filter, regions, rows }: RankingPage) {
  const t = useTranslations("rankings")
  const group = useTranslations("group")
  const locale = useLocale()
  const { year } = edition
  const heading = dimension ? t("titleDimension", { dimension: dimension.name[locale], year }) : t("title", { year })
  const region = regions.find(({ id }) => id === filter.region)?.name[locale]
  const chosen = [region, filter.group && group(filter.group)].filter(Boolean).join(", ")
  return {
    heading,
    title: chosen ? t("titleFiltered", { title: heading, filter: chosen }) : heading,
    caption: t("caption", {
      title: heading,
      shown: chosen ? "some" : "all",
      filter: chosen,
      count: rows.length,
      sort: t("sortedBy", { sort: filter.sort }),
    }),
  }
}

/** Search engines get the whole ranking for every filtered view of it; the language switch keeps the view. */
function pathsIn({ edition, dimension, filter }: RankingPage, withFilter: boolean) {
  return pathsOf((locale) => ({
    page: "rankings",
    year: edition.year,
    dimension: dimension?.slug[locale] ?? null,
    filter: withFilter ? filter : undefined,
  }))
}
