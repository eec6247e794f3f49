import type { ProvincePoints } from "./rank"

/** The places, counted from 1, that a province's result cannot be told apart from at 95 %. */
export type PlaceSpan = { best: number; worst: number }

/** A result with its published standard error, both in points. */
type Estimate = { points: number; standardError: number }

/** Two-sided 95 % quantile of the normal distribution. */
const Z_95 = 1.96

/** Whether two provinces' results differ by more than chance explains: a two-sample z-test at 95 %. */
export function clearlyDifferent(a: Estimate, b: Estimate): boolean {
  return clearlyBetter(a, b) || clearlyBetter(b, a)
}

/**
 * For each province the span of places it may hold: from 1 + number of provinces clearly better, to all of them less the
 * number clearly worse.
 *
 * @param results  the provinces whose standard error is published; the others are left out and not counted
 */
export function placeSpans(results: readonly (ProvincePoints & { standardError: number })[]): Map<string, PlaceSpan> {
  return new Map(
    results.map((result) => {
      let [better, worse] = [0, 0]
      for (const other of results) {
        if (clearlyBetter(other, result)) better += 1
        else if (clearlyBetter(result, other)) worse += 1
      }
      return [result.province, { best: 1 + better, worst: results.length - worse }]
    }),
  )
}

function clearlyBetter(a: Estimate, b: Estimate): boolean {
  return a.points - b.points > Z_95 * Math.sqrt(a.standardError ** 2 + b.standardError ** 2)
}
