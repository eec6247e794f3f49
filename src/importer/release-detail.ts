import type { Client } from "pg"
import { connect } from "@/db/connect"
import { packageOfRelease, readState, releaseWithId, UnknownRelease } from "./database/release-state"
import { releaseLines, type ReleaseLine } from "./list-releases"
import { makePlan, type Plan, type ResultsPlan } from "./plan/plan"
import type { ResultMove } from "./plan/result-changes"

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
