import type { Client } from "pg"
import { copyIn } from "../database/copy"
import { DERIVED_STORE } from "../database/derived-store"
import type { EditionChanges, RowChanges } from "../plan/result-changes"
import { closeRows } from "./close-rows"

/** Ends the results of an edition that changed or are gone, and writes those that begin to hold. */
export async function writeResults(client: Client, release: number, { year, rows }: EditionChanges): Promise<void> {
  for (const { table, begin, cease } of rows) {
    const { keys, values } = DERIVED_STORE[table]
    const ended = cease.map((key) => [year, ...key.split("\t")])
    await closeRows(client, table, ["year", ...keys], ended, release)
    const columns = ["year", ...keys, ...values, "since_release"].join(", ")
    await copyIn(client, `${table} (${columns})`, lines(year, begin, release))
  }
}

function* lines(year: number, rows: RowChanges["begin"], release: number): Generator<string> {
  for (const [key, values] of rows) yield `${year}\t${key}\t${values}\t${release}\n`
}
