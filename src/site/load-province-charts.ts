import { chartSpec } from "@/charts/make-chart"
import type { Locale } from "@/domain/bilingual"
import type { NewProvincePage } from "@/view-models/new-province-page"
import type { ProvincePage } from "@/view-models/province-page"

/** The charts of a province; the trend is null where there is no line to draw: an empty chart says less than no chart. */
export async function loadProvinceCharts({ province, years, lineage }: ProvincePage, locale: Locale) {
  const results = years.filter(({ hasTotal }) => hasTotal).length
  const params = { province: province.slug, ...(lineage.lastYear && { to: String(lineage.lastYear) }) }
  const [scorecard, trend] = await Promise.all([
    chartSpec("scorecard", params, locale),
    results > 1 ? chartSpec("trend", params, locale) : null,
  ])
  return { scorecard, trend }
}

/** The predecessors' totals over the years, a line for each, and where they lie: in charts of their own boundary set. */
export async function loadNewProvinceCharts({ predecessors, latestYear }: NewProvincePage, locale: Locale) {
  const province = predecessors.map((each) => each.province.slug).join(",")
  const [trend, map] = await Promise.all([
    chartSpec("trend", { province }, locale),
    chartSpec("map", { province, year: String(latestYear) }, locale),
  ])
  return { trend, map }
}
