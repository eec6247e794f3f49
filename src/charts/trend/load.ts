import { z } from "zod"
import { boundaryBreaks } from "@/domain/comparability"
import { TOTAL } from "@/domain/measure"
import type { LoadContext } from "../chart-definition"
import { loadMeasure } from "../loading/measures"
import { aMeasure, aYear, chartParams, provinces } from "../loading/parameters"
import { type Line, linesOf, yearsBetween } from "../loading/subjects"

/** Intervals of more lines would cover each other. */
const MOST_INTERVALS = 4

/** A line has a colour, a dash and a marker of its own up to this many. */
const MOST_LINES = 8

export const params = chartParams({
  province: provinces(1, MOST_LINES),
  dimension: aMeasure.default(TOTAL),
  measure: z.enum(["points", "rank"]).default("points"),
  from: aYear.optional(),
  to: aYear.optional(),
})

/** Every edition drawn, and what is known of each province in it. */
export type TrendRows = Awaited<ReturnType<typeof load>>

export async function load(asked: z.output<typeof params>, { queries, wording, release }: LoadContext) {
  const [measure, all, breaks, editions, chosen] = await Promise.all([
    loadMeasure(asked.dimension, queries, wording),
    queries.summariesOverYears([asked.dimension], release),
    queries.breaks(),
    queries.editions(),
    linesOf(asked.province, asked, queries, wording),
  ])
  // Editions that no line may have are not drawn.
  const summaries = all.filter(({ year }) => chosen.some((line) => line.years.includes(year)))
  const years = yearsBetween(
    asked,
    summaries.map(({ year }) => year),
    wording,
  )
  // Other provinces than in the edition before: means and ranks are cut there, too.
  const boundaries = boundaryBreaks(
    editions.filter(({ year }) => years.includes(year)),
    asked.dimension,
  )
  const withIntervals = asked.dimension === TOTAL && asked.measure === "points" && chosen.length <= MOST_INTERVALS
  const provinces = await Promise.all(
    chosen.map(async ({ province, territory, years }) => {
      const held = await Promise.all(territory.map((unit) => unitRows(unit, asked.dimension, queries, release)))
      return {
        province,
        years,
        results: held.flatMap(({ results }) => results),
        missing: held.flatMap(({ missing }) => missing),
        intervals: new Map(withIntervals ? held.flatMap(({ intervals }) => [...intervals]) : []),
      }
    }),
  )
  // A line alone has room for what else is known of its points.
  const isTold = provinces.length === 1 && asked.measure === "points"
  const usual = await queries.usualRangesOf(
    isTold && measure.unit === "points" ? years : [],
    [asked.dimension],
    release,
  )
  return { measure, of: asked.measure, years, summaries, provinces, breaks, boundaries, isTold, usual }
}

async function unitRows(
  { boundarySet, code }: Line["territory"][number],
  measure: string,
  queries: LoadContext["queries"],
  release: number | undefined,
) {
  const [results, missing, intervals] = await Promise.all([
    queries.resultsOfProvince(boundarySet, code, [measure], release),
    queries.missingOfProvince(boundarySet, code),
    queries.intervalsOfProvince(boundarySet, code, release),
  ])
  return { results, missing, intervals }
}
