import type { EditionFacts } from "@/domain/edition-results"
import type { EditionAxes } from "../package/axes"
import type { FactGrid, Facts } from "../package/fact-grid"
import type { MeasureSlice } from "./measure-slices"

/** The facts of an edition's measures in the form the domain computes results from. */
export function editionFacts(axes: EditionAxes, facts: Facts, { hasScores, indicators }: MeasureSlice): EditionFacts {
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
  }
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
