import { shown } from "../problems"
import type { EditionAxes } from "./axes"
import { numberProblem, parseNumber, type CellProblem } from "./cell"
import type { FactGrid } from "./fact-grid"

/** A value of an edition; province and measure by index. */
export type Value = { axes: EditionAxes; province: number; measure: number; value: number; text: string }

/** Refuses the cell of a row, by the index of its column. */
export type Refuse = (column: number, problem: CellProblem) => void

/** What is checked of each row beside its form. Scores are read first: the checks of the other files may look at them. */
export type RowChecks = {
  scores: (value: Value) => CellProblem | null
  indicatorValues: (value: Value) => CellProblem | null
  /** an interval's row; its cells have been read into the grid */
  intervals: (grid: FactGrid, province: number, refuse: Refuse) => void
}

/** The column of an interval's row after year and province. */
const FIRST_VALUE = 2

/** Reads the value of a score or an indicator into the grid. Whether it is a number. */
export function takeValue(
  grid: FactGrid,
  province: number,
  measure: number,
  values: readonly string[],
  line: number,
  refuse: Refuse,
): boolean {
  const cell = grid.cell(province, measure)
  if (grid.lines[cell] !== 0) {
    refuse(0, duplicateRow(values.slice(0, 3).join(), grid.lines[cell]!))
    return false
  }
  grid.lines[cell] = line
  const value = parseNumber(values[3]!)
  if (Number.isNaN(value)) refuse(3, numberProblem(values[3]!))
  grid.values[cell] = value
  return !Number.isNaN(value)
}

/** Reads an interval's four values into the grid. Whether all are numbers or blank. */
export function takeInterval(
  grid: FactGrid,
  province: number,
  values: readonly string[],
  line: number,
  refuse: Refuse,
): boolean {
  const begin = grid.cell(province, 0)
  if (grid.lines[begin] !== 0) {
    refuse(0, duplicateRow(values.slice(0, 2).join(), grid.lines[begin]!))
    return false
  }
  const cells = values.slice(FIRST_VALUE)
  cells.forEach((text, measure) => {
    grid.lines[begin + measure] = line
    grid.values[begin + measure] = parseNumber(text)
    if (text !== "" && Number.isNaN(parseNumber(text))) refuse(FIRST_VALUE + measure, numberProblem(text))
  })
  return cells.every((text) => text === "" || !Number.isNaN(parseNumber(text)))
}

/** A key that stands on an earlier line, too. */
export function duplicateRow(key: string, line: number): CellProblem {
  const expected = `it once: it stands on line ${line} already`
  return { problem: "duplicate row", found: shown(key), expected, remedy: "Keep the right one of the two rows" }
}
