import { db } from "@/db/client"
import type { Measure } from "@/domain/measure"
import type { ResultVersion } from "@/domain/corrections"

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
