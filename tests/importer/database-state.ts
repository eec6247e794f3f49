import { query } from "../database"

const TABLES = `SELECT table_name AS name, array_agg(column_name::text ORDER BY ordinal_position) AS columns FROM information_schema.columns
  WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' GROUP BY 1 ORDER BY 1`

type Table = { name: string; columns: readonly string[] }

/** The digest of each table: of the rows, as an expression for their text and a condition say, whatever their order: the sum of their hashes. */
async function digests(
  url: string,
  tables: readonly Table[],
  rowsOf: (table: Table) => { row: string; where?: string },
): Promise<Record<string, string>> {
  const each = tables.map((table) => {
    const { row, where = "true" } = rowsOf(table)
    return `SELECT '${table.name}' AS name, count(*) || ' ' || sum(hashtextextended(${row}, 0)) AS digest FROM "${table.name}" t WHERE ${where}`
  })
  // In one query: a connection for each of thirty tables took longer than the tables.
  const rows = await query<{ name: string; digest: string | null }>(url, each.join(" UNION ALL "))
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest ?? "empty"]))
}

/** A digest of the rows of every table. When and how often a release was made does not count. */
export async function stateOf(url: string): Promise<Record<string, string>> {
  const row = ({ name }: Table) => (name === "release" ? "(to_jsonb(t) - 'imported_at')::text" : "t::text")
  return digests(url, await query<Table>(url, TABLES), (table) => ({ row: row(table) }))
}

/** Columns that tell since which release a row holds, and of rows that hold no more. */
const [SINCE, ENDS] = ["since_release", ["until_release", "withdrawn_in"]]

/** The same for what holds now, by table: earlier releases and the numbers of releases do not count. */
export async function currentState(url: string): Promise<Record<string, string>> {
  const tables = (await query<Table>(url, TABLES)).filter(({ name }) => name !== "release")
  return digests(url, tables, ({ columns }) => {
    const told = columns.filter((each) => each !== SINCE && !ENDS.includes(each)).map((each) => `t."${each}"`)
    const now = columns.filter((each) => ENDS.includes(each)).map((each) => `t."${each}" IS NULL`)
    return { row: `ROW(${told.join()})::text`, where: ["true", ...now].join(" AND ") }
  })
}
