import { dimensionsOf, type EditionAxes } from "../package/axes"
import type { CellProblem } from "../package/cell"
import type { FactGrid, Facts } from "../package/fact-grid"
import { FACT_TABLES } from "../package/fact-tables"
import { problemAt, type Place, type Reference } from "../package/reference"
import { REFERENCE_TABLES, type ReferenceRow } from "../package/reference-tables"
import type { Problems } from "../problems"

type MissingRow = { row: ReferenceRow<"missingResults">; place: Place }

/** A dimension of an edition: the places of its sub-dimensions on the grid. */
type Dimension = { id: number; parts: readonly number[] }

/** An edition has every sub-dimension it should have, and a province without a total has a row that says why, naming what is absent. */
export function checkComplete(
  reference: Reference,
  editions: ReadonlyMap<number, EditionAxes>,
  facts: Facts,
  problems: Problems,
): void {
  const { rows, places } = reference.missingResults
  const missing = rows.map((row, index) => ({ row, place: places[index]! }))
  for (const [year, axes] of editions) {
    const grid = facts.scores.get(year)!
    const ofYear = new Map(missing.filter(({ row }) => row.year === year).map((each) => [each.row.province, each]))
    const measured = checkSubDimensions(axes, grid, reference, problems)
    if (measured.length === 0) continue
    axes.provinces.names.forEach((code, province) => {
      const check = new ProvinceCheck(code, province, grid, measured, problems)
      const row = ofYear.get(code)
      if (row) check.againstRow(row)
      else check.withoutRow()
    })
  }
  checkIndicators(editions, facts, reference, problems)
}

/** The dimensions that have scores. A sub-dimension without any is told once, not for every province. */
function checkSubDimensions(axes: EditionAxes, grid: FactGrid, reference: Reference, problems: Problems): Dimension[] {
  const { file } = FACT_TABLES.scores
  const isMeasured = axes.periods.map((_, measure) =>
    axes.provinces.names.some((_, province) => grid.has(province, measure)),
  )
  if (!isMeasured.includes(true)) {
    const place = reference.editions.places[reference.editions.rows.findIndex(({ year }) => year === axes.year)]!
    const problem = { problem: "edition without scores", found: "none", expected: `scores of ${axes.year} in ${file}` }
    problems.add(problemAt(place, REFERENCE_TABLES.editions, "year", problem))
    return []
  }
  axes.periods.forEach(({ id }, measure) => {
    if (isMeasured[measure]) return
    const expected = `scores of ${id}, or another last_year in ${REFERENCE_TABLES.subDimensions.file}`
    problems.add({
      file,
      line: firstLine(grid.lines),
      column: 1,
      problem: `${axes.year} has no scores of sub-dimension ${id}`,
      found: "none",
      expected,
    })
  })
  const ids = [...new Set(axes.periods.map(({ dimension }) => dimension))]
  return ids.map((id) => ({
    id,
    parts: axes.periods.flatMap((period, measure) => (period.dimension === id && isMeasured[measure] ? [measure] : [])),
  }))
}

/** What an edition's scores say of one province, against what missing_results.csv says. */
class ProvinceCheck {
  private readonly absent: readonly Dimension[]

  constructor(
    private readonly code: string,
    private readonly province: number,
    private readonly grid: FactGrid,
    private readonly dimensions: readonly Dimension[],
    private readonly problems: Problems,
  ) {
    this.absent = dimensions.filter(({ parts }) => parts.some((part) => !grid.has(province, part)))
  }

  /** Every part must be there: whoever has none at all is told once, an incomplete dimension by itself. */
  withoutRow(): void {
    const { year } = this.grid
    const isIncomplete = ({ parts }: Dimension) => parts.some((part) => this.grid.has(this.province, part))
    for (const { id, parts } of this.absent.filter(isIncomplete)) {
      const found = this.names(parts.filter((part) => this.grid.has(this.province, part)))
      const expected = `${this.names(parts.filter((part) => !this.grid.has(this.province, part)))}, too, or a row in ${MISSING}`
      this.add({ problem: `incomplete dimension ${id} of province ${this.code} in ${year}`, found, expected })
    }
    const gone = this.absent.filter((dimension) => !isIncomplete(dimension))
    if (gone.length === 0) return
    const found =
      gone.length === this.dimensions.length ? "no scores" : `none of dimension ${gone.map(({ id }) => id).join(", ")}`
    const expected = `its scores, or a row in ${MISSING} that says why there are none`
    this.add({ problem: `province ${this.code} has no total in ${year}`, found, expected })
  }

  againstRow({ row, place }: MissingRow): void {
    const absent = this.absent.length === this.dimensions.length ? "" : this.absent.map(({ id }) => id).join(";")
    const named = dimensionsOf(row).join(";")
    if (named === absent && this.absent.length > 0) return
    const problem: CellProblem =
      this.absent.length === 0
        ? {
            problem: `province ${this.code} has a total in ${row.year}`,
            found: "a row that says it has none",
            expected: "no row",
          }
        : {
            problem: "other dimensions are absent",
            found: named || "a blank (all)",
            expected: absent || "a blank: all are absent",
          }
    this.problems.add(
      problemAt(place, REFERENCE_TABLES.missingResults, this.absent.length === 0 ? "province" : "dimensions", problem),
    )
  }

  private names(parts: readonly number[]): string {
    return parts.map((part) => this.grid.measures.names[part]!).join(", ")
  }

  /** At the province's first score of the edition; where it has none, at the edition's first. */
  private add(problem: CellProblem): void {
    const begin = this.grid.cell(this.province, 0)
    const own = this.grid.lines.subarray(begin, begin + this.grid.measures.names.length)
    const line = firstLine(own) || firstLine(this.grid.lines)
    this.problems.add({ file: FACT_TABLES.scores.file, line, column: 1, ...problem })
  }
}

const MISSING = REFERENCE_TABLES.missingResults.file

/** The least line that a fact stands on; 0 if there is no fact. */
function firstLine(lines: Int32Array): number {
  return lines.reduce((least, line) => (line !== 0 && (least === 0 || line < least) ? line : least), 0)
}

/** An indicator has values in each edition it names. */
function checkIndicators(
  editions: ReadonlyMap<number, EditionAxes>,
  facts: Facts,
  reference: Reference,
  problems: Problems,
): void {
  const lineOf = new Map(reference.indicators.rows.map((row, index) => [row.id, reference.indicators.places[index]!]))
  for (const [year, axes] of editions) {
    const grid = facts.indicatorValues.get(year)!
    axes.indicators.names.forEach((id, measure) => {
      if (axes.provinces.names.some((_, province) => grid.has(province, measure))) return
      const problem = {
        problem: `no values of ${year}`,
        found: "none",
        expected: `values in ${FACT_TABLES.indicatorValues.file}, or other years`,
      }
      problems.add(problemAt(lineOf.get(id)!, REFERENCE_TABLES.indicators, "years", problem))
    })
  }
}
