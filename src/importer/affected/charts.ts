import { dimensionOf, measureKind, TOTAL } from "@/domain/measure"
import { pathOf } from "@/i18n/addresses"
import type { Addresses } from "./pages"
import { lastOfSet, neighboursOf, slugOf, type Place, type SiteData } from "./site-data"

type Query = Readonly<Record<string, string | number | null>>

/**
 * The charts that draw a result which moves, by kind, as their permalinks; embeds and files have the same parameters. Pictures of
 * several provinces, or of some years only, are further addresses of the same charts.
 */
export function chartsOf(places: readonly Place[], after: SiteData): Addresses[] {
  const found = new Map<string, Set<string>>()
  for (const place of places)
    for (const [chart, query] of drawnIn(place, after)) {
      const own = found.get(chart) ?? new Set()
      found.set(chart, own.add(addressOf(chart, query)))
    }
  return [...found].map(([kind, addresses]) => ({ kind, addresses: [...addresses].sort() }))
}

function drawnIn({ year, province: code, measure }: Place, after: SiteData): [chart: string, query: Query][] {
  if (!after.editions.has(year)) return []
  const province = slugOf(year, code, after)
  const dimension = measure === TOTAL ? null : measure
  const kind = measureKind(measure)
  const to = lastOfSet(year, after) // names the provinces of this boundary set
  const ofAll: [string, Query][] = [
    ["ranking", { year, dimension }],
    ["map", { year, dimension }],
    ["spread", { dimension, to }],
    ["scorecard", { view: "provinces", dimension, to }],
  ]
  if (province === null) return ofAll
  const own: [string, Query][] = [
    ["trend", { province, dimension, to }],
    ["strip", { province, year, dimension }],
  ]
  if (kind === "total" || kind === "dimension") own.push(["scorecard", { province, to }])
  if (kind === "dimension" || kind === "subDimension")
    own.push(["scorecard", { province, dimension: dimensionOf(measure), to }])
  if (kind !== "total" && kind !== "indicator")
    own.push(["profile", { province, year, dimension: kind === "subDimension" ? dimensionOf(measure) : null }])
  if (kind !== "indicator") for (const query of changes(year, province, after)) own.push(["change", query])
  return [...ofAll, ...own]
}

/** From the edition before, and to the one after. */
function changes(year: number, province: string, after: SiteData): Query[] {
  const { before, after: next } = neighboursOf(year, after)
  return [
    ...(before === null ? [] : [{ province, from: before, to: year }]),
    ...(next === null ? [] : [{ province, from: year, to: next }]),
  ]
}

function addressOf(chart: string, given: Query): string {
  const query = Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))
  return pathOf({ page: "charts", chart, query: Object.fromEntries(query) as Record<string, string> }, "vi")
}
