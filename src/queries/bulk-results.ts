import { db } from "@/db/client"
import { type Measure, WEIGHTED_TOTAL } from "@/domain/measure"
import type { Group } from "@/domain/quartile-group"

/** A result with what names and weighs it, for files of everything. Points as in Result. */
export type BulkResult = {
  year: number
  boundarySet: number
  code: string
  slug: string
  nameVi: string
  nameEn: string
  region: string
  measure: Measure
  points: number
  rank: number
  tied: boolean
  ranked: number
  /** provinces that the groups are cut over */
  counted: number
  units: number
  group: Group | null
  /** published 95 % interval and standard error of a total; null elsewhere */
  low: number | null
  high: number | null
  standardError: number | null
}

/** Rows asked for at a time: some hundred kilobytes in memory, whatever the size of the whole. */
const BATCH = 2_000

const START = { year: 0, measure: "", code: "" }

/**
 * Every result of a release, by year, measure and province, a batch at a time: each batch begins after the key of the one before,
 * so that memory stays the same and no connection is held for a slow reader. A named release does not change while it is read.
 *
 * @param of  results of PAPI's index (totals, dimensions, sub-dimensions), or of the indicators below it
 */
export async function* bulkResults(of: "index" | "indicators", release: number): AsyncGenerator<readonly BulkResult[]> {
  let after: { year: number; measure: string; code: string } | undefined = START
  while (after) {
    const batch = await resultsAfter(after, of, release)
    if (batch.length > 0) yield batch
    after = batch.at(-1)
  }
}

/** A batch is cut before it is joined: else each would join, and sort, all that is left. */
function resultsAfter(after: typeof START, of: "index" | "indicators", release: number) {
  return db.$queryRaw<BulkResult[]>`
    SELECT r.year::int, p.boundary_set::int AS "boundarySet", r.province AS code, p.slug, p.name_vi AS "nameVi",
           p.name_en AS "nameEn", p.region, r.measure, r.points::float8, r.rank, r.tied, s.ranked, s.counted, s.units, r."group"::text,
           coalesce(i.low, w.low)::float8 AS low, coalesce(i.high, w.high)::float8 AS high,
           coalesce(i.standard_error, w.standard_error)::float8 AS "standardError"
    FROM (
      SELECT * FROM result
      WHERE (year, measure, province) > (${after.year}, ${after.measure}, ${after.code})
        AND since_release <= ${release} AND (until_release IS NULL OR until_release > ${release})
        AND EXISTS (SELECT FROM indicator WHERE id = measure) = ${of === "indicators"}
      ORDER BY year, measure, province
      LIMIT ${BATCH}
    ) r
    JOIN edition_province e ON e.year = r.year AND e.province = r.province
    JOIN province p ON p.boundary_set = e.boundary_set AND p.code = e.province
    JOIN measure_summary s ON s.year = r.year AND s.measure = r.measure
     AND s.since_release <= ${release} AND (s.until_release IS NULL OR s.until_release > ${release})
    LEFT JOIN interval i ON r.measure = 'total' AND i.year = r.year AND i.province = r.province
     AND i.since_release <= ${release} AND (i.until_release IS NULL OR i.until_release > ${release})
    LEFT JOIN weighted_total w ON r.measure = ${WEIGHTED_TOTAL} AND w.year = r.year AND w.province = r.province
     AND w.since_release <= ${release} AND (w.until_release IS NULL OR w.until_release > ${release})
    ORDER BY r.year, r.measure, r.province`
}
