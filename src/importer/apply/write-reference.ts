import type { Client } from "pg"
import { TOTAL } from "@/domain/measure"
import { searchKey } from "@/domain/spelling"
import { dimensionsOf, yearsOf } from "../package/editions"
import type { Reference } from "../package/read-reference"

/** Tables that nothing refers to, with their keys: they are made equal to the package. */
const LEAVES = {
  province_name: ["boundary_set", "code", "name"],
  place_alias: ["boundary_set", "code", "name_vi"],
  province_lineage: ["predecessor_set", "predecessor_code", "successor_set", "successor_code"],
  province_change: ["boundary_set", "code", "effective_date"],
  methodology_break: ["year", "measure"],
  missing_result: ["year", "province"],
  dimension_name: ["dimension", "first_year"],
  group_cut: ["year", "measure"],
  evidence: ["year", "level"],
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

/** A set of rows as the database reads it from a JSON parameter. */
const given = (table: string) => `jsonb_populate_recordset(NULL::${table}, $1::jsonb)`

const quoted = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join(", ")

/** Writes rows in place: new ones are inserted, changed ones updated, others left alone. A row that had been withdrawn is back. */
async function upsert(
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
const WITHDRAWABLE: ReadonlyMap<string, readonly string[]> = new Map([
  ["province", ["boundary_set", "code"]],
  ["edition", ["year"]],
  ["dimension", ["id"]],
  ["sub_dimension", ["id", "first_year"]],
  ["indicator", ["id"]],
])

/** Marks the rows that the package no longer has. */
async function withdraw(client: Client, table: string, rows: readonly StoredRow[], release: number): Promise<void> {
  const key = WITHDRAWABLE.get(table)!
  await client.query(
    `UPDATE ${table} t SET withdrawn_in = $2 WHERE withdrawn_in IS NULL AND (${quoted(key)}) NOT IN (SELECT ${quoted(key)} FROM ${given(table)})`,
    [JSON.stringify(rows), release],
  )
}

/** Deletes the rows that the package no longer has, of a table that nothing refers to. */
async function deleteOthers(
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

/** A row as the database's columns name it. */
export type StoredRow = Readonly<Record<string, unknown>>

/** The rows of every reference table of the database, as the package has them. */
function storedRows(reference: Reference) {
  return {
    boundary_set: reference.boundarySets.rows,
    region: reference.regions.rows.map((row, index) => ({ ...row, position: index + 1 })),
    province: reference.provinces.rows,
    dimension: reference.dimensions.rows,
    sub_dimension: reference.subDimensions.rows,
    edition: reference.editions.rows,
    indicator: reference.indicators.rows.map(({ years: _, ...row }, index) => ({ ...row, position: index + 1 })),
    edition_indicator: reference.indicators.rows.flatMap((row) =>
      yearsOf(row).map((year) => ({ year, indicator: row.id })),
    ),
    province_name: nameRows(reference),
    place_alias: reference.placeAliases.rows,
    province_lineage: reference.lineage.rows.map(({ predecessor, successor, ...row }) => ({
      ...row,
      predecessor_code: predecessor,
      successor_code: successor,
    })),
    province_change: reference.changes.rows,
    methodology_break: reference.breaks.rows,
    missing_result: reference.missingResults.rows.map((row) => ({ ...row, dimensions: dimensionsOf(row) })),
    dimension_name: reference.dimensionNames.rows,
    group_cut: reference.groupCuts.rows.map((row) => ({ ...row, measure: row.measure ?? TOTAL })),
    evidence: reference.evidence.rows.map((row) => ({ ...row, unchecked: row.unchecked?.split(";") ?? [] })),
  } satisfies Record<string, readonly StoredRow[]>
}

/** Every name a reader may type: the official ones in both languages, the slug, and the other names of the package. */
function nameRows({ provinces, names }: Reference): StoredRow[] {
  const official = provinces.rows.flatMap(({ boundary_set, code, name_vi, name_en, slug }) =>
    [name_vi, name_en, slug].map((name) => ({ boundary_set, code, name })),
  )
  const all = new Map([...official, ...names.rows].map((row) => [`${row.boundary_set}/${row.code}/${row.name}`, row]))
  return [...all.values()].map((row) => ({ ...row, key: searchKey(row.name) }))
}

// What the package no longer has is deleted where no fact, of no release, refers to it. In an order in which each statement frees rows
// for the next.

const PARTS_OF_EDITIONS = [
  `DELETE FROM edition_province p USING edition e, province o
   WHERE e.year = p.year AND o.boundary_set = p.boundary_set AND o.code = p.province AND (e.withdrawn_in IS NOT NULL OR o.withdrawn_in IS NOT NULL)
   ${["score", "indicator_value", "interval", "weighted_total", "result"].map((table) => `AND NOT EXISTS (SELECT FROM "${table}" f WHERE f.year = p.year AND f.province = p.province)`).join(" ")}`,
  `DELETE FROM edition_sub_dimension p USING edition e, sub_dimension s
   WHERE e.year = p.year AND s.id = p.sub_dimension AND s.first_year = p.first_year
   AND (e.withdrawn_in IS NOT NULL OR s.withdrawn_in IS NOT NULL OR p.year > s.last_year)
   AND NOT EXISTS (SELECT FROM score f WHERE f.year = p.year AND f.sub_dimension = p.sub_dimension)`,
]

const WITHDRAWN = [
  ["edition", ["edition_province", "edition_sub_dimension", "edition_indicator"], "o.year = t.year"],
  ["sub_dimension", ["edition_sub_dimension"], "o.sub_dimension = t.id AND o.first_year = t.first_year"],
  ["dimension", ["sub_dimension"], "o.dimension = t.id"],
  ["indicator", ["edition_indicator"], "o.indicator = t.id"],
  ["province", ["edition_province"], "o.boundary_set = t.boundary_set AND o.province = t.code"],
] as const

const GIVEN_INDICATORS = "SELECT year, indicator FROM jsonb_populate_recordset(NULL::edition_indicator, $1::jsonb)"

export async function removeUnreferenced(client: Client, reference: Reference): Promise<void> {
  const { boundary_set, region, edition_indicator } = storedRows(reference)
  for (const statement of PARTS_OF_EDITIONS) await client.query(statement)
  await client.query(
    `DELETE FROM edition_indicator p WHERE (year, indicator) NOT IN (${GIVEN_INDICATORS})
     AND NOT EXISTS (SELECT FROM indicator_value f WHERE f.year = p.year AND f.indicator = p.indicator)`,
    [JSON.stringify(edition_indicator)],
  )
  for (const [table, referring, matches] of WITHDRAWN) {
    const unused = referring.map((other) => `AND NOT EXISTS (SELECT FROM ${other} o WHERE ${matches})`)
    await client.query(`DELETE FROM ${table} t WHERE t.withdrawn_in IS NOT NULL ${unused.join(" ")}`)
  }
  await client.query(
    `DELETE FROM region t WHERE (boundary_set, id) NOT IN (SELECT boundary_set, id FROM jsonb_populate_recordset(NULL::region, $1::jsonb))
     AND NOT EXISTS (SELECT FROM province o WHERE o.boundary_set = t.boundary_set AND o.region = t.id)`,
    [JSON.stringify(region)],
  )
  await client.query(
    `DELETE FROM boundary_set t WHERE id NOT IN (SELECT id FROM jsonb_populate_recordset(NULL::boundary_set, $1::jsonb))
     ${["region", "province", "edition"].map((other) => `AND NOT EXISTS (SELECT FROM ${other} o WHERE o.boundary_set = t.id)`).join(" ")}`,
    [JSON.stringify(boundary_set)],
  )
}
