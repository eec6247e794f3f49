import type { Client } from "pg"
import type { ResultRow, SummaryRow } from "@/domain/edition-results"
import { DECIMALS } from "../package/column"
import { copyOut, NULL } from "./copy"

/** The tables of derived results. Their rows are compared and written as the text of COPY, so that both are one thing. */
export const DERIVED_STORE = {
  result: {
    keys: ["measure", "province"],
    values: ["points", "rank", "tied", '"group"', "best_place", "worst_place"],
  },
  measure_summary: {
    keys: ["measure"],
    values: ["units", "ranked", "mean", "median", "best_from", "high_average_from", "low_average_from"],
  },
} as const

export type DerivedTable = keyof typeof DERIVED_STORE

/** A row of an edition: its key, "" for the province of a summary, and its values as COPY's text. */
export type DerivedRow = { measure: string; province: string; text: string }

export function resultText({ points, rank, tied, group, span }: ResultRow): string {
  return `${points.toFixed(DECIMALS)}\t${rank}\t${tied ? "t" : "f"}\t${group ?? NULL}\t${span?.best ?? NULL}\t${span?.worst ?? NULL}`
}

export function summaryText({ units, ranked, mean, median, cutOffs }: SummaryRow): string {
  const from = [cutOffs?.best, cutOffs?.highAverage, cutOffs?.lowAverage]
  return [units, ranked, ...[mean, median, ...from].map((points) => points?.toFixed(DECIMALS) ?? NULL)].join("\t")
}

/** The rows of an edition that hold now and fit the condition: by measure, then province, the text of their values. */
export async function derivedRows(
  client: Client,
  table: DerivedTable,
  year: number,
  condition: string,
): Promise<Map<string, Map<string, string>>> {
  const { keys, values } = DERIVED_STORE[table]
  const byMeasure = new Map<string, Map<string, string>>()
  const query = `SELECT ${[...keys, ...values].join(", ")} FROM ${table} WHERE year = ${year} AND until_release IS NULL AND ${condition}`
  await copyOut(client, query, (row) => {
    const [measure, province] = [row[0]!, keys.length > 1 ? row[1]! : ""]
    const own = byMeasure.get(measure) ?? new Map<string, string>()
    byMeasure.set(measure, own.set(province, row.slice(keys.length).join("\t")))
  })
  return byMeasure
}
