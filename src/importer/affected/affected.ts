import { TOTAL, dimensionOf, measureKind } from "@/domain/measure"
import { pathOf } from "@/i18n/addresses"
import { FACT_TABLES, REFERENCE_TABLES } from "../package/tables"
import type { Plan } from "../plan/plan"
import type { ResultMove } from "../plan/result-changes"
import { pagesOf, type Addresses } from "./pages"
import { sentenceChanges, type SentenceChange } from "./sentences"
import { type Measured, type Place, type SiteData, lastOfSet, neighboursOf, slugOf } from "./site-data"

/** Where a release shows on the site. */
export type Affected = {
  /** editions that come or go as a whole: all their pages and charts do */
  newEditions: readonly number[]
  withdrawnEditions: readonly number[]
  pages: readonly Addresses[]
  charts: readonly Addresses[]
  /** of corrected figures first, then of those that moved with them */
  sentences: readonly SentenceChange[]
}

/**
 * What a plan changes on the site, but for the wording of names and notes, which stand everywhere. Computed from both states; nothing is read.
 * @param moves  the results that move
 */
export function affectedPlaces(before: SiteData, after: SiteData, plan: Plan, moves: readonly ResultMove[]): Affected {
  const without = (own: SiteData, other: SiteData) =>
    [...own.editions.keys()].filter((year) => !other.editions.has(year))
  const beside = besideResults(plan).filter(({ year }) => before.editions.has(year) && after.editions.has(year))
  const sentences = sentenceChanges(before, after, [...moves, ...beside])
  const asked = new Set(beside.map(({ year, measure }) => `${year} ${measure}`))
  const places = [...moves, ...sentences.filter(({ year, measure }) => asked.has(`${year} ${measure}`))]
  const corrected = new Set(moves.filter((each) => each.old?.points !== each.new?.points).map(keyOf))
  return {
    newEditions: without(after, before),
    withdrawnEditions: without(before, after),
    pages: pagesOf(places, sentences, after),
    charts: chartsOf(places, after),
    sentences: sentences.toSorted((a, b) => Number(corrected.has(keyOf(b))) - Number(corrected.has(keyOf(a)))),
  }
}

/** Where something is said otherwise although no result moves: spans of places, comparability, reasons of missing results. */
function besideResults({ facts, reference }: Plan): Measured[] {
  const ofIntervals = [...facts.inserted, ...facts.changed, ...facts.removed].filter(
    ({ file }) => file === FACT_TABLES.intervals.file,
  )
  const ofReference = reference.flatMap(({ file, key }): Measured[] => {
    const [year, second] = key.split(",")
    if (file === REFERENCE_TABLES.breaks.file) return [{ year: Number(year), measure: second! }]
    return file === REFERENCE_TABLES.missingResults.file ? [{ year: Number(year), measure: TOTAL }] : []
  })
  return [...ofIntervals.map(({ year }) => ({ year, measure: TOTAL })), ...ofReference]
}

function keyOf({ year, province, measure }: Place): string {
  return `${year} ${province} ${measure}`
}

type Query = Readonly<Record<string, string | number | null>>

/**
 * The charts that draw a result which moves, by kind, as their permalinks; embeds and files have the same parameters. Pictures of
 * several provinces, or of some years only, are further addresses of the same charts.
 */
function chartsOf(places: readonly Place[], after: SiteData): Addresses[] {
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
