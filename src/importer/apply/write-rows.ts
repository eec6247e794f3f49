import type { Client } from "pg"
import { copyIn, NULL, DERIVED_STORE, FACT_STORE, keyColumns } from "../database/stored-tables"
import { isOneRow, rowCells, type FactGrid, type Facts } from "../package/facts"
import { DECIMALS, FACT_NAMES, FACT_TABLES, type FactName } from "../package/tables"
import { gridPairs, type FactChanges, type GridPair } from "../plan/fact-changes"
import type { EditionChanges, RowChanges } from "../plan/result-changes"

/** Ends the facts that change or go, and writes those that are new or have changed. */
export async function writeFacts(
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
