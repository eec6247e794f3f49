import type { ReferenceRow } from "../package/reference-tables"

/** A scale's ends, both inclusive. */
export type Scale = { min: number; max: number }

/**
 * The ends a value may lie between. PAPI prints the ends of a scale with two decimals, so an end printed 0.33 or 3.33 is a third:
 * values up to the third itself (3.333333) are inside. Other ends are exact.
 */
export function exactScale({ min, max }: Scale): Scale {
  return { min: Math.min(min, unrounded(min)), max: Math.max(max, unrounded(max)) }
}

function unrounded(end: number): number {
  const third = Math.round(end * 3) / 3
  return Math.abs(third - end) < 0.005 ? third : end
}

/** The scale printed for an indicator, in the unit of its values; null where PAPI prints none in figures ("Tối thiểu - Tối đa"). */
export function indicatorScale({ scale_printed, unit }: ReferenceRow<"indicators">): Scale | null {
  const ends = /^([\d,]+)%?\s*-\s*([\d,]+)/.exec(scale_printed)
  if (!ends) return null
  const [min, max] = [ends[1]!, ends[2]!].map((end) => Number(end.replaceAll(",", "")) / (unit === "share" ? 100 : 1))
  return { min: min!, max: max! }
}
