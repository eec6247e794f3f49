import { join } from "node:path"
import { shown, type Problems } from "../problems"
import { numberProblem, parseNumber, type CellProblem } from "./cell-values"
import { columnOfValue } from "./csv-lines"
import type { PackageEdition } from "./editions"
import { emptyFacts, isOneRow, type FactGrid, type Facts } from "./facts"
import type { Reference } from "./read-reference"
import { readRows, type Reading, type TakeRow } from "./read-rows"
import { FACT_NAMES, FACT_TABLES, type FactName, type ReferenceName, type Table } from "./tables"

type Editions = ReadonlyMap<number, PackageEdition>

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
  const readings = Object.fromEntries(FACT_NAMES.map((name) => [name, "whole"])) as Record<FactName, Reading>
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
  // One function for all rows: to make one for each of them took a quarter of the time of reading.
  let [at, row] = [0, ""]
  const refuse: Refuse = (column, problem) =>
    problems.add({ file, line: at, column: columnOfValue(row, column), ...problem })
  return (values, line, text) => {
    ;[at, row] = [line, text]
    const edition = years.get(values[0]!)
    if (!edition) return void (areYears && refuse(0, unknownYear(values[0]!, editions)))
    const { axes, grid } = edition
    const province = axes.provinces.at.get(values[1]!)
    if (province === undefined) return void (areProvinces && refuse(1, unknownProvince(values[1]!, axes, editions)))
    if (isOneRow(name)) {
      if (takeRow(grid, province, values, line, refuse)) checks[name](grid, province, refuse)
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

/** A value of an edition; province and measure by index. */
export type Value = { axes: PackageEdition; province: number; measure: number; value: number; text: string }

/** Refuses the cell of a row, by the index of its column. */
export type Refuse = (column: number, problem: CellProblem) => void

/** What is checked of each row beside its form. Scores are read first: the checks of the other files may look at them. */
export type RowChecks = {
  scores: (value: Value) => CellProblem | null
  indicatorValues: (value: Value) => CellProblem | null
  /** the row of an interval or of a weighted total; its cells have been read into the grid */
  intervals: (grid: FactGrid, province: number, refuse: Refuse) => void
  weightedTotals: (grid: FactGrid, province: number, refuse: Refuse) => void
}

/** The column of such a row after year and province. */
const FIRST_VALUE = 2

/** Reads the value of a score or an indicator into the grid. Whether it is a number. */
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
    refuse(0, duplicateRow(values.slice(0, 3).join(), grid.lines[cell]!))
    return false
  }
  grid.lines[cell] = line
  const value = parseNumber(values[3]!)
  if (Number.isNaN(value)) refuse(3, numberProblem(values[3]!))
  grid.values[cell] = value
  return !Number.isNaN(value)
}

/** Reads the values of an interval or a weighted total into the grid. Whether all are numbers or blank. */
function takeRow(grid: FactGrid, province: number, values: readonly string[], line: number, refuse: Refuse): boolean {
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

// What a fact names and its edition does not have: the reader is told what the edition has, or where the name belongs.

export function unknownYear(year: string, editions: Editions): CellProblem {
  return {
    problem: "year without an edition",
    found: shown(year),
    expected: `a year of editions.csv (${[...editions.keys()].join(", ")})`,
    remedy: "Correct the year, or add the edition to editions.csv",
  }
}

export function unknownProvince(code: string, { year, boundarySet }: PackageEdition, editions: Editions): CellProblem {
  const others = [...editions.values()]
    .filter((other) => other.provinces.at.has(code))
    .map((other) => other.boundarySet)
  return {
    problem: `unknown province of ${year}`,
    found: shown(code),
    expected: `a code of boundary set ${boundarySet} in provinces.csv`,
    remedy:
      others.length > 0
        ? `Use the code that the province has in set ${boundarySet}: ${code} is one of set ${others[0]}`
        : /^\d$/.test(code)
          ? `Write the code with two digits: 0${code}`
          : "Correct the code; a spreadsheet may have read it as a number",
  }
}

function unknownMeasure(
  name: "scores" | "indicatorValues",
  measure: string,
  { year, subDimensions, indicators }: PackageEdition,
): CellProblem {
  const found = shown(measure)
  if (name === "scores")
    return {
      ...{ problem: `unknown sub-dimension of ${year}`, found, expected: `one of ${subDimensions.names.join(", ")}` },
      remedy: "Correct the number, or add a period to sub_dimensions.csv that holds the year",
    }
  const expected = `an id of indicators.csv with ${year} among its years (${indicators.names.length} have it)`
  const remedy = "Correct the id, or add the year to the indicator's years in indicators.csv"
  return { problem: `unknown indicator of ${year}`, found, expected, remedy }
}
