import type { RowOf, Table } from "./column"

const CODE = /^[0-9]{2,5}$/
const SUB_DIMENSION = /^[0-9]+\.[0-9]+$/
const SLUG = /^[a-z]+(-[a-z]+)*$/

const id = { name: "id", type: "string" } as const
const nameVi = { name: "name_vi", type: "string" } as const
const nameEn = { name: "name_en", type: "string" } as const
const year = { name: "year", type: "integer" } as const
const set = { name: "boundary_set", type: "integer" } as const
const code = { name: "code", type: "string", pattern: CODE } as const
const period = [
  { name: "first_year", type: "integer" },
  { name: "last_year", type: "integer" },
] as const
const scale = [
  { name: "min", type: "number" },
  { name: "max", type: "number" },
] as const

const inSet = { columns: ["boundary_set"], file: "boundary_sets.csv", refers: ["id"] } as const
const ofProvince = {
  columns: ["boundary_set", "code"],
  file: "provinces.csv",
  refers: ["boundary_set", "code"],
} as const
const ofEdition = { columns: ["year"], file: "editions.csv", refers: ["year"] } as const

/** The reference files: what is needed to read the facts. In an order in which each refers to earlier ones only. */
export const REFERENCE_TABLES = {
  boundarySets: {
    file: "boundary_sets.csv",
    columns: [
      { name: "id", type: "integer" },
      { name: "valid_from", type: "date", optional: true },
      { name: "valid_to", type: "date", optional: true },
    ],
    key: ["id"],
  },
  regions: {
    file: "regions.csv",
    columns: [set, { ...id, pattern: /^[A-Z]+$/ }, nameVi, nameEn],
    key: ["boundary_set", "id"],
    foreignKeys: [inSet],
  },
  provinces: {
    file: "provinces.csv",
    columns: [
      set,
      code,
      { name: "slug", type: "string", pattern: SLUG },
      nameVi,
      nameEn,
      { name: "type", type: "string", values: ["province", "municipality"] },
      { name: "region", type: "string" },
    ],
    key: ["boundary_set", "code"],
    foreignKeys: [inSet, { columns: ["boundary_set", "region"], file: "regions.csv", refers: ["boundary_set", "id"] }],
  },
  lineage: {
    file: "province_lineage.csv",
    columns: [
      { name: "predecessor_set", type: "integer" },
      { name: "predecessor", type: "string", pattern: CODE },
      { name: "successor_set", type: "integer" },
      { name: "successor", type: "string", pattern: CODE },
    ],
    key: ["predecessor_set", "predecessor", "successor_set", "successor"],
    foreignKeys: [
      { ...ofProvince, columns: ["predecessor_set", "predecessor"] },
      { ...ofProvince, columns: ["successor_set", "successor"] },
    ],
  },
  changes: {
    file: "province_changes.csv",
    columns: [
      set,
      code,
      { name: "effective_date", type: "date" },
      { name: "change_vi", type: "string" },
      { name: "change_en", type: "string" },
      { name: "legal_basis", type: "string" },
    ],
    key: ["boundary_set", "code", "effective_date"],
    foreignKeys: [ofProvince],
  },
  names: {
    file: "province_names.csv",
    columns: [set, code, { name: "name", type: "string" }],
    key: ["boundary_set", "code", "name"],
    foreignKeys: [ofProvince],
  },
  dimensions: {
    file: "dimensions.csv",
    columns: [
      { name: "id", type: "integer" },
      { name: "slug_vi", type: "string", pattern: SLUG },
      { name: "slug_en", type: "string", pattern: SLUG },
      nameEn,
      nameVi,
      { name: "short_en", type: "string" },
      { name: "short_vi", type: "string" },
      ...period,
      ...scale,
    ],
    key: ["id"],
    unique: ["slug_vi", "slug_en"],
  },
  subDimensions: {
    file: "sub_dimensions.csv",
    columns: [
      { ...id, pattern: SUB_DIMENSION },
      { name: "dimension", type: "integer" },
      nameEn,
      nameVi,
      ...period,
      ...scale,
    ],
    key: ["id", "first_year"],
    foreignKeys: [{ columns: ["dimension"], file: "dimensions.csv", refers: ["id"] }],
  },
  editions: {
    file: "editions.csv",
    columns: [
      year,
      set,
      { name: "published_on", type: "date", optional: true },
      { name: "respondents", type: "integer", optional: true },
    ],
    key: ["year"],
    foreignKeys: [inSet],
  },
  indicators: {
    file: "indicators.csv",
    columns: [
      { ...id, pattern: /^[a-z][a-z0-9-]*$/ },
      { name: "sub_dimension", type: "string", pattern: SUB_DIMENSION },
      nameEn,
      nameVi,
      { name: "unit", type: "string", values: ["share", "points", "minutes (median)", "km (median)", "thousand VND"] },
      { name: "scale_printed", type: "string" },
      { name: "years", type: "string", pattern: /^[0-9]{4}(;[0-9]{4})*$/ },
    ],
    key: ["id"],
  },
  breaks: {
    file: "breaks.csv",
    columns: [
      year,
      { name: "measure", type: "string", pattern: /^(total|[0-9]+(\.[0-9]+)?)$/ },
      { name: "kind", type: "string", values: ["break", "caution"] },
      { name: "note_vi", type: "string" },
      { name: "note_en", type: "string" },
      { name: "source", type: "string" },
    ],
    key: ["year", "measure"],
    foreignKeys: [ofEdition],
  },
  missingResults: {
    file: "missing_results.csv",
    columns: [
      year,
      { name: "province", type: "string", pattern: CODE },
      { name: "dimensions", type: "string", optional: true, pattern: /^[0-9]+(;[0-9]+)*$/ },
      { name: "reason_vi", type: "string" },
      { name: "reason_en", type: "string" },
      { name: "published", type: "boolean" },
      { name: "source", type: "string" },
    ],
    key: ["year", "province"],
    foreignKeys: [ofEdition],
  },
} as const satisfies Record<string, Table>

export type ReferenceTables = typeof REFERENCE_TABLES
export type ReferenceName = keyof ReferenceTables
export type ReferenceRow<N extends ReferenceName> = RowOf<ReferenceTables[N]>
export const REFERENCE_NAMES = Object.keys(REFERENCE_TABLES) as ReferenceName[]
