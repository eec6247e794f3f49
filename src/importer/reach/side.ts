import type { MethodologyBreak } from "@/domain/comparability"
import { editionResults, type ResultRow, type SummaryRow } from "@/domain/edition-results"
import type { EditionAxes } from "../package/axes"
import type { Facts } from "../package/fact-grid"
import type { Reference } from "../package/reference"
import { editionFacts } from "../plan/edition-facts"

/** What the site shows, before a release or after it. */
export type Side = { reference: Reference; editions: ReadonlyMap<number, EditionAxes>; facts: Facts }

/** The results of an edition by measure, then province. */
export type Standings = {
  results: ReadonlyMap<string, ReadonlyMap<string, ResultRow>>
  summaries: ReadonlyMap<string, SummaryRow>
}

const NONE: Standings = { results: new Map(), summaries: new Map() }

/** Reads the results of a side's editions, each computed once. @param indicators  those wanted beside the index itself */
export function standingsReader({ editions, facts }: Side, indicators: ReadonlySet<string>) {
  const read = new Map<number, Standings>()
  return (year: number): Standings => {
    const axes = editions.get(year)
    const known = axes ? (read.get(year) ?? standingsOf(axes, facts, indicators)) : NONE
    read.set(year, known)
    return known
  }
}

function standingsOf(axes: EditionAxes, facts: Facts, wanted: ReadonlySet<string>): Standings {
  const indicators = axes.indicators.names.filter((id) => wanted.has(id))
  const all = editionResults(editionFacts(axes, facts, { hasScores: true, indicators, condition: "true" }))
  const results = new Map<string, Map<string, ResultRow>>()
  for (const row of all.results) {
    const ofMeasure = results.get(row.measure) ?? new Map<string, ResultRow>()
    results.set(row.measure, ofMeasure.set(row.province, row))
  }
  return { results, summaries: new Map(all.summaries.map((row) => [row.measure, row])) }
}

/** The province's name in addresses; null for an edition or a code that is not there. */
export function slugOf(year: number, code: string, { reference, editions }: Side): string | null {
  const set = editions.get(year)?.boundarySet
  return reference.provinces.rows.find((row) => row.boundary_set === set && row.code === code)?.slug ?? null
}

/** The editions before and after one, of its own boundary set; null where there is none. */
export function neighboursOf(year: number, { editions }: Side): { before: number | null; after: number | null } {
  const set = editions.get(year)?.boundarySet
  const years = [...editions.values()].filter((axes) => axes.boundarySet === set).map((axes) => axes.year)
  return {
    before: years.findLast((other) => other < year) ?? null,
    after: years.find((other) => other > year) ?? null,
  }
}

/** The changes of method, as the domain judges them. */
export function breaksOf({ reference }: Side): readonly MethodologyBreak[] {
  return reference.breaks.rows.map((row) => ({
    year: row.year,
    measure: row.measure,
    kind: row.kind as MethodologyBreak["kind"], // the importer knows no others
    note: { vi: row.note_vi, en: row.note_en },
  }))
}
