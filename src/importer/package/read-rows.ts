import { existsSync } from "node:fs"
import { basename } from "node:path"
import { shown, type Problems } from "../problems"
import type { Table } from "./column"
import { columnOfValue, splitLine } from "./csv-line"
import { textBlocks } from "./text-blocks"

/** Takes a line that has as many values as the table has columns. */
export type TakeRow = (values: readonly string[], line: number, text: string) => void

/**
 * Reads the rows of a file in a stream. What is wrong with the file, its header or the form of a line is a problem, and the line is left out.
 * @returns whether the rows could be read: false without the file, with UTF-16 or another header
 */
export async function readRows(path: string, table: Table, problems: Problems, take: TakeRow): Promise<boolean> {
  const file = basename(path)
  if (!existsSync(path)) {
    problems.add({ file, line: 1, column: 1, problem: "missing file", found: "none", expected: table.file })
    return false
  }
  let isBegun = false
  for await (const { lines, first } of textBlocks(path, problems)) {
    if (first === 1 && !isHeader(lines[0]!, table, problems)) return false
    isBegun = true
    for (let index = first === 1 ? 1 : 0; index < lines.length; index += 1) {
      const text = lines[index]!
      const values = splitLine(text)
      if (values?.length === table.columns.length) take(values, first + index, text)
      else refuseLine(values, text, first + index, table, problems)
    }
  }
  if (!isBegun && !problems.countByFile.has(file)) isHeader("", table, problems)
  return isBegun
}

function isHeader(text: string, { file, columns }: Table, problems: Problems): boolean {
  const expected = columns.map(({ name }) => name)
  const found = splitLine(text) ?? [text]
  if (found.join() === expected.join()) return true
  const index = expected.findIndex((name, position) => found[position] !== name)
  const wrong = index < 0 ? expected.length : index
  problems.add({
    ...{ file, line: 1, column: columnOfValue(text, wrong), problem: headerProblem(found, expected) },
    found: shown(found[wrong] ?? "the end of the line"),
    expected: expected[wrong] === undefined ? "the end of the line" : shown(expected[wrong]),
    remedy:
      found.length === 1 && text.includes(";") ? "Separate values with commas" : `The header is ${expected.join(",")}`,
  })
  return false
}

function headerProblem(found: readonly string[], expected: readonly string[]): string {
  if (expected.every((name) => found.includes(name)))
    return found.length > expected.length ? "extra column" : "swapped columns"
  if (found.length < expected.length) return "missing column"
  return found.length > expected.length ? "extra column" : "wrong column name"
}

/** A line with too few or too many values; the usual reason for too many is a decimal comma. */
function refuseLine(values: string[] | null, text: string, line: number, table: Table, problems: Problems): void {
  const { file, columns } = table
  if (values?.length === 1 && values[0] === "") {
    if (problems.kept.at(-1)?.line === line) return // blanked because of its encoding: told already
    problems.add({ file, line, column: 1, problem: "blank line", found: "nothing", expected: "a row" })
    return
  }
  if (values === null) {
    const column = text.lastIndexOf('"') + 1
    const expected = 'a value in quotes closed on its line, with "" for a quote in it'
    problems.add({ file, line, column, problem: "quote not closed", found: shown(text.slice(0, 60)), expected })
    return
  }
  const decimal = decimalCommaAt(values, table)
  problems.add({
    ...{ file, line, column: columnOfValue(text, decimal ?? Math.min(values.length, columns.length)) },
    problem: decimal === null ? "wrong number of values" : "decimal comma",
    found: decimal === null ? String(values.length) : shown(values.slice(decimal, decimal + 2).join()),
    expected:
      decimal === null ? String(columns.length) : `a decimal point: ${values.slice(decimal, decimal + 2).join(".")}`,
  })
}

/** Where a number was cut in two by its comma; null if the surplus of values has another reason. */
function decimalCommaAt(values: readonly string[], { columns }: Table): number | null {
  const numbers = columns.filter(({ type }) => type === "number").length
  const begin = columns.findIndex(({ type }) => type === "number")
  const surplus = values.length - columns.length
  if (begin < 0 || surplus < 1 || surplus > numbers) return null
  return /^\d+$/.test(values[begin]!) && /^\d+$/.test(values[begin + 1]!) ? begin : null
}
