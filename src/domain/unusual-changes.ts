import { AS_STANDARD_DEVIATION, median } from "./average"
import type { Change as FullChange, UsualRange } from "./change"
import { gainsBetween, meanGain } from "./gains"
import { type Measure, measureKind } from "./measure"
import { roundToSixDecimals } from "./points"

/** A province's change on one measure between two editions, in points. */
type Change = { points: number }

/** A change that stands apart, with the range that changes of the others keep to. */
export type UnusualChange<C> = { change: C; low: number; high: number }

/**
 * How many spreads a change may lie from the median. Of the 14 editions of 2011 to 2024 this singles out 21 of some 26,000 changes,
 * 10 at most in one edition: few enough to look each one up.
 */
const SPREADS = 5

/** Fewer changes have no usual range. */
const LEAST = 10

/**
 * The changes that lie far from those of the other provinces on the same measure: further from the median than five times the spread
 * (the median absolute deviation, which a few wild values do not move). A rise of all is nothing unusual. Not a judgement: real
 * changes can be as large.
 *
 * @returns none for fewer than ten changes, and where more than half are one and the same
 */
export function unusualChanges<C extends Change>(changes: readonly C[]): readonly UnusualChange<C>[] {
  if (changes.length < LEAST) return []
  const middle = median(changes.map(({ points }) => points))
  const spread = AS_STANDARD_DEVIATION * median(changes.map(({ points }) => Math.abs(points - middle)))
  if (spread === 0) return []
  const [low, high] = [middle - SPREADS * spread, middle + SPREADS * spread]
  return changes.flatMap((change) => (change.points < low || change.points > high ? [{ change, low, high }] : []))
}

/**
 * The same between two editions on one measure. Indicators have none: their values come in units of their own, and vary much.
 *
 * @param before  points by province, and `after`
 * @returns the range that the others' changes keep to, by the province whose own lies outside
 */
export function unusualAmong(
  measure: Measure,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): ReadonlyMap<string, UsualRange> {
  if (measureKind(measure) === "indicator") return new Map()
  const changes = gainsBetween(before, after).map(({ province, points }) => ({
    province,
    points: roundToSixDecimals(points),
  }))
  return new Map(unusualChanges(changes).map(({ change, low, high }) => [change.province, { low, high }]))
}

/** The range that the other provinces' changes keep to; null where a province's own change does not stand apart from them. */
export type UsualRanges = (measure: Measure, from: number, code: string) => UsualRange | null

/** The same change, with the range that the others' keep to where it stands apart from them. */
export function withUsualRange(change: FullChange, measure: Measure, code: string, usual: UsualRanges): FullChange {
  const unusual = change.points === null ? null : usual(measure, change.from, code)
  return unusual ? { ...change, unusual } : change
}

/** What the changes of all provinces on one measure between two editions are held against. */
export type FieldChange = { meanGain: number | null; unusual: ReturnType<typeof unusualAmong> }

/** @param before  points by province, and `after` */
export function fieldChange(
  measure: Measure,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): FieldChange {
  return { meanGain: meanGain(before, after), unusual: unusualAmong(measure, before, after) }
}
