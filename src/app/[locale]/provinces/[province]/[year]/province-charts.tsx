import type { ReactNode } from "react"
import { ChartFigure } from "@/charts/chart-figure"
import { chartSpec, type PageChart } from "@/charts/chart-on-page"
import { ChartPictureLink } from "@/charts/chart-picture-link"
import type { Locale } from "@/domain/bilingual"
import type { ProvincePage } from "@/view-models/province-page"

/** The charts of a province in an edition; null where it has nothing to draw: an empty chart says less than no chart. */
export async function provinceCharts(page: ProvincePage, locale: Locale) {
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
  return {
    profile: figure(profile),
    change: figure(change && compares(change) ? change : null),
    trend: figure(trend),
    map: <ChartPictureLink spec={map} />,
  }
}

function figure(spec: PageChart | null): ReactNode {
  return spec && <ChartFigure spec={spec} level={2} />
}

/** Where every part stands apart, there is no bar. */
function compares(spec: PageChart): boolean {
  return spec.kind === "change" && spec.rows.some(({ value }) => value !== null)
}
