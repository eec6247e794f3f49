import { INTERVAL_AXIS, type Axis, type EditionAxes } from "./axes"
import { FactGrid, type Facts } from "./fact-grid"
import { FACT_NAMES, type FactName } from "./fact-tables"

/** Empty grids for every edition. */
export function emptyFacts(editions: ReadonlyMap<number, EditionAxes>): Facts {
  const grids = FACT_NAMES.map((name) => {
    const ofYears = [...editions].map(
      ([year, axes]) => [year, new FactGrid(year, axes.provinces, measureAxis(name, axes))] as const,
    )
    return [name, new Map(ofYears)] as const
  })
  return Object.fromEntries(grids) as unknown as Facts
}

function measureAxis(name: FactName, axes: EditionAxes): Axis {
  switch (name) {
    case "scores":
      return axes.subDimensions
    case "indicatorValues":
      return axes.indicators
    case "intervals":
      return INTERVAL_AXIS
    default:
      return name satisfies never
  }
}

/** Rows of the fact files: an interval is one row of four values. */
export function countRows(facts: Facts): number {
  return FACT_NAMES.flatMap((name) => [...facts[name].values()].map((grid) => rowsOfGrid(name, grid))).reduce(
    (a, b) => a + b,
    0,
  )
}

/** Rows of the file that a grid was read from. */
function rowsOfGrid(name: FactName, grid: FactGrid): number {
  if (name !== "intervals") return grid.size
  return grid.provinces.names.filter((_, province) => hasInterval(grid, province)).length
}

export function hasInterval(grid: FactGrid, province: number): boolean {
  return INTERVAL_AXIS.names.some((_, measure) => grid.has(province, measure))
}
