import { roundToSixDecimals, sumPoints } from "./points"

/**
 * Plain mean of the provinces, at six decimals. Every province counts the same, so this is not a national score.
 *
 * @throws {RangeError} when there are no values
 */
export function mean(values: readonly number[]): number {
  requireValues("mean", values)
  return roundToSixDecimals(sumPoints(values) / values.length)
}

/**
 * Median of the provinces, at six decimals; between two middle values their mean.
 *
 * @throws {RangeError} when there are no values
 */
export function median(values: readonly number[]): number {
  requireValues("median", values)
  const ordered = values.toSorted((a, b) => a - b)
  const lower = ordered[Math.floor((ordered.length - 1) / 2)]!
  const upper = ordered[Math.floor(ordered.length / 2)]!
  return mean([lower, upper])
}

/** Makes the median absolute deviation equal the standard deviation where values are normally distributed. */
export const AS_STANDARD_DEVIATION = 1.4826

function requireValues(name: string, values: readonly number[]): void {
  if (values.length === 0) throw new RangeError(`${name} needs 1 value or more, got 0`)
}
