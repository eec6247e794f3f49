import type { CellProblem } from "../package/cell-values"
import { type PackageEdition, dimensionsOf } from "../package/editions"
import { firstLine, scorePlace, totalOf, type FactGrid, type Facts } from "../package/facts"
import type { FactReading } from "../package/read-facts"
import { problemAt, type Reference, type Place } from "../package/read-reference"
import { FACT_TABLES, REFERENCE_TABLES, type ReferenceRow } from "../package/tables"
import type { Problems } from "../problems"
import { eachRow } from "./check-keys"

type Editions = ReadonlyMap<number, PackageEdition>

/**
 * An edition has every sub-dimension it should have, an indicator has values in every edition it names, and a province without a total has a row
 * that says why, naming what is absent. A file that could not be read as a whole is not asked for what it lacks.
 */
export function checkComplete(
  reference: Reference,
  editions: Editions,
  { facts, readings }: FactReading,
  problems: Problems,
): void {
  if (reference.provinces.reading !== "whole") return
  if (readings.scores === "whole") {
    checkScores(reference, editions, facts, problems)
    if (areUnitsWhole(reference)) checkGroupCuts(reference, editions, facts, problems)
  }
  if (readings.indicatorValues === "whole") checkIndicators(reference, editions, facts, problems)
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

function areUnitsWhole({ editions, provinces, subDimensions }: Reference): boolean {
  return [editions, provinces, subDimensions].every(({ reading }) => reading === "whole")
}

/** Groups are cut over all provinces with a result, and over no more than the edition has. */
function checkGroupCuts(reference: Reference, editions: Editions, { scores }: Facts, problems: Problems): void {
  eachRow("groupCuts", reference, problems, ({ year, measure, counted }, refuse) => {
    const axes = editions.get(year)
    if (!axes) return
    const isPart = (id: string) => measure === null || id.startsWith(`${measure}.`)
    const hasResult = (province: number) => (totalOf(scores.get(year)!, province, isPart) ?? NaN) > 0
    const ranked = axes.provinces.names.filter((_, province) => hasResult(province)).length
    const units = axes.provinces.names.length
    if (counted >= ranked && counted <= units) return
    refuse("counted", {
      problem: `not a number that groups of ${measure ?? "the total"} in ${year} can be cut over`,
      found: String(counted),
      expected: `${ranked} (the provinces with a result) to ${units} (all of the edition)`,
      remedy: "Correct the number, or remove the row: groups are then cut over the provinces with a result",
    })
  })
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

/**
 * Tells of the sub-dimensions of an edition that have no score at all: once, not for every province.
 * @returns the dimensions with the sub-dimensions that have scores; none when the edition has no scores
 */
function checkSubDimensions(
  axes: PackageEdition,
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

/** A dimension of an edition: the places of its sub-dimensions on the grid. */
export type DimensionParts = { id: number; parts: readonly number[] }

const MISSING = REFERENCE_TABLES.missingResults.file

/** What an edition's scores say of one province, against what missing_results.csv says. */
class ProvinceCheck {
  private readonly absent: readonly DimensionParts[]

  constructor(
    private readonly code: string,
    private readonly province: number,
    private readonly grid: FactGrid,
    private readonly dimensions: readonly DimensionParts[],
    private readonly problems: Problems,
  ) {
    this.absent = dimensions.filter(({ parts }) => !parts.every((part) => grid.isGiven(province, part)))
  }

  /** Everything must be there. An incomplete dimension is told by itself, those without any score in one. */
  withoutRow(): void {
    const { year } = this.grid
    const isBegun = ({ parts }: DimensionParts) => parts.some((part) => this.grid.isGiven(this.province, part))
    for (const { id, parts } of this.absent.filter(isBegun))
      this.add({
        problem: `incomplete dimension ${id} of province ${this.code} in ${year}`,
        found: this.names(parts, true),
        expected: `${this.names(parts, false)}, too, or a row in ${MISSING}`,
        remedy: "Add the score; where PAPI suppressed the dimension, leave out all its scores and say why",
      })
    const gone = this.absent.filter((dimension) => !isBegun(dimension)).map(({ id }) => id)
    if (gone.length === 0) return
    this.add({
      problem: `province ${this.code} has no total in ${year}`,
      found: gone.length === this.dimensions.length ? "no scores" : `none of dimension ${gone.join(", ")}`,
      expected: `its scores, or a row in ${MISSING} that says why there are none`,
      remedy: `Add the scores, or the row to ${MISSING}: ${year},${this.code},${this.dimensionsCell(gone)},…`,
    })
  }

  /** Exactly the dimensions of the row must be absent. */
  againstRow({ row, place }: { row: ReferenceRow<"missingResults">; place: Place }): void {
    const refuse = (column: string, problem: CellProblem) =>
      this.problems.add(problemAt(place, REFERENCE_TABLES.missingResults, column, problem))
    const found = "a row that says it has none"
    if (this.absent.length === 0)
      return refuse("province", {
        problem: `province ${this.code} has a total in ${row.year}`,
        found,
        expected: "no row",
        remedy: "Remove the row, or the scores that are not published",
      })
    const isAll = this.absent.length === this.dimensions.length
    const absent = isAll ? "" : this.absent.map(({ id }) => id).join(";")
    const named = dimensionsOf(row).join(";")
    if (named === absent) return
    const expected = absent || "a blank: all are absent"
    refuse("dimensions", {
      ...{ problem: "other dimensions are absent", found: named || "a blank (all)", expected },
      remedy: "Name the dimensions that have no scores, or correct the scores",
    })
  }

  /** As the row that explains it writes them: a blank where all are absent. */
  private dimensionsCell(gone: readonly number[]): string {
    return gone.length === this.dimensions.length ? "" : gone.join(";")
  }

  private names(parts: readonly number[], given: boolean): string {
    const fitting = parts.filter((part) => this.grid.isGiven(this.province, part) === given)
    return fitting.map((part) => this.grid.measures.names[part]!).join(", ")
  }

  /** At the province's first score of the edition; where it has none, at the edition's first, or at the code in a workbook. */
  private add(problem: CellProblem): void {
    const begin = this.grid.cell(this.province, 0)
    const own = this.grid.lines.subarray(begin, begin + this.grid.measures.names.length)
    const line = firstLine(own) || (this.grid.sheet ? 0 : firstLine(this.grid.lines))
    this.problems.add({ ...scorePlace(this.grid, line, this.province), ...problem })
  }
}
