/** What a result is about: "total", "total-weighted", a dimension ("1" to "8"), a sub-dimension ("5.3"), or an indicator's id. */
export type Measure = string

/** The sum of all dimensions of an edition. */
export const TOTAL = "total"

/** The total that PAPI published beside it in some editions: another figure, with a ranking of its own. */
export const WEIGHTED_TOTAL = "total-weighted"

export type MeasureKind = "total" | "weightedTotal" | "dimension" | "subDimension" | "indicator"

/** Reads the kind off the spelling: ids of indicators are words, never bare numbers. */
export function measureKind(measure: Measure): MeasureKind {
  if (measure === TOTAL) return "total"
  if (measure === WEIGHTED_TOTAL) return "weightedTotal"
  if (/^\d+$/.test(measure)) return "dimension"
  if (/^\d+\.\d+$/.test(measure)) return "subDimension"
  return "indicator"
}

/** The dimension a dimension or sub-dimension belongs to; null for totals and for an indicator, whose id does not tell. */
export function dimensionOf(measure: Measure): number | null {
  const kind = measureKind(measure)
  return kind === "dimension" || kind === "subDimension" ? Math.trunc(Number(measure)) : null
}
