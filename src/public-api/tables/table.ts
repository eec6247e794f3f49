import type { Bilingual } from "@/domain/bilingual"
import schemas from "./tables.json"

export type Cell = string | number | boolean | null

/** Types as Frictionless names them. */
export type ColumnType = "integer" | "number" | "string" | "boolean" | "date"

/** What is said of a column, beside its name: snake case, a contract once published. */
type ColumnSchema = {
  type: ColumnType
  words: Bilingual
  /** never empty */
  required?: boolean
  /** the values allowed */
  values?: readonly string[]
}

type Schema = {
  title: Bilingual
  /** names of the columns that identify a row */
  key: readonly string[]
  columns: Record<string, ColumnSchema>
}

/** One table of the data, described once (tables.json): CSV, XLSX, data package and CSVW are made of it. */
export type Table = Omit<Schema, "columns"> & {
  /** name of the file without ".csv" */
  name: string
  columns: readonly (ColumnSchema & { name: string })[]
  /** the cells of every row as of a release, in batches, in the order of the file */
  rows: (release: number) => AsyncIterable<readonly Cell[][]>
}

type TableName = keyof typeof schemas
type Batches<Row> = (release: number) => AsyncIterable<readonly Row[]>
/** How a row fills each of a table's columns. */
type CellsOf<Name extends TableName, Row> = Record<keyof (typeof schemas)[Name]["columns"], (row: Row) => Cell>

/** Ties the description of a table to its rows, and each column to what fills it. The description gives the order. */
export function table<Name extends TableName, Row>(
  name: Name,
  load: Batches<Row>,
  cells: CellsOf<Name, NoInfer<Row>>,
): Table {
  const { title, key, columns }: Schema = schemas[name] as Schema // JSON's types are wider: "string" for a type's name
  const cellOf: Record<string, (row: Row) => Cell> = cells
  const filled = Object.keys(columns).map((column) => cellOf[column]!)
  return {
    name,
    title,
    key,
    columns: Object.entries(columns).map(([column, schema]) => ({ name: column, ...schema })),
    rows: async function* (release) {
      for await (const batch of load(release)) yield batch.map((row) => filled.map((cell) => cell(row)))
    },
  }
}

/** The rows of a small table as one batch. */
export function oneBatch<Row>(load: (release: number) => Promise<readonly Row[]>): Batches<Row> {
  return async function* (release) {
    yield await load(release)
  }
}

/** So that Excel reads the file as UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF"

/** A table as CSV by RFC 4180, in pieces: UTF-8 with a byte order mark, header row, decimal points, empty for null. */
export async function* csvOf(table: Table, release: number): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(table.columns.map(({ name }) => name))
  for await (const batch of table.rows(release)) yield batch.map(csvLine).join("")
}

/** A row as RFC 4180 has it, with its end of line. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`
}

function csvCell(cell: Cell): string {
  if (cell === null) return ""
  const text = String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
