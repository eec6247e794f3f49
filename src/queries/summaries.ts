import { oncePerSnapshot } from "@/db/snapshot"
import { db } from "@/db/client"
import type { Measure } from "@/domain/measure"
import { heldIn } from "./releases"

/** A measure over all provinces of an edition. Mean and median are plain ones of the provinces, in points. */
export type Summary = {
  year: number
  measure: Measure
  units: number
  ranked: number
  /** provinces that the groups are cut over */
  counted: number
  mean: number
  median: number
  /** points of the last province of each upper group; null where there are no groups */
  cutOffs: { best: number; highAverage: number; lowAverage: number } | null
}

type Row = Awaited<ReturnType<typeof db.measureSummary.findMany>>[number]

function summaryOf(row: Row): Summary {
  const { bestFrom, highAverageFrom, lowAverageFrom } = row
  const cutOffs =
    bestFrom && highAverageFrom && lowAverageFrom
      ? { best: bestFrom.toNumber(), highAverage: highAverageFrom.toNumber(), lowAverage: lowAverageFrom.toNumber() }
      : null
  return {
    year: row.year,
    measure: row.measure,
    units: row.units,
    ranked: row.ranked,
    counted: row.counted,
    mean: row.mean.toNumber(),
    median: row.median.toNumber(),
    cutOffs,
  }
}

/** The summaries of all measures of an edition, by measure. */
export const summariesOf = oncePerSnapshot(
  async (year: number, release?: number): Promise<ReadonlyMap<Measure, Summary>> => {
    const rows = await db.measureSummary.findMany({ where: { year, ...heldIn(release) } })
    return new Map(rows.map((row) => [row.measure, summaryOf(row)]))
  },
)

/** The summaries of the given measures in every edition, by year then measure. */
export const summariesOverYears = oncePerSnapshot(
  async (measures: readonly Measure[], release?: number): Promise<readonly Summary[]> => {
    const rows = await db.measureSummary.findMany({ where: { measure: { in: [...measures] }, ...heldIn(release) } })
    return rows.map(summaryOf)
  },
)

/** The summary of one measure of an edition; null when no province has a result on it. */
export async function summaryOfMeasure(year: number, measure: Measure, release?: number): Promise<Summary | null> {
  const row = await db.measureSummary.findFirst({ where: { year, measure, ...heldIn(release) } })
  return row && summaryOf(row)
}

/** Every measure that has a summary in some edition. */
export async function measuresWithResults(release?: number): Promise<readonly Measure[]> {
  const rows = await db.measureSummary.findMany({
    where: heldIn(release),
    distinct: ["measure"],
    select: { measure: true },
  })
  return rows.map((row) => row.measure)
}
