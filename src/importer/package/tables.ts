import { EVIDENCE_LEVELS } from "@/domain/evidence"

/** A column of a file of the data package, and what its cells may hold. */
export type Column = Form & { name: string }

type Form = {
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

type Forms = Readonly<Record<string, Form>>
type Value<F extends Form> = F["type"] extends "integer" | "number"
  ? number
  : F["type"] extends "boolean"
    ? boolean
    : string

/** A row of a table as values; a blank cell is null. */
type RowOf<T extends { forms: Forms }> = {
  -readonly [Name in keyof T["forms"]]:
    | Value<T["forms"][Name]>
    | (T["forms"][Name] extends { optional: true } ? null : never)
}

/** Points and values are published with at most six decimals. */
export const DECIMALS = 6

/** @param forms  the columns by name, in their order */
function table<const Columns extends Forms>(
  file: string,
  key: readonly (keyof Columns & string)[],
  forms: Columns,
  more: Pick<Table, "unique" | "optional" | "foreignKeys"> = {},
) {
  return { file, key, forms, columns: Object.entries(forms).map(([name, form]) => ({ name, ...form })), ...more }
}

const text = { type: "string" } as const
const integer = { type: "integer" } as const
const number = { type: "number" } as const
const date = { type: "date" } as const
const boolean = { type: "boolean" } as const
const textOf = (pattern: RegExp) => ({ type: "string", pattern }) as const
const oneOf = (...values: readonly string[]) => ({ type: "string", values }) as const
const optional = <const F extends Form>(form: F) => ({ ...form, optional: true }) as const

const code = textOf(/^[0-9]{2,5}$/)
const subDimension = textOf(/^[0-9]+\.[0-9]+$/)
const slug = textOf(/^[a-z]+(-[a-z]+)*$/)

const unit = { boundary_set: integer, code }
const years = { first_year: integer, last_year: integer }
const scale = { min: number, max: number }
const vietnameseFirst = { name_vi: text, name_en: text }
const englishFirst = { name_en: text, name_vi: text }
const interval = { ci95_low: optional(number), ci95_high: optional(number), standard_error: optional(number) }

const refersTo = (file: string, refers: readonly string[], columns = refers) => ({ columns, file, refers })
const inSet = refersTo("boundary_sets.csv", ["id"], ["boundary_set"])
const ofDimension = refersTo("dimensions.csv", ["id"], ["dimension"])
const ofEdition = refersTo("editions.csv", ["year"])
const ofProvince = (...columns: string[]) => refersTo("provinces.csv", ["boundary_set", "code"], columns)
const ofUnit = { foreignKeys: [ofProvince("boundary_set", "code")] }
const inEdition = { foreignKeys: [ofEdition] }

/** The reference files: what is needed to read the facts. In an order in which each refers to earlier ones only. */
export const REFERENCE_TABLES = {
  boundarySets: table("boundary_sets.csv", ["id"], {
    id: integer,
    valid_from: optional(date),
    valid_to: optional(date),
  }),
  regions: table(
    "regions.csv",
    ["boundary_set", "id"],
    { boundary_set: integer, id: textOf(/^[A-Z]+$/), ...vietnameseFirst },
    { foreignKeys: [inSet] },
  ),
  provinces: table(
    "provinces.csv",
    ["boundary_set", "code"],
    { ...unit, slug, ...vietnameseFirst, type: oneOf("province", "municipality"), region: text },
    { foreignKeys: [inSet, refersTo("regions.csv", ["boundary_set", "id"], ["boundary_set", "region"])] },
  ),
  lineage: table(
    "province_lineage.csv",
    ["predecessor_set", "predecessor", "successor_set", "successor"],
    { predecessor_set: integer, predecessor: code, successor_set: integer, successor: code },
    { foreignKeys: [ofProvince("predecessor_set", "predecessor"), ofProvince("successor_set", "successor")] },
  ),
  changes: table(
    "province_changes.csv",
    ["boundary_set", "code", "effective_date"],
    { ...unit, effective_date: date, change_vi: text, change_en: text, legal_basis: text },
    ofUnit,
  ),
  names: table("province_names.csv", ["boundary_set", "code", "name"], { ...unit, name: text }, ofUnit),
  placeAliases: table(
    "place_aliases.csv",
    ["boundary_set", "code", "name_vi"],
    { ...unit, kind: oneOf("place", "former"), ...vietnameseFirst, since: optional(integer) },
    { ...ofUnit, optional: true },
  ),
  dimensions: table(
    "dimensions.csv",
    ["id"],
    { id: integer, slug_vi: slug, slug_en: slug, ...englishFirst, short_en: text, short_vi: text, ...years, ...scale },
    { unique: ["slug_vi", "slug_en"] },
  ),
  dimensionNames: table(
    "dimension_names.csv",
    ["dimension", "first_year"],
    { dimension: integer, ...years, ...englishFirst },
    { optional: true, foreignKeys: [ofDimension] },
  ),
  subDimensions: table(
    "sub_dimensions.csv",
    ["id", "first_year"],
    { id: subDimension, dimension: integer, ...englishFirst, ...years, ...scale },
    { foreignKeys: [ofDimension] },
  ),
  editions: table(
    "editions.csv",
    ["year"],
    { year: integer, boundary_set: integer, published_on: optional(date), respondents: optional(integer) },
    { foreignKeys: [inSet] },
  ),
  groupCuts: table(
    "group_cuts.csv",
    ["year", "measure"],
    { year: integer, measure: optional(textOf(/^[0-9]+$/)), counted: integer, confirmed: boolean, source: text },
    { ...inEdition, optional: true },
  ),
  evidence: table(
    "evidence.csv",
    ["year", "level"],
    {
      ...{ year: integer, level: oneOf(...EVIDENCE_LEVELS), workbook: text, sheet: optional(text), copies: integer },
      ...{ checked_on: date, unchecked: optional(textOf(/^[0-9]{2,5}(;[0-9]{2,5})*$/)) },
      ...{ note_vi: optional(text), note_en: optional(text) },
    },
    { ...inEdition, optional: true },
  ),
  indicators: table("indicators.csv", ["id"], {
    ...{ id: textOf(/^[a-z][a-z0-9-]*$/), sub_dimension: subDimension, name_en: optional(text), name_vi: text },
    unit: oneOf("share", "percent", "points", "minutes (median)", "km (median)", "thousand VND"),
    ...{ scale_printed: text, years: textOf(/^[0-9]{4}(;[0-9]{4})*$/) },
  }),
  breaks: table(
    "breaks.csv",
    ["year", "measure"],
    {
      ...{ year: integer, measure: textOf(/^([0-9]+(\.[0-9]+)?|[a-z][a-z0-9-]*)$/), kind: oneOf("break", "caution") },
      ...{ note_vi: text, note_en: text, source: text },
    },
    inEdition,
  ),
  missingResults: table(
    "missing_results.csv",
    ["year", "province"],
    {
      ...{ year: integer, province: code, dimensions: optional(textOf(/^[0-9]+(;[0-9]+)*$/)) },
      ...{ reason_vi: text, reason_en: text, published: boolean, source: text },
    },
    inEdition,
  ),
}

export type ReferenceTables = typeof REFERENCE_TABLES
export type ReferenceName = keyof ReferenceTables
export type ReferenceRow<N extends ReferenceName> = RowOf<ReferenceTables[N]>
export const REFERENCE_NAMES = Object.keys(REFERENCE_TABLES) as ReferenceName[]

const fact = { year: integer, province: code }

/** The fact files: many rows, read in a stream into grids. */
export const FACT_TABLES = {
  scores: table(
    "scores.csv",
    ["year", "province", "sub_dimension"],
    { ...fact, sub_dimension: subDimension, score: number },
    inEdition,
  ),
  intervals: table(
    "intervals.csv",
    ["year", "province"],
    { ...fact, ...interval, respondents: optional(integer) },
    inEdition,
  ),
  weightedTotals: table(
    "weighted_totals.csv",
    ["year", "province"],
    { ...fact, total: number, ...interval },
    { ...inEdition, optional: true },
  ),
  indicatorValues: table(
    "indicator_values.csv",
    ["year", "province", "indicator"],
    { ...fact, indicator: text, value: number },
    { foreignKeys: [ofEdition, refersTo("indicators.csv", ["id"], ["indicator"])] },
  ),
}

export type FactName = keyof typeof FACT_TABLES
export const FACT_NAMES = Object.keys(FACT_TABLES) as FactName[]

/** Totals as PAPI printed them: optional, held against the scores and not kept. It is no part of the data that a release has. */
export const PUBLISHED_TOTALS = table("published_totals.csv", ["year", "province"], {
  year: integer,
  province: text,
  total: number,
})
