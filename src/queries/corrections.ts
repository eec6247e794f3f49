import { db } from "@/db/client"
import { type Correction, correctionsIn, type Figures, type RowChange, type ResultVersion } from "@/domain/corrections"
import type { Measure } from "@/domain/measure"
import { GROUPS, type Group } from "@/domain/quartile-group"

// A row that ends with a release and one of its key that begins with it are a figure's two versions. What no release before had of an edition,
// all of it or a measure, is published for the first time: its figures are no corrections.

type Versions<Values> = Omit<RowChange, "was" | "is" | "release"> & { was: Values | null; is: Values | null }
type Standing = { points: number; rank: number; group: Group | null }

/** The release that published each edition first, by year. */
export async function firstReleases(): Promise<ReadonlyMap<number, number>> {
  const rows = await db.measureSummary.groupBy({ by: ["year"], _min: { sinceRelease: true } })
  return new Map(rows.flatMap(({ year, _min }) => (_min.sinceRelease === null ? [] : [[year, _min.sinceRelease]])))
}

/**
 * Every figure that a release changed, by edition, latest first, then province and measure.
 * @param release  one that exists; the first one corrects nothing
 */
export async function correctionsOf(release: number): Promise<readonly Correction[]> {
  const [results, intervals] = await Promise.all([changedResults(release), changedIntervals(release)])
  return correctionsIn([
    ...results.map((row) => ({ ...row, release, was: figuresOf(row.was), is: figuresOf(row.is) })),
    ...intervals.map((row) => ({ ...row, release })),
  ])
}

function figuresOf(standing: Standing | null): Figures | null {
  return standing && { ...standing, group: standing.group && GROUPS.indexOf(standing.group) + 1 }
}

/** `since_release > 1` says nothing new: it lets the partial index be used. */
function changedResults(release: number) {
  return db.$queryRaw<Versions<Standing>[]>`
    WITH published AS (SELECT year, measure FROM measure_summary GROUP BY year, measure HAVING min(since_release) < ${release}),
      o AS (SELECT * FROM result WHERE until_release = ${release} AND (year, measure) IN (SELECT * FROM published)),
      n AS (SELECT * FROM result WHERE since_release = ${release} AND since_release > 1 AND (year, measure) IN (SELECT * FROM published))
    SELECT year::int AS year, e.boundary_set::int AS "boundarySet", province AS code, measure,
      CASE WHEN o.rank IS NOT NULL THEN json_build_object('points', o.points::float8, 'rank', o.rank, 'group', o."group") END AS was,
      CASE WHEN n.rank IS NOT NULL THEN json_build_object('points', n.points::float8, 'rank', n.rank, 'group', n."group") END AS is
    FROM o FULL JOIN n USING (year, measure, province) JOIN edition_province e USING (year, province)
    ORDER BY year DESC, province, measure = 'total' DESC, measure`
}

function changedIntervals(release: number) {
  return db.$queryRaw<Versions<Figures>[]>`
    WITH published AS (SELECT year FROM measure_summary GROUP BY year HAVING min(since_release) < ${release}),
      o AS (SELECT * FROM interval WHERE until_release = ${release} AND year IN (SELECT year FROM published)),
      n AS (SELECT * FROM interval WHERE since_release = ${release} AND since_release > 1 AND year IN (SELECT year FROM published))
    SELECT year::int AS year, e.boundary_set::int AS "boundarySet", province AS code, 'total' AS measure,
      json_build_object('low', o.low::float8, 'high', o.high::float8, 'standardError', o.standard_error::float8, 'respondents', o.respondents) AS was,
      json_build_object('low', n.low::float8, 'high', n.high::float8, 'standardError', n.standard_error::float8, 'respondents', n.respondents) AS is
    FROM o FULL JOIN n USING (year, province) JOIN edition_province e USING (year, province)
    ORDER BY year DESC, province`
}

/** Every version of a province's result on a measure in an edition, oldest first; none where it never had one. */
export async function versionsOfResult(
  year: number,
  measure: Measure,
  code: string,
): Promise<readonly ResultVersion[]> {
  const rows = await db.result.findMany({
    where: { year, measure, code },
    orderBy: { sinceRelease: "asc" },
    select: { points: true, rank: true, sinceRelease: true, untilRelease: true },
  })
  return rows.map(({ points, rank, sinceRelease, untilRelease }) => ({
    points: points.toNumber(),
    rank,
    since: sinceRelease,
    until: untilRelease,
  }))
}
