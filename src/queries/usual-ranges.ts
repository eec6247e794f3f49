import type { Measure } from "@/domain/measure"
import { unusualAmong, type UsualRanges } from "@/domain/unusual-changes"
import { type PointsOfMeasure, pointsOnMeasures } from "./results"

/**
 * Which changes stand apart from those of all other provinces.
 * @param years  changes are those from each of them to the next
 */
export async function usualRangesOf(
  years: readonly number[],
  measures: readonly Measure[],
  release?: number,
): Promise<UsualRanges> {
  if (years.length < 2) return () => null
  return usualRangesIn(years, await pointsOnMeasures(years, measures, release))
}

/** The same from points that are read already. */
export function usualRangesIn(years: readonly number[], rows: readonly PointsOfMeasure[]): UsualRanges {
  const points = new Map(rows.map((row) => [`${row.year} ${row.measure}`, new Map(Object.entries(row.points))]))
  const sorted = years.toSorted((a, b) => a - b)
  const ranges = new Map(
    rows.flatMap(({ year: from, measure }) => {
      const to = sorted[sorted.indexOf(from) + 1]
      const [before, after] = [from, to].map((year) => points.get(`${year} ${measure}`))
      return before && after ? [[`${from} ${measure}`, unusualAmong(measure, before, after)] as const] : []
    }),
  )
  return (measure, from, code) => ranges.get(`${from} ${measure}`)?.get(code) ?? null
}
