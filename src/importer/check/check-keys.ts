import type { CellProblem } from "../package/cell-values"
import { problemAt, type Place, type Reference, type Rows } from "../package/read-reference"
import { REFERENCE_NAMES, REFERENCE_TABLES, type ReferenceName, type ReferenceRow, type Table } from "../package/tables"
import { shown, type Problems } from "../problems"

/** Refuses a row, at one of its columns. */
export type RefuseRow = (column: string, problem: CellProblem) => void

/** Calls with each row of a reference file, and with what refuses it. */
export function eachRow<N extends ReferenceName>(
  name: N,
  reference: Reference,
  problems: Problems,
  check: (row: ReferenceRow<N>, refuse: RefuseRow) => void,
): void {
  const { rows, places } = reference[name] as Rows<ReferenceRow<N>>
  rows.forEach((row, index) =>
    check(row, (column, problem) => problems.add(problemAt(places[index]!, REFERENCE_TABLES[name], column, problem))),
  )
}

/** What holds for every reference file: keys and unique columns stand once, and what a row refers to exists. */
export function checkKeys(reference: Reference, problems: Problems): void {
  const keys = new Map(REFERENCE_NAMES.map((name) => [REFERENCE_TABLES[name].file as string, keysOf(name, reference)]))
  for (const name of REFERENCE_NAMES) {
    const table: Table = REFERENCE_TABLES[name]
    checkUnique(name, table.key, reference, problems)
    for (const column of table.unique ?? []) checkUnique(name, [column], reference, problems)
    eachRow(name, reference, problems, (row, refuse) => {
      for (const { columns, file, refers } of table.foreignKeys ?? []) {
        if (!isWhole(file, reference) || keys.get(file)!.has(keyOf(row, columns))) continue
        const found = shown(columns.map((column) => valueOf(row, column)).join())
        refuse(columns.at(-1)!, {
          problem: "refers to nothing",
          found,
          expected: `a row of ${file} with this ${refers.join(", ")}`,
          remedy: `Correct the name, or add the row to ${file}`,
        })
      }
    })
  }
  checkUnique("provinces", ["boundary_set", "slug"], reference, problems)
}

function checkUnique(name: ReferenceName, columns: readonly string[], reference: Reference, problems: Problems): void {
  const seen = new Map<string, Place>()
  const { rows, places } = reference[name] as Rows<object>
  rows.forEach((row, index) => {
    const key = keyOf(row, columns)
    const first = seen.get(key)
    if (!first) return void seen.set(key, places[index]!)
    const table: Table = REFERENCE_TABLES[name]
    const problem = columns === table.key ? "duplicate row" : `duplicate ${columns.at(-1)}`
    const found = shown(columns.map((column) => valueOf(row, column)).join())
    const expected = `it once: it stands on line ${first.line} already`
    problems.add(
      problemAt(places[index]!, table, columns === table.key ? columns[0]! : columns.at(-1)!, {
        problem,
        found,
        expected,
        remedy: "Keep the right one of the two rows",
      }),
    )
  })
}

/** A row that could not be read must not make every row that refers to it a problem. */
function isWhole(file: string, reference: Reference): boolean {
  return REFERENCE_NAMES.some((name) => REFERENCE_TABLES[name].file === file && reference[name].reading === "whole")
}

function keysOf(name: ReferenceName, reference: Reference): ReadonlySet<string> {
  return new Set((reference[name].rows as readonly object[]).map((row) => keyOf(row, REFERENCE_TABLES[name].key)))
}

/** Values joined by a character that none of them holds. */
function keyOf(row: object, columns: readonly string[]): string {
  return columns.map((column) => valueOf(row, column)).join("\t")
}

function valueOf(row: object, column: string): string {
  return String((row as Record<string, unknown>)[column])
}
