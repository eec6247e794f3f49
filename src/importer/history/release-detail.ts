import type { Client } from "pg"
import { connect } from "@/db/connect"
import { packageOfRelease } from "../database/package-of-release"
import { readState, releaseWithId } from "../database/state"
import { releaseLines, type ReleaseLine } from "../list-releases"
import { makePlan, type Plan, type ResultsPlan } from "../plan/plan"
import type { ResultMove, Standing } from "../plan/result-moves"
import { UnknownRelease } from "../unknown-release"

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

type Row = { year: number; province: string; measure: string; old: Standing; new: Standing | null }

async function movesOf(client: Client, id: number): Promise<ResultMove[]> {
  const standing = (side: string) =>
    `json_build_object('points', ${side}.points::float8, 'rank', ${side}.rank, 'group', ${side}."group")`
  const { rows } = await client.query<Row>(
    `SELECT o.year::int AS year, o.province, o.measure, ${standing("o")} AS old,
       CASE WHEN n.year IS NOT NULL THEN ${standing("n")} END AS new
     FROM result o LEFT JOIN result n
       ON (n.year, n.measure, n.province, n.since_release) = (o.year, o.measure, o.province, o.until_release)
     WHERE o.until_release = $1 AND (o.points, o.rank, o."group") IS DISTINCT FROM (n.points, n.rank, n."group")
     ORDER BY o.year, o.measure, o.province`,
    [id],
  )
  return rows
}
