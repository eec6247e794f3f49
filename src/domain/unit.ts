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
