import type { Client } from "pg"
import type { Reference } from "../package/reference"
import { storedRows } from "./reference-rows"
import { deleteOthers, upsert, withdraw, WITHDRAWABLE } from "./sync-table"

/** Tables that nothing refers to, with their keys: they are made equal to the package. */
const LEAVES = {
  province_name: ["boundary_set", "code", "name"],
  province_lineage: ["predecessor_set", "predecessor_code", "successor_set", "successor_code"],
  province_change: ["boundary_set", "code", "effective_date"],
  methodology_break: ["year", "measure"],
  missing_result: ["year", "province"],
} as const

/** Brings the reference tables to the package's state, before the facts are written. Rows that are gone are marked only: old facts may refer to them. */
export async function writeReference(client: Client, release: number, reference: Reference): Promise<void> {
  const rows = storedRows(reference)
  await freeSlugs(client, rows)
  await upsert(client, "boundary_set", ["id"], rows.boundary_set)
  await upsert(client, "region", ["boundary_set", "id"], rows.region)
  for (const table of ["province", "dimension", "sub_dimension", "indicator", "edition"] as const) {
    await upsert(client, table, WITHDRAWABLE.get(table)!, rows[table])
    await withdraw(client, table, rows[table], release)
  }
  for (const [table, key] of Object.entries(LEAVES))
    await deleteOthers(client, table, key, rows[table as keyof typeof LEAVES])
  await writeEditionParts(client, rows.edition_indicator)
  for (const [table, key] of Object.entries(LEAVES))
    await upsert(client, table, key, rows[table as keyof typeof LEAVES])
}

/** Letters for the digits of a number or code: a slug has no digits. */
const letters = (text: string) => `translate(${text}, '0123456789', 'abcdefghij')`

/** Gives rows whose slug changes or goes a slug that no package has, so that another row can take theirs in the same statement. */
async function freeSlugs(client: Client, { province, dimension }: ReturnType<typeof storedRows>): Promise<void> {
  await client.query(
    `UPDATE province SET slug = 'former-' || ${letters("code")} WHERE (boundary_set, code, slug) NOT IN
       (SELECT boundary_set, code, slug FROM jsonb_populate_recordset(NULL::province, $1::jsonb))`,
    [JSON.stringify(province)],
  )
  await client.query(
    `UPDATE dimension SET slug_vi = 'former-' || ${letters("id::text")}, slug_en = 'former-' || ${letters("id::text")}
     WHERE (id, slug_vi, slug_en) NOT IN (SELECT id, slug_vi, slug_en FROM jsonb_populate_recordset(NULL::dimension, $1::jsonb))`,
    [JSON.stringify(dimension)],
  )
}

/** What each edition consists of follows from the tables above; indicators name their editions themselves. */
async function writeEditionParts(client: Client, indicators: readonly object[]): Promise<void> {
  await client.query(PROVINCES_OF_EDITIONS)
  await client.query(SUB_DIMENSIONS_OF_EDITIONS)
  await upsert(client, "edition_indicator", ["year", "indicator"], indicators as readonly Record<string, unknown>[])
}

const PROVINCES_OF_EDITIONS = `
  INSERT INTO edition_province (year, boundary_set, province)
  SELECT e.year, e.boundary_set, p.code FROM edition e JOIN province p USING (boundary_set)
  WHERE e.withdrawn_in IS NULL AND p.withdrawn_in IS NULL
  ON CONFLICT DO NOTHING`

const SUB_DIMENSIONS_OF_EDITIONS = `
  INSERT INTO edition_sub_dimension (year, sub_dimension, first_year)
  SELECT e.year, s.id, s.first_year FROM edition e JOIN sub_dimension s ON e.year BETWEEN s.first_year AND s.last_year
  WHERE e.withdrawn_in IS NULL AND s.withdrawn_in IS NULL
  ON CONFLICT (year, sub_dimension) DO UPDATE SET first_year = EXCLUDED.first_year`
