import { type Measure, measureKind } from "./measure"

/** What evidence is given for: a level of measures, or what is published beside the total. */
export const EVIDENCE_LEVELS = [
  "total",
  "weightedTotal",
  "dimension",
  "subDimension",
  "indicator",
  "interval",
  "respondents",
] as const
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number]

/** Copies that must agree before a figure counts as verified: one alone proves nothing. */
const AGREEING = 2

/** The level that a measure's own figures stand on. */
export function evidenceLevel(measure: Measure): EvidenceLevel {
  return measureKind(measure)
}

/**
 * Whether a province's figure was found equal in independent public copies of PAPI's tables.
 * @param copies  those that agree, the one it was read from included
 * @param unchecked  codes of provinces that the comparison left out
 */
export function isVerified(
  { copies, unchecked }: { copies: number; unchecked: readonly string[] },
  province: string,
): boolean {
  return copies >= AGREEING && !unchecked.includes(province)
}
