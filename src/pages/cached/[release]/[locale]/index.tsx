import type { PageConfig } from "next"
import { useLocale, useTranslations } from "next-intl"
import { ChartFigure } from "@/charts/chart-figure"
import { chartSpec, type PageChart } from "@/charts/make-chart"
import { mapSteps } from "@/charts/map/steps"
import { TilesLink } from "@/charts/map/tiles-link"
import { Disclosure, Section } from "@/components/section"
import { GroupKey } from "@/components/standing"
import { HomeDimensions, HomeIntroduction, HomeLeaders } from "@/components/home"
import { MissingList } from "@/components/missing-list"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { ScorecardMatrix } from "@/components/scorecard-matrix"
import { pathOf, pathsOf } from "@/i18n/addresses"
import type { PageProps } from "@/site/common-props"
import { cachedPage, whenAsked } from "@/site/page-props"
import { type HomePage, loadHomePage } from "@/view-models/home-page"

export const config: PageConfig = { unstable_runtimeJS: false }
export const getStaticPaths = whenAsked

export const getStaticProps = cachedPage(async ({ locale }) => {
  const page = await loadHomePage(locale)
  if (!page) return null
  const [map, card] = await Promise.all([
    chartSpec("map", { year: String(page.edition.year) }, locale),
    chartSpec("scorecard", { view: "provinces" }, locale),
  ])
  return { page, map, card, steps: mapSteps(map) }
})

type Props = PageProps<{ page: HomePage; map: PageChart; card: PageChart; steps: ReturnType<typeof mapSteps> }>

export default function Home({ page, map, card, steps }: Props) {
  const t = useTranslations("home")
  const { edition, years, summary } = page
  const paths = pathsOf(() => ({ page: "home" }))
  const description = t("description", { year: edition.year, ranked: summary.ranked, first: years.at(-1) ?? "" })
  return (
    <PageShell paths={paths} year={edition.year} withFind={false}>
      <PageHead title={t("title")} description={description} paths={paths} />
      <HomeIntroduction
        page={page}
        steps={steps}
        tiles={<TilesLink map={map} label={t("map")} />}
        map={
          <div id="map" className="print:hidden">
            <Disclosure summary={t("map")} isOpenWide>
              <ChartFigure spec={map} level={2} />
            </Disclosure>
          </div>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_32rem] print:block">
        <div className="space-y-6 xl:col-start-2">
          <Disclosure summary={t("leaders")} isOpenWide>
            <HomeLeaders page={page} />
          </Disclosure>
          <HomeDimensions page={page} />
        </div>
        <div className="xl:col-start-1 xl:row-start-1">
          <EveryProvince card={card} />
        </div>
      </div>
      <MissingList year={edition.year} provinces={page.missing} />
    </PageShell>
  )
}

/** All provinces over all editions, as groups: the years lead to their rankings, the names to the provinces. */
function EveryProvince({ card }: { card: PageChart }) {
  const t = useTranslations("home")
  const locale = useLocale()
  if (card.kind !== "scorecard") return null
  return (
    <Section id="every" heading={t("every")} className="space-y-2">
      <p className="text-sm">
        <GroupKey />
      </p>
      <ScorecardMatrix
        {...card}
        dense
        codes={card.table.codes}
        caption={card.title}
        head={t("province")}
        rowHref={(slug) => pathOf({ page: "province", slug, year: null }, locale)}
        yearHref={(year) => pathOf({ page: "rankings", year, dimension: null }, locale)}
      />
      <p className="text-sm">
        <a href={pathOf({ page: "charts", chart: "scorecard", query: card.params }, locale)}>{t("everyChart")}</a>
      </p>
    </Section>
  )
}
