import type { Client } from "pg"
import type { StoredRow } from "./reference-rows"

/** A set of rows as the database reads it from a JSON parameter. */
const given = (table: string) => `jsonb_populate_recordset(NULL::${table}, $1::jsonb)`

const quoted = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join(", ")

/** Writes rows in place: new ones are inserted, changed ones updated, others left alone. A row that had been withdrawn is back. */
export async function upsert(
  client: Client,
  table: string,
  key: readonly string[],
  rows: readonly StoredRow[],
): Promise<void> {
  if (rows.length === 0) return
  const others = Object.keys(rows[0]!).filter((column) => !key.includes(column))
  const columns = [...others, ...(WITHDRAWABLE.has(table) ? ["withdrawn_in"] : [])]
  const change = `DO UPDATE SET ${columns.map((column) => `"${column}" = EXCLUDED."${column}"`).join(", ")}
    WHERE (${columns.map((column) => `t."${column}"`).join(", ")}) IS DISTINCT FROM (${columns.map((column) => `EXCLUDED."${column}"`).join(", ")})`
  await client.query(
    `INSERT INTO ${table} AS t SELECT * FROM ${given(table)} ON CONFLICT (${quoted(key)}) ${columns.length > 0 ? change : "DO NOTHING"}`,
    [JSON.stringify(rows)],
  )
}

/** Tables whose rows may have to stay because old facts refer to them: then they are marked with the release that no longer had them. */
export const WITHDRAWABLE: ReadonlyMap<string, readonly string[]> = new Map([
  ["province", ["boundary_set", "code"]],
  ["edition", ["year"]],
  ["dimension", ["id"]],
  ["sub_dimension", ["id", "first_year"]],
  ["indicator", ["id"]],
])

/** Marks the rows that the package no longer has. */
export async function withdraw(
  client: Client,
  table: string,
  rows: readonly StoredRow[],
  release: number,
): Promise<void> {
  const key = WITHDRAWABLE.get(table)!
  await client.query(
    `UPDATE ${table} t SET withdrawn_in = $2 WHERE withdrawn_in IS NULL AND (${quoted(key)}) NOT IN (SELECT ${quoted(key)} FROM ${given(table)})`,
    [JSON.stringify(rows), release],
  )
}

/** Deletes the rows that the package no longer has, of a table that nothing refers to. */
export async function deleteOthers(
  client: Client,
  table: string,
  key: readonly string[],
  rows: readonly StoredRow[],
): Promise<void> {
  await client.query(
    `DELETE FROM ${table} WHERE (${quoted(key)}) NOT IN (SELECT ${quoted(key)} FROM ${given(table)})`,
    [JSON.stringify(rows)],
  )
}
