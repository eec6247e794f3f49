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

/**
 * Points of a province on a dimension: the unrounded sum of the dimension's sub-dimensions in that edition.
 *
 * @param scores  points by sub-dimension; an unpublished score is absent, never 0
 * @param subDimensions  every sub-dimension the dimension had in the edition
 * @returns null when a part is absent, or when the edition has no such dimension
 */
export function dimensionPoints(scores: ReadonlyMap<string, number>, subDimensions: readonly string[]): number | null {
  return sumOfAll(subDimensions.map((id) => scores.get(id) ?? null))
}

/** Total points of a province: the unrounded sum of all dimensions of the edition; null when one is absent. */
export function totalPoints(dimensions: readonly (number | null)[]): number | null {
  return sumOfAll(dimensions)
}

function sumOfAll(parts: readonly (number | null)[]): number | null {
  const present = parts.filter((points) => points !== null)
  return parts.length > 0 && present.length === parts.length ? sumPoints(present) : null
}

export type Direction = "up" | "down" | "same"

/** Which way a difference goes. */
export function directionOf(difference: number): Direction {
  return difference > 0 ? "up" : difference < 0 ? "down" : "same"
}
