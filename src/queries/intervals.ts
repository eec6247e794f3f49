import { db } from "@/db/client"
import { oncePerSnapshot } from "@/db/snapshot"
import { heldIn } from "./releases"

/** Published 95 % interval and standard error of a total, in points. */
export type Interval = { code: string; low: number; high: number; standardError: number }

type Row = Awaited<ReturnType<typeof db.interval.findMany>>[number]

/** None where a bound is not published. */
function intervalsIn<Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, Interval> {
  const pairs = rows.flatMap((row) => {
    const { code, low, high, standardError } = row
    if (!low || !high || !standardError) return []
    const interval = { code, low: low.toNumber(), high: high.toNumber(), standardError: standardError.toNumber() }
    return [[keyOf(row), interval] as const]
  })
  return new Map(pairs)
}

/** The published intervals of an edition, by province code. Empty for editions without any. */
export const intervalsOf = oncePerSnapshot(
  async (year: number, release?: number): Promise<ReadonlyMap<string, Interval>> => {
    const rows = await db.interval.findMany({ where: { year, standardError: { not: null }, ...heldIn(release) } })
    return intervalsIn(rows, ({ code }) => code)
  },
)

/** The published intervals of a province, by year. */
export async function intervalsOfProvince(
  boundarySet: number,
  code: string,
  release?: number,
): Promise<ReadonlyMap<number, Interval>> {
  const rows = await db.interval.findMany({
    where: { code, province: { boundarySet }, ...heldIn(release) },
  })
  return intervalsIn(rows, ({ year }) => year)
}

/** The editions whose totals have published standard errors, earliest first. */
export async function yearsWithErrors(): Promise<readonly number[]> {
  const rows = await db.interval.findMany({
    where: { standardError: { not: null }, ...heldIn() },
    distinct: ["year"],
    select: { year: true },
    orderBy: { year: "asc" },
  })
  return rows.map(({ year }) => year)
}

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
