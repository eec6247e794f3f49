import { comparability, type MethodologyBreak } from "./comparability"
import type { Measure } from "./measure"
import type { PointsByYear } from "./chance"
import { roundToSixDecimals, sumPoints } from "./points"

/** A province that was alike and improved most since; both figures are sums over the compared dimensions, in points. */
export type LearningPeer = { province: string; distance: number; gain: number }

export type LearningPeers = {
  from: number
  /** dimensions without a break in between */
  dimensions: readonly Measure[]
  /** points that the province itself gained on them */
  ownGain: number
  peers: readonly LearningPeer[]
}

/** How many editions back the profiles are compared, how many are alike, and how many of these teach. */
export const EDITIONS_BACK = 3
export const ALIKE = 10
export const PEERS = 3

type Asked = {
  year: number
  /** editions of the same boundary set */
  years: readonly number[]
  dimensions: readonly Measure[]
  points: PointsByYear
  breaks: readonly MethodologyBreak[]
}

/**
 * The learning peers of a province: of the ten provinces whose profile was most alike three editions ago, the up to three that gained
 * most since, each more than nothing and more than the province itself.
 *
 * Alike: the least sum of absolute differences of dimension points in that edition. Gain: the sum of the dimensions' points now less
 * the sum then. Both over the dimensions that no break parts between the two editions, so a broken one is left out; where no more than
 * half of them are left, there are no learning peers. A province that lacks any dimension in either edition is never one. Ties go to
 * the lower code.
 *
 * @returns null where there is no such edition, too few dimensions are left, or the province itself lacks one
 */
export function learningPeers(code: string, { year, years, dimensions, points, breaks }: Asked): LearningPeers | null {
  const from = years.filter((each) => each < year).toSorted((a, b) => b - a)[EDITIONS_BACK - 1]
  if (from === undefined) return null
  const compared = dimensions.filter((dimension) => comparability(from, year, dimension, breaks).comparable)
  if (compared.length <= dimensions.length / 2) return null
  const [then, now] = [profilesIn(points.get(from), compared), profilesIn(points.get(year), compared)]
  const complete = profilesIn(points.get(year), dimensions)
  const gainOf = (province: string) =>
    roundToSixDecimals(sumPoints(now.get(province)!) - sumPoints(then.get(province)!))
  const own = then.get(code)
  if (!own || !complete.has(code)) return null
  const ownGain = gainOf(code)
  const alike = [...then]
    .filter(([province]) => province !== code && complete.has(province))
    .map(([province, profile]) => ({ province, distance: distanceOf(own, profile), gain: gainOf(province) }))
    .toSorted((a, b) => a.distance - b.distance || byCode(a, b))
    .slice(0, ALIKE)
  const peers = alike
    .filter(({ gain }) => gain > Math.max(0, ownGain))
    .toSorted((a, b) => b.gain - a.gain || byCode(a, b))
    .slice(0, PEERS)
  return { from, dimensions: compared, ownGain, peers }
}

/** Points on the dimensions, of the provinces that have them all. */
function profilesIn(
  points: ReadonlyMap<Measure, ReadonlyMap<string, number>> | undefined,
  dimensions: readonly Measure[],
): ReadonlyMap<string, readonly number[]> {
  const columns = dimensions.map((dimension) => points?.get(dimension) ?? new Map<string, number>())
  const complete = [...(columns[0]?.keys() ?? [])].filter((province) => columns.every((column) => column.has(province)))
  return new Map(complete.map((province) => [province, columns.map((column) => column.get(province)!)]))
}

function distanceOf(a: readonly number[], b: readonly number[]): number {
  return sumPoints(a.map((points, i) => Math.abs(points - b[i]!)))
}

function byCode(a: LearningPeer, b: LearningPeer): number {
  return a.province < b.province ? -1 : 1
}
