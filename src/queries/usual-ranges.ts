import type { Measure } from "@/domain/measure"
import { unusualAmong, type UsualRanges } from "@/domain/unusual-changes"
import { pointsOnMeasures } from "./results"

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
  const rows = await pointsOnMeasures(years, measures, release)
  const points = new Map(rows.map((row) => [`${row.year} ${row.measure}`, new Map(Object.entries(row.points))]))
  const sorted = years.toSorted((a, b) => a - b)
  const ranges = new Map(
    sorted.slice(1).flatMap((to, i) =>
      measures.flatMap((measure) => {
        const [before, after] = [sorted[i]!, to].map((year) => points.get(`${year} ${measure}`))
        return before && after ? [[`${sorted[i]} ${measure}`, unusualAmong(before, after)] as const] : []
      }),
    ),
  )
  return (measure, from, code) => ranges.get(`${from} ${measure}`)?.get(code) ?? null
}
