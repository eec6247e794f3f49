import { ChartFigure } from "@/charts/chart-figure"
import { chartSpec } from "@/charts/chart-on-page"
import { ChartPictureLink } from "@/charts/chart-picture-link"
import type { Locale } from "@/domain/bilingual"
import type { NewProvincePage } from "@/view-models/new-province-page"

/** The predecessors' totals over the years, a line for each, and where they lie: in charts of their own boundary set. */
export async function newProvinceCharts({ predecessors, latestYear }: NewProvincePage, locale: Locale) {
  const province = predecessors.map((each) => each.province.slug).join(",")
  const [trend, map] = await Promise.all([
    chartSpec("trend", { province }, locale),
    chartSpec("map", { province, year: String(latestYear) }, locale),
  ])
  return { trend: <ChartFigure spec={trend} level={2} />, map: <ChartPictureLink spec={map} /> }
}
