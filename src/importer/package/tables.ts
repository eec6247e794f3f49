import { EVIDENCE_LEVELS } from "@/domain/evidence"

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
  /** a package of an earlier version of the site may lack it: it is there where datapackage.json describes it */
  optional?: true
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

const CODE = /^[0-9]{2,5}$/
const SUB_DIMENSION = /^[0-9]+\.[0-9]+$/
const SLUG = /^[a-z]+(-[a-z]+)*$/

const text = <const Name extends string, const More extends Partial<Column>>(name: Name, more = {} as More) =>
  ({ name, type: "string", ...more }) as const
const integer = <const Name extends string>(name: Name) => ({ name, type: "integer" }) as const
const number = <const Name extends string>(name: Name) => ({ name, type: "number" }) as const
const date = <const Name extends string>(name: Name) => ({ name, type: "date" }) as const
const optional = <const C extends Column>(column: C) => ({ ...column, optional: true }) as const

const bilingual = [text("name_en"), text("name_vi")] as const
const year = integer("year")
const province = text("province", { pattern: CODE })
const unit = [integer("boundary_set"), text("code", { pattern: CODE })] as const
const period = [integer("first_year"), integer("last_year"), number("min"), number("max")] as const

const inSet = { columns: ["boundary_set"], file: "boundary_sets.csv", refers: ["id"] } as const
const ofEdition = { columns: ["year"], file: "editions.csv", refers: ["year"] } as const
const ofProvince = <const Columns extends readonly string[]>(...columns: Columns) =>
  ({ columns, file: "provinces.csv", refers: ["boundary_set", "code"] }) as const

/** The reference files: what is needed to read the facts. In an order in which each refers to earlier ones only. */
export const REFERENCE_TABLES = {
  boundarySets: {
    file: "boundary_sets.csv",
    columns: [integer("id"), optional(date("valid_from")), optional(date("valid_to"))],
    key: ["id"],
  },
  regions: {
    file: "regions.csv",
    columns: [integer("boundary_set"), text("id", { pattern: /^[A-Z]+$/ }), text("name_vi"), text("name_en")],
    key: ["boundary_set", "id"],
    foreignKeys: [inSet],
  },
  provinces: {
    file: "provinces.csv",
    columns: [
      ...unit,
      text("slug", { pattern: SLUG }),
      text("name_vi"),
      text("name_en"),
      text("type", { values: ["province", "municipality"] }),
      text("region"),
    ],
    key: ["boundary_set", "code"],
    foreignKeys: [inSet, { columns: ["boundary_set", "region"], file: "regions.csv", refers: ["boundary_set", "id"] }],
  },
  lineage: {
    file: "province_lineage.csv",
    columns: [
      integer("predecessor_set"),
      text("predecessor", { pattern: CODE }),
      integer("successor_set"),
      text("successor", { pattern: CODE }),
    ],
    key: ["predecessor_set", "predecessor", "successor_set", "successor"],
    foreignKeys: [ofProvince("predecessor_set", "predecessor"), ofProvince("successor_set", "successor")],
  },
  changes: {
    file: "province_changes.csv",
    columns: [...unit, date("effective_date"), text("change_vi"), text("change_en"), text("legal_basis")],
    key: ["boundary_set", "code", "effective_date"],
    foreignKeys: [ofProvince("boundary_set", "code")],
  },
  names: {
    file: "province_names.csv",
    columns: [...unit, text("name")],
    key: ["boundary_set", "code", "name"],
    foreignKeys: [ofProvince("boundary_set", "code")],
  },
  placeAliases: {
    file: "place_aliases.csv",
    columns: [
      ...unit,
      text("kind", { values: ["place", "former"] }),
      text("name_vi"),
      text("name_en"),
      optional(integer("since")),
    ],
    key: ["boundary_set", "code", "name_vi"],
    optional: true,
    foreignKeys: [ofProvince("boundary_set", "code")],
  },
  dimensions: {
    file: "dimensions.csv",
    columns: [
      integer("id"),
      text("slug_vi", { pattern: SLUG }),
      text("slug_en", { pattern: SLUG }),
      ...bilingual,
      text("short_en"),
      text("short_vi"),
      ...period,
    ],
    key: ["id"],
    unique: ["slug_vi", "slug_en"],
  },
  dimensionNames: {
    file: "dimension_names.csv",
    columns: [integer("dimension"), integer("first_year"), integer("last_year"), ...bilingual],
    key: ["dimension", "first_year"],
    optional: true,
    foreignKeys: [{ columns: ["dimension"], file: "dimensions.csv", refers: ["id"] }],
  },
  subDimensions: {
    file: "sub_dimensions.csv",
    columns: [text("id", { pattern: SUB_DIMENSION }), integer("dimension"), ...bilingual, ...period],
    key: ["id", "first_year"],
    foreignKeys: [{ columns: ["dimension"], file: "dimensions.csv", refers: ["id"] }],
  },
  editions: {
    file: "editions.csv",
    columns: [year, integer("boundary_set"), optional(date("published_on")), optional(integer("respondents"))],
    key: ["year"],
    foreignKeys: [inSet],
  },
  groupCuts: {
    file: "group_cuts.csv",
    columns: [
      year,
      optional(text("measure", { pattern: /^[0-9]+$/ })),
      integer("counted"),
      { name: "confirmed", type: "boolean" },
      text("source"),
    ],
    key: ["year", "measure"],
    optional: true,
    foreignKeys: [ofEdition],
  },
  evidence: {
    file: "evidence.csv",
    columns: [
      year,
      text("level", { values: EVIDENCE_LEVELS }),
      text("workbook"),
      optional(text("sheet")),
      integer("copies"),
      date("checked_on"),
      optional(text("unchecked", { pattern: /^[0-9]{2,5}(;[0-9]{2,5})*$/ })),
      optional(text("note_vi")),
      optional(text("note_en")),
    ],
    key: ["year", "level"],
    optional: true,
    foreignKeys: [ofEdition],
  },
  indicators: {
    file: "indicators.csv",
    columns: [
      text("id", { pattern: /^[a-z][a-z0-9-]*$/ }),
      text("sub_dimension", { pattern: SUB_DIMENSION }),
      optional(text("name_en")),
      text("name_vi"),
      text("unit", { values: ["share", "percent", "points", "minutes (median)", "km (median)", "thousand VND"] }),
      text("scale_printed"),
      text("years", { pattern: /^[0-9]{4}(;[0-9]{4})*$/ }),
    ],
    key: ["id"],
  },
  breaks: {
    file: "breaks.csv",
    columns: [
      year,
      text("measure", { pattern: /^([0-9]+(\.[0-9]+)?|[a-z][a-z0-9-]*)$/ }),
      text("kind", { values: ["break", "caution"] }),
      text("note_vi"),
      text("note_en"),
      text("source"),
    ],
    key: ["year", "measure"],
    foreignKeys: [ofEdition],
  },
  missingResults: {
    file: "missing_results.csv",
    columns: [
      year,
      province,
      optional(text("dimensions", { pattern: /^[0-9]+(;[0-9]+)*$/ })),
      text("reason_vi"),
      text("reason_en"),
      { name: "published", type: "boolean" },
      text("source"),
    ],
    key: ["year", "province"],
    foreignKeys: [ofEdition],
  },
} as const satisfies Record<string, Table>

export type ReferenceTables = typeof REFERENCE_TABLES
export type ReferenceName = keyof ReferenceTables
export type ReferenceRow<N extends ReferenceName> = RowOf<ReferenceTables[N]>
export const REFERENCE_NAMES = Object.keys(REFERENCE_TABLES) as ReferenceName[]

/** The fact files: many rows, read in a stream into grids. */
export const FACT_TABLES = {
  scores: {
    file: "scores.csv",
    columns: [year, province, text("sub_dimension", { pattern: SUB_DIMENSION }), number("score")],
    key: ["year", "province", "sub_dimension"],
    foreignKeys: [ofEdition],
  },
  intervals: {
    file: "intervals.csv",
    columns: [
      year,
      province,
      optional(number("ci95_low")),
      optional(number("ci95_high")),
      optional(number("standard_error")),
      optional(integer("respondents")),
    ],
    key: ["year", "province"],
    foreignKeys: [ofEdition],
  },
  weightedTotals: {
    file: "weighted_totals.csv",
    columns: [
      year,
      province,
      number("total"),
      optional(number("ci95_low")),
      optional(number("ci95_high")),
      optional(number("standard_error")),
    ],
    key: ["year", "province"],
    optional: true,
    foreignKeys: [ofEdition],
  },
  indicatorValues: {
    file: "indicator_values.csv",
    columns: [year, province, text("indicator"), number("value")],
    key: ["year", "province", "indicator"],
    foreignKeys: [ofEdition, { columns: ["indicator"], file: "indicators.csv", refers: ["id"] }],
  },
} as const satisfies Record<string, Table>

export type FactName = keyof typeof FACT_TABLES
export const FACT_NAMES = Object.keys(FACT_TABLES) as FactName[]
