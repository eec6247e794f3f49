import { roundToSixDecimals, samePoints } from "@/domain/points"
import { intervalCheck, rowChecks } from "../check/check-facts"
import type { CellProblem } from "../package/cell-values"
import { INTERVAL_AXIS, type PackageEdition } from "../package/editions"
import { totalOf, type FactGrid, type Facts } from "../package/facts"
import type { Reference } from "../package/read-reference"
import { DECIMALS } from "../package/tables"
import { shown } from "../problems"
import type { FigureRows, PrintedSum } from "./figure-rows"
import type { ProvinceColumns } from "./province-columns"
import type { Cell, SheetProblems } from "./workbook-file"

/** Reads the figures of a sheet into the grids of its year, checking each. Returns how many zeros were read as missing. */
export class FigureReader {
  /** zeros that stand for results that are missing */
  zeros = 0
  private readonly checks
  private readonly intervalCheck

  constructor(
    private readonly told: SheetProblems,
    private readonly places: ProvinceColumns,
    private readonly rows: FigureRows,
    private readonly axes: PackageEdition,
    reference: Reference,
    private readonly facts: Facts,
  ) {
    this.checks = rowChecks(reference, facts)
    this.intervalCheck = intervalCheck(reference, facts)
    this.partOf = new Map(indicatorParts(reference))
  }

  private readonly partOf: ReadonlyMap<string, string>

  /** Scores first: whether a zero is a value depends on them. */
  read(): void {
    const { year } = this.axes
    const scores = this.facts.scores.get(year)!
    for (const [id, row] of this.rows.scores) this.readRow("scores", scores, id, row, () => true)
    const values = this.facts.indicatorValues.get(year)!
    for (const [id, row] of this.rows.indicators) {
      const part = scores.measures.at.get(this.partOf.get(id)!)!
      this.readRow("indicatorValues", values, id, row, (province) => !scores.has(province, part))
    }
    this.places.columns.forEach((_, province) => this.readInterval(this.facts.intervals.get(year)!, scores, province))
  }

  private readRow(
    name: "scores" | "indicatorValues",
    grid: FactGrid,
    id: string,
    row: number,
    isZeroMissing: (province: number) => boolean,
  ): void {
    const measure = grid.measures.at.get(id)!
    this.places.columns.forEach((column, province) => {
      const read = this.number(row, column)
      if (read === null) return
      if (read === 0 && isZeroMissing(province)) return void (this.zeros += 1)
      const value = this.put(grid, province, measure, row, read)
      if (Number.isNaN(value)) return
      const text = value.toFixed(DECIMALS)
      const problem = this.checks[name]({ axes: this.axes, province, measure, value, text })
      if (problem) this.told.refuse(row, column, problem)
    })
  }

  /** A zero is no end of an interval and no error; a number of respondents is missing where the total is. */
  private readInterval(grid: FactGrid, scores: FactGrid, province: number): void {
    const column = this.places.columns[province]!
    const hasTotal = !Number.isNaN(totalOf(scores, province) ?? NaN)
    let [isGiven, isWhole] = [false, true]
    INTERVAL_AXIS.names.forEach((name, measure) => {
      const row = this.rows.intervals.get(name)
      const read = row === undefined ? null : this.number(row, column)
      if (row === undefined || read === null) return
      if (read === 0 && (name !== "respondents" || !hasTotal)) return void (this.zeros += 1)
      isGiven = true
      if (Number.isNaN(this.put(grid, province, measure, row, read))) isWhole = false
    })
    if (!isGiven || !isWhole) return
    this.intervalCheck(grid, province, (at, problem) =>
      this.told.refuse(this.rows.intervals.get(INTERVAL_AXIS.names[at - 2]!) ?? this.places.codes, column, problem),
    )
  }

  /** The number of a cell; NaN for one that has been refused. */
  private number(row: number, column: number): number | null {
    const read = readNumber(this.told.sheet.rows[row]![column])
    if (read === null || typeof read === "number") return read
    this.told.refuse(row, column, read)
    return NaN
  }

  private put(grid: FactGrid, province: number, measure: number, row: number, value: number): number {
    const cell = grid.cell(province, measure)
    grid.lines[cell] = row + 1
    grid.values[cell] = value
    return value
  }
}

function indicatorParts({ indicators }: Reference): [string, string][] {
  return indicators.rows.map(({ id, sub_dimension }) => [id, sub_dimension])
}

/**
 * The number of a cell, at six decimals; null for a blank one. A number kept as text is accepted with a point or a comma, and with a percent sign, unless
 * it can be read in two ways: three digits after the mark may be thousands.
 */
function readNumber(cell: Cell | undefined): number | null | CellProblem {
  if (!cell) return null
  const { kind, text } = cell
  const found = shown(text)
  if (kind === "error")
    return {
      ...{ problem: "error in a cell", found, expected: "a number or a blank" },
      remedy: "Write the number itself, or leave the cell blank",
    }
  if (kind === "number" && Number.isFinite(Number(text))) return roundToSixDecimals(Number(text))
  const parts = /^(\d+)(?:[.,](\d+))? ?(%?)$/.exec(text)
  if (!parts)
    return {
      ...{ problem: "not a number", found, expected: "a number or a blank" },
      remedy: "Write the number alone in the cell, or leave it blank",
    }
  const [, whole, decimals = "0", percent] = parts
  if (decimals.length === 3)
    return {
      ...{ problem: "text that reads as two numbers", found, expected: "a number cell" },
      remedy: "Turn the text into a number in the spreadsheet program: the mark may be of decimals or of thousands",
    }
  return roundToSixDecimals(Number(`${whole}.${decimals}`) / (percent === "%" ? 100 : 1))
}

/**
 * Points by which a printed sum may differ from that of its parts. More than `rounding` is told; more than `own`, which is beyond what PAPI's sheets differ
 * within themselves (Hà Nội 2022: 0.000695), is refused.
 */
const TOLERANCE = { rounding: 0.0005, own: 0.001 }

/** Holds the printed dimensions and totals against the sums of the scores. A printed 0 is a result that is missing. */
export function checkSums(
  told: SheetProblems,
  printed: readonly PrintedSum[],
  scores: FactGrid,
  { columns }: ProvinceColumns,
): void {
  for (const { row, id } of printed)
    columns.forEach((column, province) => {
      const value = readNumber(told.sheet.rows[row]![column])
      if (value === null || value === 0) return
      if (typeof value !== "number") return told.refuse(row, column, value)
      const sum = totalOf(scores, province, (part) => id === "total" || part.startsWith(`${id}.`))
      if (sum === null) return
      if (Number.isNaN(sum)) return told.refuse(row, column, withoutParts(id, value))
      const gap = Math.abs(value - sum)
      if (isWithin(gap, TOLERANCE.rounding)) return
      if (isWithin(gap, TOLERANCE.own))
        told.warn(row, column, differs(id, value, sum, "The sum is taken; nothing is to be done"))
      else
        told.refuse(row, column, differs(id, value, sum, "Look for a wrong score of the province among the rows below"))
    })
}

/** In millionths: 0.0005 itself is inside. */
function isWithin(gap: number, tolerance: number): boolean {
  return gap < tolerance || samePoints(gap, tolerance)
}

function nameOf(id: string): string {
  return id === "total" ? "total" : `dimension ${id}`
}

function differs(id: string, value: number, sum: number, remedy: string) {
  const expected = `${sum.toFixed(6)}, give or take ${TOLERANCE.rounding}`
  return { problem: `${nameOf(id)} is not the sum of its scores`, found: value.toFixed(6), expected, remedy }
}

function withoutParts(id: string, value: number) {
  return {
    ...{
      problem: `${nameOf(id)} of a province that lacks scores of it`,
      found: value.toFixed(6),
      expected: "0 or a blank",
    },
    remedy: "Add the scores, or take the sum away where the result is suppressed",
  }
}
