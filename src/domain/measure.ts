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

/** What the values of a measure are counted in. "plain": as published, without a unit. */
export type Unit = "points" | "share" | "minutes" | "km" | "thousandVnd" | "plain"

/** Units as the data name those of indicators. */
const UNITS: Readonly<Record<string, Unit>> = {
  points: "points",
  share: "share",
  "minutes (median)": "minutes",
  "km (median)": "km",
  "thousand VND": "thousandVnd",
}

/** The unit of an indicator, from its name in the data. */
export function unitOf(name: string): Unit {
  return UNITS[name] ?? "plain"
}

/** Decimals that readers see; of a share, those of its percentage. */
export const UNIT_DECIMALS: Readonly<Record<Unit, number>> = {
  points: 2,
  share: 1,
  minutes: 0,
  km: 1,
  thousandVnd: 0,
  plain: 2,
}
