import type { Bilingual } from "@/domain/bilingual"

export type Cell = string | number | boolean | null

/** Types as Frictionless names them. */
export type ColumnType = "integer" | "number" | "string" | "boolean" | "date"

type ColumnFacts = {
  /** snake case; a contract once published */
  name: string
  type: ColumnType
  words: Bilingual
  /** never empty */
  required?: boolean
  /** the values allowed */
  values?: readonly string[]
}

/** A column, and how a row fills it. */
export type Column<Row> = ColumnFacts & { cell: (row: Row) => Cell }

/** One table of the data, written down once: CSV, XLSX, data package and CSVW are made of it. */
export type Table = {
  /** name of the file without ".csv" */
  name: string
  title: Bilingual
  /** names of the columns that identify a row */
  key: readonly string[]
  columns: readonly ColumnFacts[]
  /** the cells of every row as of a release, in batches, in the order of the file */
  rows: (release: number) => AsyncIterable<readonly Cell[][]>
}

type Definition<Row> = Omit<Table, "columns" | "rows"> & {
  columns: readonly Column<Row>[]
  load: (release: number) => AsyncIterable<readonly Row[]>
}

/** Ties rows to the columns that read them. */
export function table<Row>({ load, ...definition }: Definition<Row>): Table {
  return {
    ...definition,
    rows: async function* (release) {
      for await (const batch of load(release)) yield batch.map((row) => definition.columns.map(({ cell }) => cell(row)))
    },
  }
}

/** The rows of a small table as one batch. */
export async function* oneBatch<Row>(load: () => Promise<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  yield await load()
}
