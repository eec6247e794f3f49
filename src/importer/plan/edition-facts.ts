import type { EditionFacts } from "@/domain/edition-results"
import type { EditionAxes } from "../package/axes"
import type { FactGrid, Facts } from "../package/fact-grid"

/** The facts of an edition in the form the domain computes results from. */
export function editionFacts(axes: EditionAxes, facts: Facts): EditionFacts {
  const intervals = facts.intervals.get(axes.year)!
  const dimensions = [...new Set(axes.periods.map(({ dimension }) => dimension))]
  return {
    year: axes.year,
    units: axes.provinces.names.length,
    dimensions: dimensions.map((id) => ({
      id,
      subDimensions: axes.periods.filter((period) => period.dimension === id).map((period) => period.id),
    })),
    scores: byProvince(facts.scores.get(axes.year)!),
    indicators: byMeasure(facts.indicatorValues.get(axes.year)!),
    standardErrors: byMeasure(intervals).get("standard_error") ?? new Map(),
  }
}

function byProvince(grid: FactGrid): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const maps = new Map(grid.provinces.names.map((name) => [name, new Map<string, number>()]))
  grid.forEach((province, measure, value) => maps.get(province)!.set(measure, value))
  return maps
}

function byMeasure(grid: FactGrid): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const maps = new Map(grid.measures.names.map((name) => [name, new Map<string, number>()]))
  grid.forEach((province, measure, value) => maps.get(measure)!.set(province, value))
  return maps
}
