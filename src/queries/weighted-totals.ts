import { oncePerSnapshot } from "@/db/snapshot"
import { db } from "@/db/client"
import type { Interval } from "./intervals"
import { heldIn } from "./releases"

/** The editions for which PAPI published weighted totals beside the unweighted ones, earliest first. */
export const weightedYears = oncePerSnapshot(async (): Promise<readonly number[]> => {
  const rows = await db.weightedTotal.findMany({
    where: heldIn(),
    distinct: ["year"],
    select: { year: true },
    orderBy: { year: "asc" },
  })
  return rows.map(({ year }) => year)
})

/** The published intervals of an edition's weighted totals, by province code. Empty for editions without any. */
export async function weightedIntervalsOf(year: number, release?: number): Promise<ReadonlyMap<string, Interval>> {
  const rows = await db.weightedTotal.findMany({ where: { year, ...heldIn(release) } })
  const pairs = rows.flatMap(({ code, low, high, standardError }): [string, Interval][] => {
    if (!low || !high || !standardError) return []
    return [[code, { code, low: low.toNumber(), high: high.toNumber(), standardError: standardError.toNumber() }]]
  })
  return new Map(pairs)
}
