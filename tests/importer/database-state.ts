import { query } from "../database"

const TABLES = `SELECT table_name AS name FROM information_schema.tables
  WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1`

/** A digest of the rows of every table, whatever their order. When and how often a release was made does not count. */
export async function stateOf(url: string): Promise<Record<string, string>> {
  const tables = await query<{ name: string }>(url, TABLES)
  const digests = tables.map(async ({ name }): Promise<[string, string]> => {
    const row = name === "release" ? "(to_jsonb(t) - 'imported_at')::text" : "t::text"
    const [digest] = await query<{ digest: string | null }>(
      url,
      `SELECT count(*) || ' ' || md5(string_agg(row, '|' ORDER BY row COLLATE "C")) AS digest FROM (SELECT ${row} AS row FROM "${name}" t) r`,
    )
    return [name, digest!.digest ?? "empty"]
  })
  return Object.fromEntries(await Promise.all(digests))
}

/** The same for what holds now, by table: earlier releases and the numbers of releases do not count. */
export async function currentState(url: string): Promise<Record<string, string>> {
  const tables = await query<{ name: string }>(url, `${TABLES.replace("ORDER", "AND table_name <> 'release' ORDER")}`)
  const digests = tables.map(async ({ name }): Promise<[string, string]> => {
    const row = "(to_jsonb(t) - 'since_release' - 'until_release')"
    const now = "(to_jsonb(t)->>'until_release') IS NULL AND (to_jsonb(t)->>'withdrawn_in') IS NULL"
    const [digest] = await query<{ digest: string | null }>(
      url,
      `SELECT count(*) || ' ' || md5(string_agg(row::text, '|' ORDER BY row::text COLLATE "C")) AS digest
       FROM (SELECT ${row} AS row FROM "${name}" t WHERE ${now}) r`,
    )
    return [name, digest!.digest ?? "empty"]
  })
  return Object.fromEntries(await Promise.all(digests))
}
