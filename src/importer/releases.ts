import type { Client } from "pg"
import { connect } from "@/db/connect"
import { hasTables, packageOfRelease, readState, releaseWithId, UnknownRelease } from "./database/release-state"
import { FACT_STORE, keyColumns } from "./database/stored-tables"
import type { ReferenceTexts } from "./package/canonical-files"
import { FACT_NAMES, FACT_TABLES, type FactName } from "./package/tables"
import { referenceChanges, makePlan, type Plan, type ResultsPlan } from "./plan/plan"
import type { ResultMove } from "./plan/result-changes"

export type ReleaseLine = {
  id: number
  importedAt: string
  note: string | null
  rows: number
  inserted: number
  changed: number
  removed: number
  checksum: string
}

export type ListedRelease = ReleaseLine & { changes: ReleaseChanges }

/** Every release, oldest first, with what it changed. */
export async function listReleases(databaseUrl: string): Promise<ListedRelease[]> {
  const client = await connect(databaseUrl)
  try {
    if (!(await hasTables(client))) return []
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
    const changes = await releaseChanges(client)
    const lines = await releaseLines(client)
    return lines.map((line) => ({ ...line, changes: changes.get(line.id)! }))
  } finally {
    await client.end()
  }
}

/** Every release, oldest first. */
async function releaseLines(client: Client): Promise<ReleaseLine[]> {
  const { rows } = await client.query<Omit<ReleaseLine, "importedAt"> & { imported_at: Date }>(
    "SELECT id, imported_at, note, rows, inserted, changed, removed, checksum FROM release ORDER BY id",
  )
  return rows.map(({ id, imported_at, ...row }) => ({ id, importedAt: imported_at.toISOString(), ...row }))
}

/** What a release did to one edition's rows of a file. Codes of provinces, ids of measures; an interval has no measure. */
export type FactCounts = {
  file: string
  year: number
  inserted: number
  changed: number
  removed: number
  provinces: readonly string[]
  measures: readonly string[]
}

/** Results of an edition published before whose points, rank or group moved, that are gone, or that were added. */
export type MovedCounts = { year: number; moved: number; provinces: readonly string[]; measures: readonly string[] }

export type ReleaseChanges = {
  facts: readonly FactCounts[]
  /** rows of the files of names, places, periods and reasons */
  reference: readonly { file: string; rows: number }[]
  results: readonly MovedCounts[]
  /** the first earlier release with the same content: this one went back to it */
  sameAs: number | null
}

type OfRelease<Row> = Row & { release: number }

/** What each release changed against the one before, by its number. */
async function releaseChanges(client: Client): Promise<ReadonlyMap<number, ReleaseChanges>> {
  const facts: OfRelease<FactCounts>[] = []
  for (const name of FACT_NAMES) facts.push(...(await factCounts(client, name)))
  const results = await movedCounts(client)
  const { rows: releases } = await client.query<{ id: number; checksum: string; reference: ReferenceTexts }>(
    "SELECT id, checksum, reference FROM release ORDER BY id",
  )
  return new Map(
    releases.map(({ id, checksum, reference }, index) => [
      id,
      {
        facts: ofRelease(facts, id),
        reference: countByFile(releases[index - 1]?.reference ?? {}, reference),
        results: ofRelease(results, id),
        sameAs: releases.slice(0, index).find((earlier) => earlier.checksum === checksum)?.id ?? null,
      },
    ]),
  )
}

function ofRelease<Row>(rows: readonly OfRelease<Row>[], id: number): Omit<OfRelease<Row>, "release">[] {
  return rows.filter(({ release }) => release === id).map(({ release: _, ...row }) => row)
}

function countByFile(before: ReferenceTexts, after: ReferenceTexts): ReleaseChanges["reference"] {
  const counts = new Map<string, number>()
  for (const { file } of referenceChanges(before, after)) counts.set(file, (counts.get(file) ?? 0) + 1)
  return [...counts].map(([file, rows]) => ({ file, rows }))
}

/** A row that ends where another with its key begins has changed; one without the other has come or gone. */
function beginAndEnd(table: string, keys: readonly string[]): string {
  const key = (side: string) => keys.map((column) => `${side}."${column}"`).join(", ")
  return `"${table}" n FULL JOIN (SELECT * FROM "${table}" WHERE until_release IS NOT NULL) o
    ON (${key("o")}, o.until_release) = (${key("n")}, n.since_release)`
}

async function factCounts(client: Client, name: FactName): Promise<OfRelease<FactCounts>[]> {
  const { table, measure } = FACT_STORE[name]
  const either = (column: string) => `coalesce(n."${column}", o."${column}")`
  const { rows } = await client.query<OfRelease<FactCounts>>(
    `SELECT coalesce(n.since_release, o.until_release) AS release, '${FACT_TABLES[name].file}' AS file, ${either("year")}::int AS year,
       count(*) FILTER (WHERE o.year IS NULL)::int AS inserted,
       count(*) FILTER (WHERE o.year IS NOT NULL AND n.year IS NOT NULL)::int AS changed,
       count(*) FILTER (WHERE n.year IS NULL)::int AS removed,
       array_agg(DISTINCT ${either("province")}) AS provinces,
       ${measure ? `array_agg(DISTINCT ${either(measure)})` : "ARRAY[]::text[]"} AS measures
     FROM ${beginAndEnd(table, keyColumns(name))} GROUP BY 1, 2, 3 ORDER BY 1, 3`,
  )
  return rows
}

async function movedCounts(client: Client): Promise<OfRelease<MovedCounts>[]> {
  const { rows } = await client.query<OfRelease<MovedCounts>>(
    `SELECT * FROM (
       SELECT coalesce(n.since_release, o.until_release) AS release, coalesce(n.year, o.year)::int AS year, count(*)::int AS moved,
         array_agg(DISTINCT coalesce(n.province, o.province)) AS provinces, array_agg(DISTINCT coalesce(n.measure, o.measure)) AS measures
       FROM ${beginAndEnd("result", ["year", "measure", "province"])}
       WHERE (o.points, o.rank, o."group") IS DISTINCT FROM (n.points, n.rank, n."group")
       GROUP BY 1, 2) moved
     WHERE EXISTS (SELECT FROM measure_summary s
       WHERE s.year = moved.year AND s.since_release < release AND (s.until_release IS NULL OR s.until_release >= release))
     ORDER BY release, year`,
  )
  return rows
}

/** A release with all that it changed, as the import told it. */
export type ReleaseDetail = ReleaseLine & { plan: Plan & { results: ResultsPlan } }

/** @throws {UnknownRelease} */
export async function releaseDetail(databaseUrl: string, id: number): Promise<ReleaseDetail> {
  const client = await connect(databaseUrl)
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
    const release = await releaseWithId(client, id)
    if (!release) throw new UnknownRelease(id)
    const line = (await releaseLines(client)).find((each) => each.id === id)!
    const data = await packageOfRelease(client, release)
    const before = await readState(client, await releaseWithId(client, id - 1)) // numbered without gaps
    return { ...line, plan: { ...makePlan(before, data), results: await resultsOf(client, id) } }
  } finally {
    await client.end()
  }
}

async function resultsOf(client: Client, id: number): Promise<ResultsPlan> {
  const counts = await client.query<{ begin: number; cease: number }>(
    `SELECT count(*) FILTER (WHERE since_release = $1)::int AS begin, count(*) FILTER (WHERE until_release = $1)::int AS cease
     FROM (SELECT since_release, until_release FROM result UNION ALL SELECT since_release, until_release FROM measure_summary) r`,
    [id],
  )
  return { ...counts.rows[0]!, moves: await movesOf(client, id) }
}

async function movesOf(client: Client, id: number): Promise<ResultMove[]> {
  const standing = (side: string) =>
    `CASE WHEN ${side}.rank IS NOT NULL THEN json_build_object('points', ${side}.points::float8, 'rank', ${side}.rank, 'group', ${side}."group") END`
  const { rows } = await client.query<ResultMove>(
    `SELECT year::int AS year, province, measure, ${standing("o")} AS old, ${standing("n")} AS new
     FROM (SELECT * FROM result WHERE until_release = $1) o FULL JOIN (SELECT * FROM result WHERE since_release = $1) n
       USING (year, measure, province)
     WHERE (o.points, o.rank, o."group") IS DISTINCT FROM (n.points, n.rank, n."group")
       AND year IN (SELECT year FROM measure_summary WHERE since_release < $1 AND (until_release IS NULL OR until_release >= $1))
     ORDER BY year, measure, province`,
    [id],
  )
  return rows
}
