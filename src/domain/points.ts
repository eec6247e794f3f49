// Scores are published with at most six decimals. Counted in millionths they are whole numbers, so sums and comparisons
// are exact (below 9 thousand million points), which sums of binary fractions are not: 0.1 + 0.2 !== 0.3.
const MILLION = 1_000_000

/** Exact sum of points of at most six decimals; 0 for no values. */
export function sumPoints(values: readonly number[]): number {
  return values.reduce((sum, points) => sum + toMillionths(points), 0) / MILLION
}

/** Whether two results are the same figure as published: equal at six decimals. */
export function samePoints(a: number, b: number): boolean {
  return toMillionths(a) === toMillionths(b)
}

export function roundToSixDecimals(value: number): number {
  return (toMillionths(value) + 0) / MILLION // + 0 turns -0 into 0
}

function toMillionths(points: number): number {
  return Math.round(points * MILLION)
}

/** Decimals that readers and papers print. */
export const PRINTED_DECIMALS = 2
