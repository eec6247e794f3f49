import type { PageConfig } from "next"
import { useLocale, useTranslations } from "next-intl"
import { ChartFigure } from "@/charts/chart-figure"
import { chartSpec, type PageChart } from "@/charts/make-chart"
import { mapSteps } from "@/charts/map/steps"
import { TilesLink } from "@/charts/map/tiles-link"
import { ActionLink } from "@/components/links"
import { ClaimExample } from "@/components/claim"
import { Disclosure } from "@/components/section"
import { MissingList } from "@/components/missing-list"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { UnusualProvinces } from "@/components/change-text"
import { GroupCutNote, RankingIntroduction, RankingReading } from "@/components/ranking-introduction"
import { RankingChoices, RankingFilters, RankingMapSteps } from "@/components/ranking-choices"
import { RankingTable } from "@/components/ranking-table"
import { pathOf, pathsOf } from "@/i18n/addresses"
import { NOT_CHOSEN, readRankingView } from "@/i18n/ranking-view"
import type { PageProps } from "@/site/common-props"
import { cachedPage, whenAsked } from "@/site/page-props"
import { loadRankingPage, type RankingPage } from "@/view-models/ranking-page"

export const config: PageConfig = { unstable_runtimeJS: false }
export const getStaticPaths = whenAsked

/** The map shows the whole edition; filters of the table do not change it. */
export const getStaticProps = cachedPage(async ({ params: { year, dimension, view = "" }, locale }) => {
  const filter = readRankingView(view)
  const dimensionSlug = dimension === NOT_CHOSEN ? null : dimension!
  const page = filter && (await loadRankingPage({ year: Number(year), dimensionSlug, locale, filter }))
  if (!page) return null
  const map = await chartSpec("map", drawn(page), locale)
  return { page, map, steps: mapSteps(map) }
})

function drawn({ edition, dimension }: RankingPage) {
  return { year: String(edition.year), ...(dimension && { dimension: String(dimension.id) }) }
}

type Props = PageProps<{ page: RankingPage; map: PageChart; steps: ReturnType<typeof mapSteps> }>

export default function Rankings({ page, map, steps }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const { heading, title, caption } = useTitles(page)
  const { edition, summary } = page
  const { ranked, units } = summary
  return (
    <PageShell paths={pathsIn(page, true)} year={edition.year}>
      <PageHead
        title={title}
        description={t("rankings.description", { ranked, units, year: edition.year })}
        paths={pathsIn(page, false)}
        picture={{ chart: "ranking", params: drawn(page) }}
      />
      <div className="gap-x-10 lg:grid lg:grid-cols-[minmax(0,1fr)_18rem] xl:grid-cols-[minmax(0,1fr)_20rem] print:block">
        <div className="space-y-4">
          <RankingIntroduction
            page={page}
            heading={heading}
            tiles={<TilesLink map={map} label={t("rankings.map")} />}
          />
          <div>
            <RankingChoices page={page} />
            <div id="table">
              <RankingFilters page={page} />
              <RankingTable page={page} caption={caption} />
            </div>
          </div>
        </div>
        <div className="mt-4 space-y-2 lg:mt-0">
          <UnusualProvinces rows={page.unusual} />
          <p className="max-w-note text-sm text-quiet">
            {t("rankings.key", { intervals: page.rows.some(({ interval }) => interval) ? "yes" : "no" })}
          </p>
          <GroupCutNote summary={summary} cut={page.groupCut} />
          <div id="map" className="print:hidden">
            <Disclosure summary={t("rankings.map")} isOpenWide>
              <RankingMapSteps page={page} steps={steps} />
              <ChartFigure spec={map} level={2} />
            </Disclosure>
          </div>
          <Disclosure summary={t("read.heading")}>
            <RankingReading page={page} />
          </Disclosure>
          <ActionLink href={pathOf({ page: "charts", chart: "ranking", query: drawn(page) }, locale)}>
            {t("rankings.asChart")}
          </ActionLink>
          <ClaimExample page={page} />
          <MissingList year={edition.year} provinces={page.missing} />
        </div>
      </div>
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
    caption: t.rich("caption", {
      said: (text) => <span className="sr-only">{text}</span>,
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
