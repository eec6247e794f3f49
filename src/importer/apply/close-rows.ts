import type { Client } from "pg"

const BATCH = 10_000

/**
 * Ends rows: from the release on they do not hold. They stay, for whoever reads an earlier release.
 *
 * @param columns  the key; `year` is a number, all others are text
 * @param keys  values in the order of the columns
 */
export async function closeRows(
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
