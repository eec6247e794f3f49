import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { Client } from "pg"
import { from as copyFrom, to as copyTo } from "pg-copy-streams"
import type { ResultRow, SummaryRow } from "@/domain/edition-results"
import { DECIMALS, type FactName } from "../package/tables"

/** Where each kind of fact lies in the database. */
export const FACT_STORE: Readonly<
  Record<FactName, { table: string; measure: string | null; values: readonly string[] }>
> = {
  scores: { table: "score", measure: "sub_dimension", values: ["points"] },
  intervals: { table: "interval", measure: null, values: ["low", "high", "standard_error", "respondents"] },
  weightedTotals: { table: "weighted_total", measure: null, values: ["points", "low", "high", "standard_error"] },
  indicatorValues: { table: "indicator_value", measure: "indicator", values: ["value"] },
}

/** The columns that name a row, but for its release. */
export function keyColumns(name: FactName): string[] {
  const { measure } = FACT_STORE[name]
  return ["year", "province", ...(measure ? [measure] : [])]
}

/** The condition for rows as they were in a release; null = as they are now. */
export function heldIn(release: number | null): string {
  if (release === null) return "until_release IS NULL"
  return `since_release <= ${release} AND (until_release IS NULL OR until_release > ${release})`
}

/** The tables of derived results. Their rows are compared and written as the text of COPY, so that both are one thing. */
export const DERIVED_STORE = {
  result: {
    keys: ["measure", "province"],
    values: ["points", "rank", "tied", '"group"', "best_place", "worst_place"],
  },
  measure_summary: {
    keys: ["measure"],
    values: ["units", "ranked", "counted", "mean", "median", "best_from", "high_average_from", "low_average_from"],
  },
} as const

export type DerivedTable = keyof typeof DERIVED_STORE

/** An edition's rows of a table: the text of their keys and of their values, tabs between. */
export type DerivedRows = ReadonlyMap<string, string>

export function resultRows(results: readonly ResultRow[]): DerivedRows {
  return new Map(
    results.map(({ measure, province, points, rank, tied, group, span }) => [
      `${measure}\t${province}`,
      [points.toFixed(DECIMALS), rank, tied ? "t" : "f", group ?? NULL, span?.best ?? NULL, span?.worst ?? NULL].join(
        "\t",
      ),
    ]),
  )
}

export function summaryRows(summaries: readonly SummaryRow[]): DerivedRows {
  return new Map(
    summaries.map(({ measure, units, ranked, counted, mean, median, cutOffs }) => {
      const points = [mean, median, cutOffs?.best, cutOffs?.highAverage, cutOffs?.lowAverage]
      return [measure, [units, ranked, counted, ...points.map((each) => each?.toFixed(DECIMALS) ?? NULL)].join("\t")]
    }),
  )
}

/** The rows of an edition that hold now and fit the condition. */
export async function heldRows(
  client: Client,
  table: DerivedTable,
  year: number,
  condition: string,
): Promise<DerivedRows> {
  const { keys, values } = DERIVED_STORE[table]
  const rows = new Map<string, string>()
  const query = `SELECT ${[...keys, ...values].join(", ")} FROM ${table} WHERE year = ${year} AND until_release IS NULL AND ${condition}`
  await copyOut(client, query, (row) => {
    rows.set(row.slice(0, keys.length).join("\t"), row.slice(keys.length).join("\t"))
  })
  return rows
}

/** How a null is written in COPY's text format. */
export const NULL = "\\N"

const PART_CHARACTERS = 1 << 18

/**
 * Writes rows with COPY. The parts are asked for as the server takes them, so memory does not grow with their number.
 *
 * @param into  table with its columns
 * @param parts  lines of COPY's text format, any number in each part
 */
export async function copyIn(client: Client, into: string, parts: Iterable<string>): Promise<void> {
  await pipeline(
    Readable.from(inLargeParts(parts), { objectMode: true, highWaterMark: 2 }),
    client.query(copyFrom(`COPY ${into} FROM STDIN`)),
  )
}

/** Reads a query's rows with COPY; calls with the values of each, as text, \N for null. No value may hold a tab, line end or backslash. */
export async function copyOut(client: Client, query: string, take: (values: readonly string[]) => void): Promise<void> {
  let rest = ""
  for await (const chunk of client.query(copyTo(`COPY (${query}) TO STDOUT`)) as AsyncIterable<Buffer>) {
    // Split on ASCII only: a letter cut in two by the chunk's end stays in the rest. Keys are ASCII, so latin1 is enough.
    const lines = (rest + chunk.toString("latin1")).split("\n")
    rest = lines.pop()!
    for (const line of lines) take(line.split("\t"))
  }
}

/** Many small writes cost more than few large ones. */
function* inLargeParts(parts: Iterable<string>): Generator<string> {
  let large = ""
  for (const part of parts) {
    large += part
    if (large.length < PART_CHARACTERS) continue
    yield large
    large = ""
  }
  if (large) yield large
}
