import { bestFirst, type ProvincePoints } from "./rank"

/** The places, counted from 1, that a province's result cannot be told apart from at 95 %. */
export type PlaceSpan = { best: number; worst: number }

/** A result with its published standard error, both in points. */
type Estimate = { points: number; standardError: number }

/** Two-sided 95 % quantile of the normal distribution. */
export const Z_95 = 1.96

/** Whether two provinces' results differ by more than chance explains: a two-sample z-test at 95 %. */
export function clearlyDifferent(a: Estimate, b: Estimate): boolean {
  return exceedsChance(Math.abs(a.points - b.points), varianceOf(a) + varianceOf(b))
}

/**
 * For each province the span of places it may hold: from 1 + number of provinces clearly better, to all of them less the
 * number clearly worse.
 *
 * @param results  the provinces whose standard error is published; the others are left out and not counted
 */
export function placeSpans(results: readonly (ProvincePoints & { standardError: number })[]): Map<string, PlaceSpan> {
  const ordered = bestFirst(results)
  const points = Float64Array.from(ordered, (result) => result.points)
  const variances = Float64Array.from(ordered, varianceOf)
  const spans = ordered.map((): PlaceSpan => ({ best: 1, worst: ordered.length }))
  // Each pair once: the square of 6,300 communes is to be counted within a second.
  for (let upper = 0; upper < ordered.length; upper += 1) {
    for (let lower = upper + 1; lower < ordered.length; lower += 1) {
      if (!exceedsChance(points[upper]! - points[lower]!, variances[upper]! + variances[lower]!)) continue
      spans[upper]!.worst -= 1
      spans[lower]!.best += 1
    }
  }
  return new Map(ordered.map(({ province }, place) => [province, spans[place]!]))
}

/**
 * The points between which lie the places of a span: those of its worst and its best place among the provinces whose span is known.
 *
 * @param all  every result of the measure in the edition; those without a span are not counted, as in {@link placeSpans}
 * @returns null without a span, or where fewer provinces than it names have one
 */
export function pointsOfSpan(
  span: PlaceSpan | null,
  all: readonly { points: number; span: PlaceSpan | null }[],
): { low: number; high: number } | null {
  const points = all.filter((result) => result.span).map((result) => result.points)
  const ordered = points.toSorted((a, b) => b - a)
  const [high, low] = [ordered[(span?.best ?? 0) - 1], ordered[(span?.worst ?? 0) - 1]]
  return high === undefined || low === undefined ? null : { low, high }
}

function varianceOf({ standardError }: Estimate): number {
  return standardError * standardError
}

function exceedsChance(difference: number, variance: number): boolean {
  return difference > Z_95 * Math.sqrt(variance)
}
