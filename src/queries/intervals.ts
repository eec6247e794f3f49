import "server-only"
import { cache } from "react"
import { db } from "@/db/client"
import { heldIn } from "./releases"

/** Published 95 % interval and standard error of a total, in points. */
export type Interval = { code: string; low: number; high: number; standardError: number }

/** The published intervals of an edition, by province code. Empty for editions without any. */
export const intervalsOf = cache(async (year: number, release?: number): Promise<ReadonlyMap<string, Interval>> => {
  const rows = await db.interval.findMany({ where: { year, standardError: { not: null }, ...heldIn(release) } })
  const pairs = rows.flatMap(({ code, low, high, standardError }) =>
    low && high && standardError
      ? [[code, { code, low: low.toNumber(), high: high.toNumber(), standardError: standardError.toNumber() }] as const]
      : [],
  )
  return new Map(pairs)
})
