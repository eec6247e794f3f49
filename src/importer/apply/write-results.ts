import type { Client } from "pg"
import { copyIn } from "../database/copy"
import { DERIVED_STORE, type DerivedRow, type DerivedTable } from "../database/derived-store"
import type { EditionChanges } from "../plan/result-changes"
import { closeRows } from "./close-rows"

/** Ends the results of an edition that changed or are gone, and writes those that begin to hold. */
export async function writeResults(client: Client, release: number, { year, rows }: EditionChanges): Promise<void> {
  for (const { table, begin, cease } of rows) {
    const { keys, values } = DERIVED_STORE[table]
    const ended = cease.map(({ measure, province }) => (keys.length > 1 ? [year, measure, province] : [year, measure]))
    await closeRows(client, table, ["year", ...keys], ended, release)
    const columns = ["year", ...keys, ...values, "since_release"].join(", ")
    await copyIn(client, `${table} (${columns})`, lines(table, year, begin, release))
  }
}

function* lines(table: DerivedTable, year: number, rows: readonly DerivedRow[], release: number): Generator<string> {
  const hasProvince = DERIVED_STORE[table].keys.length > 1
  for (const { measure, province, text } of rows)
    yield `${year}\t${measure}\t${hasProvince ? `${province}\t` : ""}${text}\t${release}\n`
}
