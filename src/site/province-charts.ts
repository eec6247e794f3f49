import { chartSpec, type PageChart } from "@/charts/chart-on-page"
import type { Locale } from "@/domain/bilingual"
import type { NewProvincePage } from "@/view-models/new-province-page"
import type { ProvincePage } from "@/view-models/province-page"

/** The charts of a province in an edition; null where it has nothing to draw: an empty chart says less than no chart. */
export async function loadProvinceCharts(page: ProvincePage, locale: Locale) {
  const { province, edition, previousYear, dimensions, years, lineage } = page
  const [slug, year] = [province.slug, String(edition.year)]
  const anyResult = dimensions.some(({ result }) => result)
  const results = years.filter(({ hasTotal }) => hasTotal).length
  const [profile, change, trend, map] = await Promise.all([
    anyResult ? chartSpec("profile", { province: slug, year }, locale) : null,
    anyResult && previousYear
      ? chartSpec("change", { province: slug, from: String(previousYear), to: year }, locale)
      : null,
    results > 1
      ? chartSpec("trend", { province: slug, ...(lineage.lastYear && { to: String(lineage.lastYear) }) }, locale)
      : null,
    chartSpec("map", { province: slug, year }, locale),
  ])
  return { profile, change: change && compares(change) ? change : null, trend, map }
}

/** Where every part stands apart, there is no bar. */
function compares(spec: PageChart): boolean {
  return spec.kind === "change" && spec.rows.some(({ value }) => value !== null)
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
