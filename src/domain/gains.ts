import { mean } from "./average"
import type { Change } from "./change"
import type { PartChange } from "./decomposition"
import type { Measure } from "./measure"
import { GROUPS, type Group } from "./quartile-group"

/** What became of a measure between two editions, over the provinces that have a result in both. */
export type GainSummary = {
  /** provinces with a result in both editions */
  compared: number
  risen: number
  fallen: number
  /** plain mean of the points gained; every province counts the same */
  mean: number
}

/** A part of a result and the points it gained. */
export type PartGain = { measure: Measure; points: number }

/** @param gains  points gained, one for each province that is compared; null without any */
export function summariseGains(gains: readonly number[]): GainSummary | null {
  if (gains.length === 0) return null
  const risen = gains.filter((points) => points > 0).length
  const fallen = gains.filter((points) => points < 0).length
  return { compared: gains.length, risen, fallen, mean: mean(gains) }
}

/** Points gained by the provinces that are in both, unrounded. @param before  points by province, and `after` */
export function gainsBetween(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  return [...after].flatMap(([province, points]) => {
    const was = before.get(province)
    return was === undefined ? [] : [{ province, points: points - was }]
  })
}

/**
 * The plain mean of the points that provinces gained, of those with a result in both editions: the one mean of a change. The difference
 * of the two editions' means is another figure, for others may have had a result in one of them.
 *
 * @param before  points by province, and `after`; null where no province is in both
 */
export function meanGain(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): number | null {
  return summariseGains(gainsBetween(before, after).map(({ points }) => points))?.mean ?? null
}

/** The parts that lifted and that dragged a result most; null where none rose or none fell. Of equal ones, the first. */
export function liftAndDrag(parts: readonly PartChange[]): { lift: PartGain | null; drag: PartGain | null } {
  const gains = parts.flatMap(({ measure, points }) => (points === null ? [] : [{ measure, points }]))
  const byGain = gains.toSorted((a, b) => b.points - a.points)
  const lift = byGain.find(({ points }) => points > 0) ?? null
  const drag = byGain.toReversed().find(({ points }) => points < 0) ?? null
  return { lift, drag }
}

type Standing = { change: Change | null; before: Group | null; after: Group | null }

/** Points rose and the province still dropped a group, because others rose more. */
export function roseButDroppedGroup({ change, before, after }: Standing): boolean {
  if (!change?.points || change.points < 0 || !before || !after) return false
  return GROUPS.indexOf(after) > GROUPS.indexOf(before)
}
