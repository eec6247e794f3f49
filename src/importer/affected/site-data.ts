import type { MethodologyBreak } from "@/domain/comparability"
import { editionResults, type ResultRow, type SummaryRow } from "@/domain/edition-results"
import type { PackageEdition } from "../package/editions"
import type { Facts } from "../package/facts"
import type { Reference } from "../package/read-reference"
import { editionFacts } from "../plan/result-changes"

/** What the site shows, before a release or after it. */
export type SiteData = { reference: Reference; editions: ReadonlyMap<number, PackageEdition>; facts: Facts }

/** The results of an edition by measure, then province. */
export type Standings = {
  results: ReadonlyMap<string, ReadonlyMap<string, ResultRow>>
  summaries: ReadonlyMap<string, SummaryRow>
}

const NONE: Standings = { results: new Map(), summaries: new Map() }

/** Reads the results of one state of the site's editions, each computed once. @param indicators  those wanted beside the index itself */
export function standingsReader({ editions, facts }: SiteData, indicators: ReadonlySet<string>) {
  const read = new Map<number, Standings>()
  return (year: number): Standings => {
    const axes = editions.get(year)
    const known = axes ? (read.get(year) ?? standingsOf(axes, facts, indicators)) : NONE
    read.set(year, known)
    return known
  }
}

function standingsOf(axes: PackageEdition, facts: Facts, wanted: ReadonlySet<string>): Standings {
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
export function slugOf(year: number, code: string, { reference, editions }: SiteData): string | null {
  const set = editions.get(year)?.boundarySet
  return reference.provinces.rows.find((row) => row.boundary_set === set && row.code === code)?.slug ?? null
}

type Unit = { boundary_set: number; code: string; slug: string }

/** The editions that measured the territory of a province of an edition, with its slug in each, oldest first. */
export function unitYears(year: number, code: string, site: SiteData): { year: number; slug: string }[] {
  const { reference, editions } = site
  const provinces: readonly Unit[] = reference.provinces.rows
  const own = provinces.find((row) => row.boundary_set === editions.get(year)?.boundarySet && row.code === code)
  const units = own ? [own, ...sameTerritory(own, site)] : []
  return [...editions.values()].flatMap((axes) => {
    const unit = units.find((each) => each.boundary_set === axes.boundarySet)
    return unit ? [{ year: axes.year, slug: unit.slug }] : []
  })
}

/** The older and newer units that a province is alone in a step of lineage with. */
function sameTerritory(own: Unit, { reference: { lineage, provinces } }: SiteData): Unit[] {
  const steps = lineage.rows
    .filter((step) => lineage.rows.filter((other) => isSuccessor(other, step)).length === 1)
    .flatMap((step) => [
      [step.predecessor_set, step.predecessor, step.successor_set, step.successor] as const,
      [step.successor_set, step.successor, step.predecessor_set, step.predecessor] as const,
    ])
  return steps
    .filter(([set, code]) => set === own.boundary_set && code === own.code)
    .flatMap(([, , set, code]) => provinces.rows.filter((row) => row.boundary_set === set && row.code === code))
}

type Step = { successor_set: number; successor: string }

function isSuccessor(a: Step, b: Step): boolean {
  return a.successor_set === b.successor_set && a.successor === b.successor
}

/** The newest edition with a result for a province of this slug; null where none has one. */
export function lastMeasured(slug: string, { reference, editions }: SiteData): number | null {
  const measured = [...editions.values()].filter(({ year, boundarySet }) => {
    const own = reference.provinces.rows.find((row) => row.boundary_set === boundarySet && row.slug === slug)
    const gap = own && reference.missingResults.rows.find((row) => row.year === year && row.province === own.code)
    return own && (!gap || gap.dimensions !== null)
  })
  return measured.at(-1)?.year ?? null
}

/** The last edition of a boundary set, once newer ones have other provinces; null for the set of the newest. */
export function lastOfSet(year: number, { editions }: SiteData): number | null {
  const all = [...editions.values()]
  const set = editions.get(year)?.boundarySet
  return all.at(-1)?.boundarySet === set ? null : (all.findLast(({ boundarySet }) => boundarySet === set)?.year ?? null)
}

/** The editions before and after one, of its own boundary set; null where there is none. */
export function neighboursOf(year: number, { editions }: SiteData): { before: number | null; after: number | null } {
  const set = editions.get(year)?.boundarySet
  const years = [...editions.values()].filter((axes) => axes.boundarySet === set).map((axes) => axes.year)
  return {
    before: years.findLast((other) => other < year) ?? null,
    after: years.find((other) => other > year) ?? null,
  }
}

/** The changes of method, as the domain judges them. */
export function breaksOf({ reference }: SiteData): readonly MethodologyBreak[] {
  return reference.breaks.rows.map((row) => ({
    year: row.year,
    measure: row.measure,
    kind: row.kind as MethodologyBreak["kind"], // the importer knows no others
    note: { vi: row.note_vi, en: row.note_en },
  }))
}

/** A province on a measure in an edition. */
export type Place = { year: number; province: string; measure: string }

/** All provinces on it. */
export type Measured = Omit<Place, "province">
