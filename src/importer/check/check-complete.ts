import type { EditionAxes } from "../package/axes"
import type { Facts } from "../package/fact-grid"
import { FACT_TABLES } from "../package/fact-tables"
import type { FactReading } from "../package/read-facts"
import { problemAt, type Reference } from "../package/reference"
import { REFERENCE_TABLES } from "../package/reference-tables"
import type { Problems } from "../problems"
import { checkSubDimensions } from "./check-sub-dimensions"
import { ProvinceCheck } from "./province-check"

type Editions = ReadonlyMap<number, EditionAxes>

/**
 * An edition has every sub-dimension it should have, an indicator has values in every edition it names, and a province without a total has a row
 * that says why, naming what is absent. A file that could not be read is not asked for what it lacks.
 */
export function checkComplete(
  reference: Reference,
  editions: Editions,
  { facts, readings }: FactReading,
  problems: Problems,
): void {
  if (readings.scores !== "unreadable") checkScores(reference, editions, facts, problems)
  if (readings.indicatorValues !== "unreadable") checkIndicators(reference, editions, facts, problems)
}

function checkScores(reference: Reference, editions: Editions, facts: Facts, problems: Problems): void {
  const { rows, places, reading } = reference.missingResults
  const missing = rows.map((row, index) => ({ row, place: places[index]! }))
  for (const [year, axes] of editions) {
    const grid = facts.scores.get(year)!
    const dimensions = checkSubDimensions(axes, grid, reference, problems)
    if (dimensions.length === 0) continue
    const ofYear = new Map(missing.filter(({ row }) => row.year === year).map((each) => [each.row.province, each]))
    axes.provinces.names.forEach((code, province) => {
      const check = new ProvinceCheck(code, province, grid, dimensions, problems)
      const row = ofYear.get(code)
      if (row) check.againstRow(row)
      else if (reading === "whole") check.withoutRow()
    })
  }
}

function checkIndicators({ indicators }: Reference, editions: Editions, facts: Facts, problems: Problems): void {
  const placeOf = new Map(indicators.rows.map((row, index) => [row.id, indicators.places[index]!]))
  for (const [year, axes] of editions) {
    const grid = facts.indicatorValues.get(year)!
    axes.indicators.names.forEach((id, measure) => {
      if (axes.provinces.names.some((_, province) => grid.isGiven(province, measure))) return
      const expected = `values in ${FACT_TABLES.indicatorValues.file}, or other years`
      const remedy = `Add the values, or take ${year} out of the indicator's years`
      const problem = { problem: `no values of ${year}`, found: "none", expected, remedy }
      problems.add(problemAt(placeOf.get(id)!, REFERENCE_TABLES.indicators, "years", problem))
    })
  }
}
