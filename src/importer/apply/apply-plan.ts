import type { Client } from "pg"
import type { State } from "../database/release-state"
import type { DataPackage } from "../package/read-package"
import { planResults, type Plan, type ResultsPlan } from "../plan/plan"
import { removeUnreferenced, writeReference } from "./write-reference"
import { writeFacts, writeResults } from "./write-rows"

/** Servers that follow the data listen on this channel; the payload is the release's number. */
const CHANNEL = "papi_release"

/** The tables whose rows hold from a release until another. */
const VERSIONED = ["score", "interval", "weighted_total", "indicator_value", "result", "measure_summary"]

/** From so many new rows on the planner's statistics are renewed at once: the first pages after a first load need them. */
const MANY_ROWS = 10_000

/** Writes a plan as a new release. Must run in a transaction, in turn. */
export async function applyPlan(
  client: Client,
  before: State,
  data: DataPackage,
  plan: Plan,
  note: string | null,
  onProgress: (step: string) => void,
): Promise<{ release: number; results: ResultsPlan }> {
  const release = (before.release ?? 0) + 1
  await insertRelease(client, release, data, plan, note)
  const write = async (): Promise<ResultsPlan> => {
    await writeFacts(client, release, before.facts, data.facts, plan.facts, (file) => onProgress(`Writing ${file}`))
    return planResults(client, before, data, plan, async (changes) => {
      onProgress(`Writing the results of ${changes.year}`)
      await writeResults(client, release, changes)
    })
  }
  onProgress("Writing names, places and periods")
  await writeReference(client, release, data.reference)
  const isFirst = before.release === null
  const results = await (isFirst ? checkingReferencesOnce(client, VERSIONED, write) : write())
  await removeUnreferenced(client, data.reference)
  if (results.begin > MANY_ROWS)
    await client.query('ANALYZE score, indicator_value, "interval", result, measure_summary')
  await client.query("SELECT pg_notify($1, $2)", [CHANNEL, String(release)])
  return { release, results }
}

async function insertRelease(
  client: Client,
  release: number,
  { checksum, texts }: DataPackage,
  { rows, facts }: Plan,
  note: string | null,
): Promise<void> {
  const inserted = facts.inserted.reduce((sum, each) => sum + each.rows, 0)
  // Numbered by hand: a sequence leaves a gap for every import that was undone. It follows, for whoever uses it.
  await client.query(
    `INSERT INTO release (id, note, rows, inserted, changed, removed, checksum, reference) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [release, note, rows, inserted, facts.changed.length, facts.removed.length, checksum, JSON.stringify(texts)],
  )
  await client.query("SELECT setval(pg_get_serial_sequence('release', 'id'), $1)", [release])
}

type ForeignKey = { table: string; name: string; definition: string }

const OF_TABLES = `
  SELECT quote_ident(relname) AS table, quote_ident(conname) AS name, pg_get_constraintdef(c.oid) AS definition
  FROM pg_constraint c JOIN pg_class t ON t.oid = conrelid
  WHERE contype = 'f' AND t.relnamespace = 'public'::regnamespace AND relname = ANY ($1) ORDER BY 1, 2`

/**
 * Fills empty tables with their foreign keys checked once for all rows in place of row by row, which takes four fifths of a first load. Within
 * the transaction nobody sees the tables without them. It locks the tables against readers, so only for tables that hold nothing to read.
 */
async function checkingReferencesOnce<T>(
  client: Client,
  tables: readonly string[],
  fill: () => Promise<T>,
): Promise<T> {
  const { rows } = await client.query<ForeignKey>(OF_TABLES, [tables])
  for (const { table, name } of rows) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`)
  const result = await fill()
  for (const { table, name, definition } of rows)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`)
  return result
}
