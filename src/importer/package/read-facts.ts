import { join } from "node:path"
import type { Problems } from "../problems"
import type { EditionAxes } from "./axes"
import type { Table } from "./column"
import { columnOfValue } from "./csv-line"
import type { Facts } from "./fact-grid"
import { takeInterval, takeValue, type Refuse, type RowChecks } from "./fact-row"
import { FACT_NAMES, FACT_TABLES, type FactName } from "./fact-tables"
import { emptyFacts } from "./facts"
import { readRows, type Reading, type TakeRow } from "./read-rows"
import type { Reference } from "./reference"
import type { ReferenceName } from "./reference-tables"
import { unknownMeasure, unknownProvince, unknownYear } from "./unknown-name"

type Editions = ReadonlyMap<number, EditionAxes>

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
