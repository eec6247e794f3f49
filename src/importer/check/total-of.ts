import { sumPoints } from "@/domain/points"
import type { FactGrid } from "../package/fact-grid"

/**
 * The sum of a province's scores in an edition, in points, unrounded.
 * @param fits  which sub-dimensions to add up; all by default, which is the total
 * @returns NaN when a score is absent; null when one could not be read, or none fits: then nothing can be said
 */
export function totalOf(scores: FactGrid, province: number, fits: (id: string) => boolean = () => true): number | null {
  const measures = scores.measures.names.flatMap((id, measure) => (fits(id) ? [measure] : []))
  if (measures.some((measure) => scores.isGiven(province, measure) && !scores.has(province, measure))) return null
  const parts = measures.map((measure) => scores.values[scores.cell(province, measure)]!)
  return parts.length === 0 ? null : sumPoints(parts)
}
