import { roundToSixDecimals } from "./points"
import { bestFirst, rankProvinces, type ProvincePoints } from "./rank"

/** PAPI's four groups, best first. */
export const GROUPS = ["best", "highAverage", "lowAverage", "poor"] as const
export type Group = (typeof GROUPS)[number]

/** Least points of each upper group; fewer than `lowAverage` is the group "poor". */
export type GroupCutOffs = { best: number; highAverage: number; lowAverage: number }

/**
 * Places in each group when `n` provinces are counted and none are tied across a border. The sizes reproduce those printed for
 * 63, 61 and 60 provinces (PAPI 2019, 2023, 2021), which no reading of plain percentiles does.
 *
 * @throws {RangeError} below four provinces, where quarters mean nothing
 */
export function groupSizes(n: number): Record<Group, number> {
  if (n < GROUPS.length) throw new RangeError(`groups need ${GROUPS.length} results or more, got ${n}`)
  const upper = Math.floor((n + 1) / 4)
  const poor = Math.ceil(n / 4)
  return { best: upper, highAverage: upper, lowAverage: n - 2 * upper - poor, poor }
}

/**
 * Puts the provinces of one edition, on one measure, into PAPI's four groups. Groups are relative to the edition: a province
 * can gain points and still drop a group. Its rank decides, so tied provinces share a group, which may then outgrow its size.
 *
 * @param counted  provinces that PAPI cut its groups over. Those without a result fill the last places: in 2022 it counted 63,
 *   though 61 had a result, which left 14 in the lowest group
 * @throws {RangeError} below four results, or with more results than are counted
 */
export function quartileGroups(results: readonly ProvincePoints[], counted = results.length): Map<string, Group> {
  refuseFewer(results, counted)
  const groupAt = groupByPlace(counted)
  return new Map([...rankProvinces(results)].map(([province, { rank }]) => [province, groupAt(rank - 1)]))
}

/**
 * Least points that reach each upper group: those of the province in the group's last place. Where a tie leaves a group
 * empty, its cut-off is that of the group above; so it is where provinces without a result fill a group's last place.
 *
 * @throws {RangeError} as quartileGroups
 */
export function groupCutOffs(results: readonly ProvincePoints[], counted = results.length): GroupCutOffs {
  refuseFewer(results, counted)
  const { best, highAverage, lowAverage } = groupSizes(counted)
  const points = bestFirst(results).map((result) => roundToSixDecimals(result.points))
  const pointsOfPlace = (place: number) => points[Math.min(place, points.length) - 1]!
  return {
    best: pointsOfPlace(best),
    highAverage: pointsOfPlace(best + highAverage),
    lowAverage: pointsOfPlace(best + highAverage + lowAverage),
  }
}

function refuseFewer(results: readonly ProvincePoints[], counted: number): void {
  if (results.length < GROUPS.length)
    throw new RangeError(`groups need ${GROUPS.length} results or more, got ${results.length}`)
  if (counted < results.length)
    throw new RangeError(`${counted} provinces counted, but ${results.length} have a result`)
}

function groupByPlace(n: number): (place: number) => Group {
  const { best, highAverage, lowAverage } = groupSizes(n)
  return (place) => {
    if (place < best) return "best"
    if (place < best + highAverage) return "highAverage"
    if (place < best + highAverage + lowAverage) return "lowAverage"
    return "poor"
  }
}
