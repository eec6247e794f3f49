import { oncePerSnapshot } from "@/db/snapshot"
import { db } from "@/db/client"
import type { Measure } from "@/domain/measure"

/** Over how many provinces PAPI cut the groups of a measure in an edition, and what says so. */
export type GroupCut = { year: number; measure: Measure; counted: number; confirmed: boolean; source: string }

/** Every number that the data give, by edition and measure. Groups of other measures are cut over the provinces with a result. */
export const groupCuts = oncePerSnapshot(async (): Promise<readonly GroupCut[]> => {
  return db.groupCut.findMany({ orderBy: [{ year: "asc" }, { measure: "asc" }] })
})
