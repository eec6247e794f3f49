import { clearlyDifferent } from "@/domain/uncertainty"
import type { Interval } from "@/queries/intervals"
import type { ProvinceView } from "./parts"

/** Which of some provinces' totals of an edition differ by more than chance explains, at 95 %. */
export type SignificantDifferences = {
  year: number
  /** pairs whose standard errors are published */
  pairs: readonly { a: ProvinceView; b: ProvinceView; clearlyDifferent: boolean }[]
}

/**
 * @param points  the provinces' totals; null without one
 * @param intervals  by province code; none where PAPI published no standard errors
 */
export function significantDifferences(
  year: number,
  provinces: readonly ProvinceView[],
  points: readonly (number | null)[],
  intervals: ReadonlyMap<string, Interval>,
): SignificantDifferences {
  const estimates = provinces.flatMap((province, i) => {
    const [own, standardError] = [points[i], intervals.get(province.code)?.standardError]
    return own != null && standardError !== undefined ? [{ province, points: own, standardError }] : []
  })
  const pairs = estimates.flatMap((a, i) =>
    estimates.slice(i + 1).map((b) => ({ a: a.province, b: b.province, clearlyDifferent: clearlyDifferent(a, b) })),
  )
  return { year, pairs }
}
