import { query } from "../database"

const TABLES = `SELECT table_name AS name FROM information_schema.tables
  WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1`

/** A digest of the rows of every table, whatever their order: the sum of their hashes. When and how often a release was made does not count. */
export async function stateOf(url: string): Promise<Record<string, string>> {
  const tables = await query<{ name: string }>(url, TABLES)
  const digests = tables.map(async ({ name }): Promise<[string, string]> => {
    const row = name === "release" ? "(to_jsonb(t) - 'imported_at')::text" : "t::text"
    const [digest] = await query<{ digest: string | null }>(
      url,
      `SELECT count(*) || ' ' || sum(hashtextextended(row, 0)) AS digest FROM (SELECT ${row} AS row FROM "${name}" t) r`,
    )
    return [name, digest!.digest ?? "empty"]
  })
  return Object.fromEntries(await Promise.all(digests))
}

const COLUMNS = `SELECT table_name AS name, array_agg(column_name::text ORDER BY ordinal_position) AS columns FROM information_schema.columns
  WHERE table_schema = 'public' AND table_name NOT IN ('_prisma_migrations', 'release') GROUP BY 1 ORDER BY 1`

/** Columns that tell since which release a row holds, and of rows that hold no more. */
const [SINCE, ENDS] = ["since_release", ["until_release", "withdrawn_in"]]

/** The same for what holds now, by table: earlier releases and the numbers of releases do not count. */
export async function currentState(url: string): Promise<Record<string, string>> {
  const tables = await query<{ name: string; columns: string[] }>(url, COLUMNS)
  const digests = tables.map(async ({ name, columns }): Promise<[string, string]> => {
    const told = columns.filter((each) => each !== SINCE && !ENDS.includes(each)).map((each) => `"${each}"`)
    const now = columns.filter((each) => ENDS.includes(each)).map((each) => `"${each}" IS NULL`)
    const [digest] = await query<{ digest: string | null }>(
      url,
      `SELECT count(*) || ' ' || sum(hashtextextended(row, 0)) AS digest
       FROM (SELECT ROW(${told.join()})::text AS row FROM "${name}" WHERE ${["true", ...now].join(" AND ")}) r`,
    )
    return [name, digest!.digest ?? "empty"]
  })
  return Object.fromEntries(await Promise.all(digests))
}
