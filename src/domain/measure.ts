/** What a result is about: "total", a dimension ("1" to "8"), a sub-dimension ("5.3"), or an indicator's id. */
export type Measure = string

/** The sum of all dimensions of an edition. */
export const TOTAL = "total"

export type MeasureKind = "total" | "dimension" | "subDimension" | "indicator"

/** Reads the kind off the spelling: ids of indicators are words, never bare numbers. */
export function measureKind(measure: Measure): MeasureKind {
  if (measure === TOTAL) return "total"
  if (/^\d+$/.test(measure)) return "dimension"
  if (/^\d+\.\d+$/.test(measure)) return "subDimension"
  return "indicator"
}

/** The dimension a dimension or sub-dimension belongs to; null for the total and for an indicator, whose id does not tell. */
export function dimensionOf(measure: Measure): number | null {
  const kind = measureKind(measure)
  return kind === "dimension" || kind === "subDimension" ? Math.trunc(Number(measure)) : null
}
