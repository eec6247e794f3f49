import type { PageConfig } from "next"
import { useLocale, useTranslations } from "next-intl"
import { ChartFigure, ChartPictureLink } from "@/charts/chart-figure"
import { chartSpec, type PageChart } from "@/charts/make-chart"
import { isOverYears } from "@/charts/chart-spec"
import { mapSteps } from "@/charts/map/steps"
import {
  DimensionHistory,
  DimensionIntroduction,
  DimensionLeaders,
  DimensionMapSteps,
  isDescribed,
} from "@/components/dimension-introduction"
import { Disclosure } from "@/components/section"
import { MissingList } from "@/components/missing-list"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { SubDimensions } from "@/components/sub-dimensions"
import { pathsOf } from "@/i18n/addresses"
import { formatPoints } from "@/i18n/format"
import { NOT_CHOSEN } from "@/i18n/ranking-view"
import type { PageProps } from "@/site/common-props"
import { cachedPage, whenAsked } from "@/site/page-props"
import { type DimensionPage, loadDimensionPage } from "@/view-models/dimension-page"

export const config: PageConfig = { unstable_runtimeJS: false }
export const getStaticPaths = whenAsked

export const getStaticProps = cachedPage(async ({ params: { dimension: slug = "", year = "" }, locale }) => {
  const chosen = year === NOT_CHOSEN ? null : Number(year)
  const page = await loadDimensionPage({ slug, year: chosen, locale })
  if (!page) return null
  const dimension = String(page.dimension.id)
  const [map, spread] = await Promise.all([
    chartSpec("map", { dimension, year: String(page.edition.year) }, locale),
    chartSpec("spread", { dimension, ...(page.lastYear && { to: String(page.lastYear) }) }, locale),
  ])
  return { page, map, steps: mapSteps(map), spread, chosen }
})

type Props = PageProps<{
  page: DimensionPage
  map: PageChart
  steps: ReturnType<typeof mapSteps>
  spread: PageChart
  chosen: number | null
}>

export default function Dimension({ page, map, steps, spread, chosen }: Props) {
  const t = useTranslations("dimension")
  const mapWord = useTranslations("rankings")("map")
  const locale = useLocale()
  const { dimension, edition, ends, summary } = page
  const paths = pathsOf((each) => ({ page: "dimension", slug: dimension.slug[each], year: chosen }))
  const description = t("description", {
    about: isDescribed(dimension.id) ? t(`about.${dimension.id}`) : dimension.name[locale],
    year: edition.year,
    highest: formatPoints(ends.highest.result.points, locale),
    mean: formatPoints(summary.mean, locale),
  })
  return (
    <PageShell paths={paths} year={edition.year}>
      <PageHead
        title={t("title", { name: dimension.name[locale], year: edition.year })}
        description={description}
        paths={paths}
        picture={{ chart: "ranking", params: { dimension: String(dimension.id), year: String(edition.year) } }}
      />
      <DimensionIntroduction page={page} />
      <DimensionLeaders page={page} />
      <div id="map">
        <Disclosure summary={mapWord} isOpenWide>
          <DimensionMapSteps page={page} label={mapWord} steps={steps} />
          <ChartFigure spec={map} level={2} />
        </Disclosure>
      </div>
      {isOverYears(spread) && <ChartPictureLink spec={spread} />}
      <SubDimensions page={page} />
      <DimensionHistory page={page} />
      <MissingList year={edition.year} provinces={page.missing} />
    </PageShell>
  )
}
