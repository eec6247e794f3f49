import { createHash } from "node:crypto"
import { joinLine } from "./csv-lines"
import { describedFiles, DESCRIPTOR } from "./descriptor"
import { hasRow, isOneRow, rowCells, type FactGrid, type Facts } from "./facts"
import { referenceText, type Reference } from "./read-reference"
import {
  DECIMALS,
  FACT_NAMES,
  FACT_TABLES,
  REFERENCE_NAMES,
  REFERENCE_TABLES,
  type FactName,
  type Table,
} from "./tables"

/** The package's files other than the facts, by name: what a release keeps of them. */
export type ReferenceTexts = Readonly<Record<string, string>>

export function referenceTexts(descriptor: string, reference: Reference): ReferenceTexts {
  const described = describedFiles(descriptor)
  const names = REFERENCE_NAMES.filter((name) => described.has(REFERENCE_TABLES[name].file))
  const files = names.map((name) => [
    REFERENCE_TABLES[name].file,
    referenceText(REFERENCE_TABLES[name], reference[name]),
  ])
  return { [DESCRIPTOR]: descriptor, ...(Object.fromEntries(files) as ReferenceTexts) }
}

/** A fact file as canonical text, in parts of one province: by year, province and measure, every number with six decimals. */
function* factText(name: FactName, facts: Facts): Generator<string> {
  const { columns }: Table = FACT_TABLES[name]
  yield `${joinLine(columns.map((column) => column.name))}\n`
  for (const grid of facts[name].values())
    for (let province = 0; province < grid.provinces.names.length; province += 1)
      yield isOneRow(name) ? rowLine(grid, province) : linesOf(grid, province)
}

function linesOf(grid: FactGrid, province: number): string {
  const begin = `${grid.year},${grid.provinces.names[province]}`
  let text = ""
  for (let measure = 0; measure < grid.measures.names.length; measure += 1) {
    const value = grid.values[grid.cell(province, measure)]!
    if (!Number.isNaN(value)) text += `${begin},${grid.measures.names[measure]},${value.toFixed(DECIMALS)}\n`
  }
  return text
}

function rowLine(grid: FactGrid, province: number): string {
  if (!hasRow(grid, province)) return ""
  const cells = rowCells(grid, grid.cell(province, 0)).map((cell) => cell ?? "")
  return `${joinLine([String(grid.year), grid.provinces.names[province]!, ...cells])}\n`
}

/** The names of all files of a package, sorted, each with the parts of its canonical text. */
export function canonicalFiles(
  texts: ReferenceTexts,
  facts: Facts,
): readonly [file: string, parts: Iterable<string>][] {
  const described = describedFiles(texts[DESCRIPTOR]!)
  const factNames = FACT_NAMES.filter((name) => described.has(FACT_TABLES[name].file))
  const files: [string, Iterable<string>][] = [
    ...Object.entries(texts).map(([file, text]): [string, Iterable<string>] => [file, [text]]),
    ...factNames.map((name): [string, Iterable<string>] => [FACT_TABLES[name].file, factText(name, facts)]),
  ]
  return files.sort(([a], [b]) => (a < b ? -1 : 1))
}

/**
 * What names a package's content, whatever its line ends and the order of its facts: sha256 of the lines "sha256  file" of its canonical files.
 * In an exported folder `LC_ALL=C sha256sum *.csv *.json | LC_ALL=C sort -k 2 | sha256sum` gives the same.
 */
export function checksumOf(texts: ReferenceTexts, facts: Facts): string {
  const all = createHash("sha256")
  for (const [file, parts] of canonicalFiles(texts, facts)) {
    const one = createHash("sha256")
    for (const part of parts) one.update(part)
    all.update(`${one.digest("hex")}  ${file}\n`)
  }
  return all.digest("hex")
}
