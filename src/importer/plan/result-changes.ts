import type { Client } from "pg"
import { editionResults, type EditionFacts } from "@/domain/edition-results"
import { NULL, heldRows, resultRows, summaryRows, type DerivedRows, type DerivedTable } from "../database/stored-tables"
import type { PackageEdition } from "../package/editions"
import type { Facts, FactGrid } from "../package/facts"

/** Rows of a table that begin to hold, with their values, and the keys of those that cease to. A changed row does both. */
export type RowChanges = {
  table: DerivedTable
  begin: readonly (readonly [key: string, values: string])[]
  cease: readonly string[]
}

export type EditionChanges = { year: number; rows: readonly RowChanges[]; moves: readonly ResultMove[] }

/** The results that hold now. */
export type Held = Readonly<Record<DerivedTable, DerivedRows>>

export const NOTHING_HELD: Held = { result: new Map(), measure_summary: new Map() }

export async function heldResults(client: Client, year: number, { condition }: MeasureSlice): Promise<Held> {
  return {
    result: await heldRows(client, "result", year, condition),
    measure_summary: await heldRows(client, "measure_summary", year, condition),
  }
}

/**
 * Computes results of an edition anew, those of a slice of its measures, and compares them with those that hold.
 * @param axes  undefined for an edition that the package no longer has
 * @param isPublished  whether the edition is part of the data already: the results of a new one move nothing
 */
export function resultChanges(
  year: number,
  axes: PackageEdition | undefined,
  facts: Facts,
  slice: MeasureSlice,
  held: Held,
  isPublished = true,
): EditionChanges {
  const computed = axes ? editionResults(editionFacts(axes, facts, slice)) : { results: [], summaries: [] }
  const results = resultRows(computed.results)
  return {
    year,
    rows: [
      rowChanges("result", held.result, results),
      rowChanges("measure_summary", held.measure_summary, summaryRows(computed.summaries)),
    ],
    moves: isPublished ? resultMoves(year, held.result, results) : [],
  }
}

function rowChanges(table: DerivedTable, held: DerivedRows, computed: DerivedRows): RowChanges {
  return {
    table,
    begin: [...computed].filter(([key, values]) => held.get(key) !== values),
    cease: [...held].flatMap(([key, values]) => (computed.get(key) === values ? [] : [key])),
  }
}

/** Where a province stands on a measure. */
export type Standing = { points: number; rank: number; group: string | null }

/** A result of a published edition that would move; null = no result before, or none any more. */
export type ResultMove = {
  year: number
  province: string
  measure: string
  old: Standing | null
  new: Standing | null
}

/** The results of an edition whose points, rank or group move, that go, or that are added to it. */
function resultMoves(year: number, held: DerivedRows, computed: DerivedRows): ResultMove[] {
  const keys = [...held.keys(), ...[...computed.keys()].filter((key) => !held.has(key))]
  return keys.flatMap((key) => {
    const [before, now] = [held.get(key), computed.get(key)]
    if (now === before) return []
    const [measure, province] = key.split("\t") as [string, string]
    const move = { year, province, measure, old: standingOf(before), new: standingOf(now) }
    return isSame(move.old, move.new) ? [] : [move]
  })
}

function standingOf(values: string | undefined): Standing | null {
  if (values === undefined) return null
  const [points, rank, , group] = values.split("\t") as [string, string, string, string]
  return { points: Number(points), rank: Number(rank), group: group === NULL ? null : group }
}

function isSame(a: Standing | null, b: Standing | null): boolean {
  return a !== null && b !== null && a.points === b.points && a.rank === b.rank && a.group === b.group
}

/** The facts of an edition's measures in the form the domain computes results from. */
export function editionFacts(
  axes: PackageEdition,
  facts: Facts,
  { hasScores, indicators }: MeasureSlice,
): EditionFacts {
  const dimensions = [...new Set(axes.periods.map(({ dimension }) => dimension))]
  return {
    year: axes.year,
    units: axes.provinces.names.length,
    dimensions: dimensions.map((id) => ({
      id,
      subDimensions: axes.periods.filter((period) => period.dimension === id).map((period) => period.id),
    })),
    scores: hasScores ? byProvince(facts.scores.get(axes.year)!) : new Map(),
    indicators: byMeasure(facts.indicatorValues.get(axes.year)!, indicators),
    standardErrors: byMeasure(facts.intervals.get(axes.year)!, ["standard_error"]).get("standard_error")!,
    weightedTotals: hasScores ? weightedTotals(facts.weightedTotals.get(axes.year)!) : new Map(),
    counted: axes.counted,
  }
}

function weightedTotals(grid: FactGrid): EditionFacts["weightedTotals"] {
  return new Map(
    [...byProvince(grid)].flatMap(([province, row]) => {
      const points = row.get("total")
      return points === undefined ? [] : [[province, { points, standardError: row.get("standard_error") ?? null }]]
    }),
  )
}

function byProvince(grid: FactGrid): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const measures = grid.measures.names
  return new Map(
    grid.provinces.names.map((name, province) => [
      name,
      present(measures, (measure) => grid.cell(province, measure), grid),
    ]),
  )
}

function byMeasure(grid: FactGrid, measures: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const provinces = grid.provinces.names
  return new Map(
    measures.map((name) => {
      const measure = grid.measures.at.get(name)!
      return [name, present(provinces, (province) => grid.cell(province, measure), grid)]
    }),
  )
}

/** The facts along one side of a grid, by name; what is not published is absent. */
function present(
  names: readonly string[],
  cellOf: (index: number) => number,
  { values }: FactGrid,
): Map<string, number> {
  const own = new Map<string, number>()
  names.forEach((name, index) => {
    const value = values[cellOf(index)]!
    if (!Number.isNaN(value)) own.set(name, value)
  })
  return own
}

/** Part of an edition's measures, computed at once. */
export type MeasureSlice = {
  /** the total, dimensions and sub-dimensions */
  hasScores: boolean
  indicators: readonly string[]
  /** the condition for its rows in the tables of results; the first slice has those of measures that are gone, too */
  condition: string
}

/** Rows of results held in memory at once: some 100 MB. */
const ROWS_AT_ONCE = 200_000

/** Cuts an edition's measures so that memory does not grow with their number. With today's provinces one slice has them all. */
export function measureSlices(axes: PackageEdition | undefined, rowsAtOnce: number = ROWS_AT_ONCE): MeasureSlice[] {
  const all = axes?.indicators.names ?? []
  const perSlice = Math.max(1, Math.floor(rowsAtOnce / (axes?.provinces.names.length || 1)))
  if (all.length <= perSlice) return [{ hasScores: true, indicators: all, condition: "true" }]
  const slices: MeasureSlice[] = [{ hasScores: true, indicators: [], condition: `measure <> ALL (${literals(all)})` }]
  for (let begin = 0; begin < all.length; begin += perSlice) {
    const indicators = all.slice(begin, begin + perSlice)
    slices.push({ hasScores: false, indicators, condition: `measure = ANY (${literals(indicators)})` })
  }
  return slices
}

/** COPY takes no parameters. Ids of indicators are letters, digits and hyphens. */
function literals(ids: readonly string[]): string {
  return `ARRAY[${ids.map((id) => `'${id}'`).join(", ")}]`
}
