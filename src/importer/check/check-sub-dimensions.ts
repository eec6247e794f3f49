import type { EditionAxes } from "../package/axes"
import type { FactGrid } from "../package/fact-grid"
import { FACT_TABLES } from "../package/fact-tables"
import { problemAt, type Reference } from "../package/reference"
import { REFERENCE_TABLES } from "../package/reference-tables"
import { scorePlace } from "../package/score-place"
import type { Problems } from "../problems"

/** A dimension of an edition: the places of its sub-dimensions on the grid. */
export type DimensionParts = { id: number; parts: readonly number[] }

/**
 * Tells of the sub-dimensions of an edition that have no score at all: once, not for every province.
 * @returns the dimensions with the sub-dimensions that have scores; none when the edition has no scores
 */
export function checkSubDimensions(
  axes: EditionAxes,
  grid: FactGrid,
  reference: Reference,
  problems: Problems,
): DimensionParts[] {
  const { year, periods, provinces } = axes
  const isMeasured = periods.map((_, measure) => provinces.names.some((_, province) => grid.isGiven(province, measure)))
  if (!isMeasured.includes(true)) {
    refuseEdition(year, reference, problems)
    return []
  }
  const place = scorePlace(grid, firstLine(grid.lines))
  periods.forEach(({ id }, measure) => {
    if (isMeasured[measure]) return
    const expected = `scores of ${id}, or another last_year in ${REFERENCE_TABLES.subDimensions.file}`
    const remedy = `Add the scores; where PAPI dropped ${id}, end its period before ${year}`
    problems.add({ ...place, problem: `${year} has no scores of ${id}`, found: "none", expected, remedy })
  })
  const ids = [...new Set(periods.map(({ dimension }) => dimension))]
  const partsOf = (id: number) =>
    periods.flatMap(({ dimension }, measure) => (dimension === id && isMeasured[measure] ? [measure] : []))
  return ids.map((id) => ({ id, parts: partsOf(id) })).filter(({ parts }) => parts.length > 0)
}

function refuseEdition(year: number, { editions, subDimensions }: Reference, problems: Problems): void {
  if (subDimensions.reading !== "whole") return
  const place = editions.places[editions.rows.findIndex((row) => row.year === year)]!
  const expected = `scores of ${year} in ${FACT_TABLES.scores.file}`
  const remedy = "Add the scores, or remove the edition until there are any"
  const problem = { problem: "edition without scores", found: "none", expected, remedy }
  problems.add(problemAt(place, REFERENCE_TABLES.editions, "year", problem))
}

/** The least line that a fact stands on; 0 if there is no fact. */
export function firstLine(lines: Int32Array): number {
  return lines.reduce((least, line) => (line !== 0 && (least === 0 || line < least) ? line : least), 0)
}
