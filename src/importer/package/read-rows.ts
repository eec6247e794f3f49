import { existsSync } from "node:fs"
import { basename } from "node:path"
import { shown, type Problems } from "../problems"
import { columnOfValue, fileProblem, splitLine, textBlocks } from "./csv-lines"
import type { Table } from "./tables"

/** Takes a line that has as many values as the table has columns. Returns false to leave it out. */
export type TakeRow = (values: readonly string[], line: number, text: string) => boolean | void

/** How much of a file's rows was taken. What another file says can be held against a whole one only. */
export type Reading = "whole" | "partly" | "unreadable"

/**
 * Reads the rows of a file in a stream. What is wrong with the file, its header or the form of a line is a problem, and the line is left out.
 * A file that is missing, is UTF-16 or has another header is unreadable.
 */
export async function readRows(path: string, table: Table, problems: Problems, take: TakeRow): Promise<Reading> {
  const file = basename(path)
  if (table.optional && !existsSync(path)) return "whole" // whether the package should have it, its description says
  const absent = fileProblem(path, table.file)
  if (absent) {
    const remedy = `Add the file; with the header alone where it has no rows: ${headerOf(table)}`
    problems.add({ file, line: 1, column: 1, ...absent, remedy })
  }
  const reading = absent ? "unreadable" : await readLines(path, table, problems, take)
  if (reading === "unreadable") problems.unreadable.add(file)
  return reading
}

async function readLines(path: string, table: Table, problems: Problems, take: TakeRow): Promise<Reading> {
  const file = basename(path)
  let reading: Reading = "unreadable"
  for await (const { lines, first } of textBlocks(path, problems)) {
    if (first === 1 && !isHeader(lines[0]!, table, problems)) return "unreadable"
    if (first === 1) reading = "whole"
    for (let index = first === 1 ? 1 : 0; index < lines.length; index += 1) {
      const text = lines[index]!
      const found = splitLine(text)
      const isRow = found?.length === table.columns.length && !isBlank(text)
      const values = isRow ? found : refuseLine(found, text, first + index, table, problems)
      if (values === null || take(values, first + index, text) === false) reading = "partly"
    }
  }
  if (reading === "unreadable" && !problems.countByFile.has(file)) isHeader("", table, problems)
  return reading
}

/** Spreadsheets leave lines of commas behind where rows were emptied. */
function isBlank(text: string): boolean {
  return text === "" || (text.startsWith(",") && /^[,\s]*$/.test(text))
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
      found.length === 1 && text.includes(";")
        ? "Separate values with commas"
        : `Make the first line ${expected.join(",")}`,
  })
  return false
}

function headerOf({ columns }: Table): string {
  return columns.map(({ name }) => name).join(",")
}

function headerProblem(found: readonly string[], expected: readonly string[]): string {
  if (expected.every((name) => found.includes(name)))
    return found.length > expected.length ? "extra column" : "swapped columns"
  if (found.length < expected.length) return "missing column"
  return found.length > expected.length ? "extra column" : "wrong column name"
}

/**
 * Tells of a line with too few or too many values; the usual reason for too many is a decimal comma.
 * @returns the values the line must have been meant to hold; null where that is not plain
 */
function refuseLine(
  values: string[] | null,
  text: string,
  line: number,
  { file, columns }: Table,
  problems: Problems,
): string[] | null {
  const refuse = (column: number, problem: string, found: string, expected: string, remedy: string) => {
    problems.add({ file, line, column, problem, found, expected, remedy })
    return null
  }
  if (isBlank(text))
    return problems.kept.at(-1)?.line === line ? null : refuse(1, "blank line", "nothing", "a row", "Remove the line") // or blanked: told already
  if (values === null) {
    const expected = 'a value in quotes closed on its line, with "" for a quote in it'
    return refuse(
      text.lastIndexOf('"') + 1,
      "quote not closed",
      shown(text),
      expected,
      "Close the quote, or double one that is meant",
    )
  }
  const begin = columns.findIndex(({ type }) => type === "number")
  const mended = withPoints(values, columns)
  if (mended)
    refuse(
      columnOfValue(text, begin),
      "decimal comma",
      shown(values.slice(begin).join()),
      `decimal points: ${mended.slice(begin).join()}`,
      "Save the table with decimal points",
    )
  else
    refuse(
      columnOfValue(text, Math.min(values.length, columns.length)),
      "wrong number of values",
      String(values.length),
      String(columns.length),
      `Give a value, or a blank, for each of ${columns.map(({ name }) => name).join(",")}; put one that holds a comma in quotes`,
    )
  return mended
}

/** Joins numbers that their commas have cut in two; null if the surplus of values has another reason. */
function withPoints(values: readonly string[], columns: Table["columns"]): string[] | null {
  const mended = [...values]
  columns.forEach(({ type }, index) => {
    const [whole, decimals] = [mended[index] ?? "", mended[index + 1] ?? ""]
    if (type === "number" && mended.length > columns.length && /^\d+$/.test(whole) && /^\d+$/.test(decimals))
      mended.splice(index, 2, `${whole}.${decimals}`)
  })
  return mended.length === columns.length ? mended : null
}
