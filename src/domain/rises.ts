import { comparability, type MethodologyBreak } from "./comparability"
import type { Measure } from "./measure"
import { roundToSixDecimals } from "./points"

/** What provinces have managed on a measure from one edition to the next. */
export type Rises = {
  /** pairs of a province's results that were compared */
  changes: number
  /** those that went up */
  rises: number
  /** the largest of them, in points */
  largest: number
  /** their 90th percentile, in points: one rise in ten was larger */
  usual: number
  /** the earlier year of each pair of editions, oldest first */
  from: readonly number[]
}

/** Nine in ten. */
const USUAL = 0.9

/**
 * The rises of all provinces on a measure, over every two editions that follow each other and were measured alike: neither a break nor
 * a caution lies between them, for where the level of all jumped, nobody rose. The percentile is the smallest rise that nine in ten do
 * not exceed.
 *
 * @param editions  points by province, for editions of one boundary set in which the measure is the same thing
 * @returns null where no two editions can be compared, or nobody rose
 */
export function risesOf(
  measure: Measure,
  editions: ReadonlyMap<number, ReadonlyMap<string, number>>,
  breaks: readonly MethodologyBreak[],
): Rises | null {
  const years = [...editions.keys()].toSorted((a, b) => a - b)
  const from = years.filter((year, index) => {
    const next = years[index + 1]
    return next !== undefined && comparability(year, next, measure, breaks).notes.length === 0
  })
  const changes = from.flatMap((year) => {
    const before = editions.get(year)!
    const after = editions.get(years[years.indexOf(year) + 1]!)!
    return [...after].flatMap(([province, points]) => {
      const was = before.get(province)
      return was === undefined ? [] : [roundToSixDecimals(points - was)]
    })
  })
  const rises = changes.filter((points) => points > 0).toSorted((a, b) => a - b)
  if (rises.length === 0) return null
  const usual = rises[Math.ceil(USUAL * rises.length) - 1]!
  return { changes: changes.length, rises: rises.length, largest: rises.at(-1)!, usual, from }
}
