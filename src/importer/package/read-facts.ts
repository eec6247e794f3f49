import { join } from "node:path"
import type { Problems } from "../problems"
import { shown } from "../problems"
import type { EditionAxes } from "./axes"
import { numberProblem, parseNumber, type CellProblem } from "./cell"
import type { Table } from "./column"
import { columnOfValue } from "./csv-line"
import type { FactGrid, Facts } from "./fact-grid"
import { FACT_NAMES, FACT_TABLES, type FactName } from "./fact-tables"
import { emptyFacts } from "./facts"
import { readRows, type Reading, type TakeRow } from "./read-rows"
import type { Reference } from "./reference"
import type { ReferenceName } from "./reference-tables"
import { unknownMeasure, unknownProvince, unknownYear } from "./unknown-name"

type Editions = ReadonlyMap<number, EditionAxes>

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

/** Facts, and how much of each file they are. */
export type FactReading = { facts: Facts; readings: Readonly<Record<FactName, Reading>> }

/** Reads all fact files into grids. */
export async function readFacts(
  folder: string,
  reference: Reference,
  editions: Editions,
  checksOn: (facts: Facts) => RowChecks,
  problems: Problems,
): Promise<FactReading> {
  const facts = emptyFacts(editions)
  const checks = checksOn(facts)
  const readings: Record<FactName, Reading> = { scores: "whole", intervals: "whole", indicatorValues: "whole" }
  for (const name of FACT_NAMES) {
    const table: Table = FACT_TABLES[name]
    const take = rowTaker(name, reference, editions, facts, checks, problems)
    readings[name] = await readRows(join(folder, table.file), table, problems, take)
  }
  return { facts, readings }
}

function rowTaker(
  name: FactName,
  reference: Reference,
  editions: Editions,
  facts: Facts,
  checks: RowChecks,
  problems: Problems,
): TakeRow {
  const { file }: Table = FACT_TABLES[name]
  const isWhole = (needed: ReferenceName) => reference[needed].reading === "whole"
  const [areYears, areProvinces] = [isWhole("editions"), isWhole("editions") && isWhole("provinces")]
  const areMeasures = areYears && isWhole(name === "scores" ? "subDimensions" : "indicators")
  const years = new Map([...editions].map(([year, axes]) => [String(year), { axes, grid: facts[name].get(year)! }]))
  return (values, line, text) => {
    const refuse: Refuse = (column, problem) =>
      problems.add({ file, line, column: columnOfValue(text, column), ...problem })
    const edition = years.get(values[0]!)
    if (!edition) return void (areYears && refuse(0, unknownYear(values[0]!, editions)))
    const { axes, grid } = edition
    const province = axes.provinces.at.get(values[1]!)
    if (province === undefined) return void (areProvinces && refuse(1, unknownProvince(values[1]!, axes, editions)))
    if (name === "intervals") {
      if (takeInterval(grid, province, values, line, refuse)) checks.intervals(grid, province, refuse)
      return
    }
    const measure = grid.measures.at.get(values[2]!)
    if (measure === undefined) return void (areMeasures && refuse(2, unknownMeasure(name, values[2]!, axes)))
    if (!takeValue(grid, province, measure, values, line, refuse)) return
    const value = { axes, province, measure, value: grid.values[grid.cell(province, measure)]!, text: values[3]! }
    const problem = checks[name](value)
    if (problem) refuse(3, problem)
  }
}

/** Whether the value is a number. */
function takeValue(
  grid: FactGrid,
  province: number,
  measure: number,
  values: readonly string[],
  line: number,
  refuse: Refuse,
): boolean {
  const cell = grid.cell(province, measure)
  if (grid.lines[cell] !== 0) {
    refuse(0, duplicate(values.slice(0, 3), grid.lines[cell]!))
    return false
  }
  grid.lines[cell] = line
  const value = parseNumber(values[3]!)
  if (Number.isNaN(value)) refuse(3, numberProblem(values[3]!))
  grid.values[cell] = value
  return !Number.isNaN(value)
}

/** Whether all four cells are numbers or blank. */
function takeInterval(
  grid: FactGrid,
  province: number,
  values: readonly string[],
  line: number,
  refuse: Refuse,
): boolean {
  const begin = grid.cell(province, 0)
  if (grid.lines[begin] !== 0) {
    refuse(0, duplicate(values.slice(0, 2), grid.lines[begin]!))
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

function duplicate(key: readonly string[], line: number): CellProblem {
  return { problem: "duplicate row", found: shown(key.join()), expected: `it once: it stands on line ${line} already` }
}
