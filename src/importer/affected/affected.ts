import { TOTAL } from "@/domain/measure"
import { FACT_TABLES, REFERENCE_TABLES } from "../package/tables"
import type { Plan } from "../plan/plan"
import type { ResultMove } from "../plan/result-changes"
import { chartsOf } from "./charts"
import { pagesOf, type Addresses } from "./pages"
import { sentenceChanges, type SentenceChange } from "./sentences"
import type { Measured, Place, SiteData } from "./site-data"

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
