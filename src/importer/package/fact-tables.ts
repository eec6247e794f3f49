import type { Table } from "./column"

const year = { name: "year", type: "integer" } as const
const province = { name: "province", type: "string", pattern: /^[0-9]{2,5}$/ } as const
const ofEdition = { columns: ["year"], file: "editions.csv", refers: ["year"] } as const

/** The fact files: many rows, read in a stream into grids. */
export const FACT_TABLES = {
  scores: {
    file: "scores.csv",
    columns: [
      year,
      province,
      { name: "sub_dimension", type: "string", pattern: /^[0-9]+\.[0-9]+$/ },
      { name: "score", type: "number" },
    ],
    key: ["year", "province", "sub_dimension"],
    foreignKeys: [ofEdition],
  },
  intervals: {
    file: "intervals.csv",
    columns: [
      year,
      province,
      { name: "ci95_low", type: "number", optional: true },
      { name: "ci95_high", type: "number", optional: true },
      { name: "standard_error", type: "number", optional: true },
      { name: "respondents", type: "integer", optional: true },
    ],
    key: ["year", "province"],
    foreignKeys: [ofEdition],
  },
  indicatorValues: {
    file: "indicator_values.csv",
    columns: [year, province, { name: "indicator", type: "string" }, { name: "value", type: "number" }],
    key: ["year", "province", "indicator"],
    foreignKeys: [ofEdition, { columns: ["indicator"], file: "indicators.csv", refers: ["id"] }],
  },
} as const satisfies Record<string, Table>

export type FactName = keyof typeof FACT_TABLES
export const FACT_NAMES = Object.keys(FACT_TABLES) as FactName[]
