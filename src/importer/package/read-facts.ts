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
import { readRows, type TakeRow } from "./read-rows"
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

/** Reads all fact files into grids. */
export async function readFacts(
  folder: string,
  editions: Editions,
  checksOn: (facts: Facts) => RowChecks,
  problems: Problems,
): Promise<Facts> {
  const facts = emptyFacts(editions)
  const checks = checksOn(facts)
  for (const name of FACT_NAMES) {
    const table: Table = FACT_TABLES[name]
    await readRows(join(folder, table.file), table, problems, rowTaker(name, editions, facts, checks, problems))
  }
  return facts
}

/** Looks at the form of the fact files only: where the editions cannot be read, what the facts name cannot be looked up. */
export async function skimFacts(folder: string, problems: Problems): Promise<Facts> {
  for (const name of FACT_NAMES)
    await readRows(join(folder, FACT_TABLES[name].file), FACT_TABLES[name], problems, () => {})
  return emptyFacts(new Map())
}

function rowTaker(name: FactName, editions: Editions, facts: Facts, checks: RowChecks, problems: Problems): TakeRow {
  const { file }: Table = FACT_TABLES[name]
  const years = new Map([...editions].map(([year, axes]) => [String(year), { axes, grid: facts[name].get(year)! }]))
  return (values, line, text) => {
    const refuse: Refuse = (column, problem) =>
      problems.add({ file, line, column: columnOfValue(text, column), ...problem })
    const edition = years.get(values[0]!)
    if (!edition) return refuse(0, unknownYear(values[0]!, editions))
    const province = edition.axes.provinces.at.get(values[1]!)
    if (province === undefined) return refuse(1, unknownProvince(values[1]!, edition.axes, editions))
    if (name !== "intervals") return takeValue(name, edition, province, values, line, checks[name], refuse)
    if (takeInterval(edition.grid, province, values, line, refuse)) checks.intervals(edition.grid, province, refuse)
  }
}

function takeValue(
  name: Exclude<FactName, "intervals">,
  { axes, grid }: { axes: EditionAxes; grid: FactGrid },
  province: number,
  values: readonly string[],
  line: number,
  check: RowChecks["scores"],
  refuse: Refuse,
): void {
  const measure = grid.measures.at.get(values[2]!)
  if (measure === undefined) return refuse(2, unknownMeasure(name, values[2]!, axes))
  const cell = grid.cell(province, measure)
  if (grid.lines[cell] !== 0) return refuse(0, duplicate(values.slice(0, 3), grid.lines[cell]!))
  grid.lines[cell] = line
  const text = values[3]!
  const value = parseNumber(text)
  if (Number.isNaN(value)) return refuse(3, numberProblem(text))
  grid.values[cell] = value
  const problem = check({ axes, province, measure, value, text })
  if (problem) refuse(3, problem)
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
