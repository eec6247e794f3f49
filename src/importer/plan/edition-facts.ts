import type { EditionFacts } from "@/domain/edition-results"
import type { PackageEdition } from "../package/editions"
import type { FactGrid, Facts } from "../package/facts"

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
