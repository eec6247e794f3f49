import type { CellProblem } from "../package/cell-values"
import { dimensionsOf } from "../package/editions"
import { firstLine, scorePlace, type FactGrid } from "../package/facts"
import { problemAt, type Place } from "../package/read-reference"
import { REFERENCE_TABLES, type ReferenceRow } from "../package/tables"
import type { Problems } from "../problems"

/** A dimension of an edition: the places of its sub-dimensions on the grid. */
export type DimensionParts = { id: number; parts: readonly number[] }

const MISSING = REFERENCE_TABLES.missingResults.file

/** What an edition's scores say of one province, against what missing_results.csv says. */
export class ProvinceCheck {
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
