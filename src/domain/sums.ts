import { sumPoints } from "./points"

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
