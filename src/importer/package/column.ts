/** A column of a file of the data package, and what its cells may hold. */
export type Column = {
  name: string
  type: "integer" | "number" | "string" | "date" | "boolean"
  /** may be blank */
  optional?: true
  /** form of a string */
  pattern?: RegExp
  /** the only values of a string */
  values?: readonly string[]
}

/** A file of the data package. */
export type Table = {
  file: string
  columns: readonly Column[]
  /** columns that name a row */
  key: readonly string[]
  /** further columns whose values are unique */
  unique?: readonly string[]
  /** rows of other files that must exist */
  foreignKeys?: readonly { columns: readonly string[]; file: string; refers: readonly string[] }[]
}

type Value<C extends Column> = C["type"] extends "integer" | "number"
  ? number
  : C["type"] extends "boolean"
    ? boolean
    : string

/** A row of a table as values; a blank cell is null. */
export type RowOf<T extends Table> = {
  [C in T["columns"][number] as C["name"]]: Value<C> | (C extends { optional: true } ? null : never)
}

/** Points and values are published with at most six decimals. */
export const DECIMALS = 6
