import type { Client } from "pg"
import type { State } from "../database/release-state"
import { copyIn, NULL, DERIVED_STORE, FACT_STORE, keyColumns } from "../database/stored-tables"
import { isOneRow, rowCells, type FactGrid, type Facts } from "../package/facts"
import type { DataPackage } from "../package/read-package"
import { DECIMALS, FACT_NAMES, FACT_TABLES, type FactName } from "../package/tables"
import { gridPairs, type FactChanges, type GridPair } from "../plan/fact-changes"
import { planResults, type Plan, type ResultsPlan } from "../plan/plan"
import type { EditionChanges, RowChanges } from "../plan/result-changes"
import { removeUnreferenced, writeReference } from "./write-reference"

/** Servers that follow the data listen on this channel; the payload is the release's number. */
const CHANNEL = "papi_release"

/** The tables whose rows hold from a release until another. */
const VERSIONED = ["score", "interval", "weighted_total", "indicator_value", "result", "measure_summary"]

/** From so many new rows on, and after a first load, the planner's statistics are renewed at once: the first pages need them, and the next import. */
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
  if (isFirst || results.begin > MANY_ROWS)
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

/** Ends the facts that change or go, and writes those that are new or have changed. */
async function writeFacts(
  client: Client,
  release: number,
  before: Facts,
  after: Facts,
  { changed, removed }: FactChanges,
  onFile: (file: string) => void,
): Promise<void> {
  for (const name of FACT_NAMES) {
    const { file } = FACT_TABLES[name]
    onFile(file)
    const ended = [...changed, ...removed].filter((change) => change.file === file)
    const keys = ended.map(({ year, province, measure }) => [year, province, ...(measure === null ? [] : [measure])])
    const { table, values } = FACT_STORE[name]
    await closeRows(client, table, keyColumns(name), keys, release)
    const columns = [...keyColumns(name), ...values, "since_release"].join(", ")
    await copyIn(client, `"${table}" (${columns})`, writtenLines(name, before, after, release))
  }
}

/** The new and changed rows as lines of COPY, a part for each province. */
function* writtenLines(name: FactName, before: Facts, after: Facts, release: number): Generator<string> {
  for (const pair of gridPairs(name, before, after)) {
    if (!pair.after) continue
    for (let province = 0; province < pair.after.provinces.names.length; province += 1) {
      let text = ""
      pair.forEachWritten(province, (_, cell) => (text += lineOf(pair, pair.after!, province, cell, release)))
      yield text
    }
  }
}

function lineOf(pair: GridPair, grid: FactGrid, province: number, cell: number, release: number): string {
  const begin = `${grid.year}\t${grid.provinces.names[province]}\t`
  if (isOneRow(pair.name)) {
    const cells = rowCells(grid, cell).map((value) => value ?? NULL)
    return `${begin}${cells.join("\t")}\t${release}\n`
  }
  const measure = grid.measures.names[cell % grid.measures.names.length]
  return `${begin}${measure}\t${grid.values[cell]!.toFixed(DECIMALS)}\t${release}\n`
}

/** Ends the results of an edition that changed or are gone, and writes those that begin to hold. */
async function writeResults(client: Client, release: number, { year, rows }: EditionChanges): Promise<void> {
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

const BATCH = 10_000

/**
 * Ends rows: from the release on they do not hold. They stay, for whoever reads an earlier release.
 *
 * @param columns  the key; `year` is a number, all others are text
 * @param keys  values in the order of the columns
 */
async function closeRows(
  client: Client,
  table: string,
  columns: readonly string[],
  keys: readonly (readonly (string | number)[])[],
  release: number,
): Promise<void> {
  const arrays = columns.map((column, index) => `$${index + 2}::${column === "year" ? "smallint" : "text"}[]`)
  const matches = columns.map((column) => `t.${column} = k.${column}`)
  const update = `UPDATE "${table}" t SET until_release = $1 FROM unnest(${arrays.join(", ")}) AS k(${columns.join(", ")})
    WHERE ${matches.join(" AND ")} AND t.until_release IS NULL`
  for (let begin = 0; begin < keys.length; begin += BATCH) {
    const batch = keys.slice(begin, begin + BATCH)
    const { rowCount } = await client.query(update, [
      release,
      ...columns.map((_, index) => batch.map((key) => key[index])),
    ])
    if (rowCount !== batch.length)
      throw new Error(
        `${table}: ${rowCount} rows were to be ended, expected ${batch.length}; the database is not in the state that was read`,
      )
  }
}
