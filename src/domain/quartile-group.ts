import { roundToSixDecimals } from "./points"
import { bestFirst, rankProvinces, type ProvincePoints } from "./rank"

/** PAPI's four groups, best first. */
export const GROUPS = ["best", "highAverage", "lowAverage", "poor"] as const
export type Group = (typeof GROUPS)[number]

/** Least points of each upper group; fewer than `lowAverage` is the group "poor". */
export type GroupCutOffs = { best: number; highAverage: number; lowAverage: number }

/**
 * Provinces in each group when `n` have a result and none are tied across a border. The sizes reproduce those printed for
 * 63, 61 and 60 provinces (PAPI 2019, 2023, 2021), which no reading of plain percentiles does.
 *
 * @throws {RangeError} below four results, where quarters mean nothing
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
 * @throws {RangeError} below four results
 */
export function quartileGroups(results: readonly ProvincePoints[]): Map<string, Group> {
  const groupAt = groupByPlace(results.length)
  return new Map([...rankProvinces(results)].map(([province, { rank }]) => [province, groupAt(rank - 1)]))
}

/**
 * Least points that reach each upper group: those of the province in the group's last place. Where a tie leaves a group
 * empty, its cut-off is that of the group above.
 *
 * @throws {RangeError} below four results
 */
export function groupCutOffs(results: readonly ProvincePoints[]): GroupCutOffs {
  const { best, highAverage, lowAverage } = groupSizes(results.length)
  const points = bestFirst(results).map((result) => roundToSixDecimals(result.points))
  const pointsOfPlace = (place: number) => points[place - 1]!
  return {
    best: pointsOfPlace(best),
    highAverage: pointsOfPlace(best + highAverage),
    lowAverage: pointsOfPlace(best + highAverage + lowAverage),
  }
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
