import { errorInSpreads, type Chance } from "./chance"
import type { Measure } from "./measure"
import { roundToSixDecimals } from "./points"
import { GROUPS, type Group } from "./quartile-group"
import { Z_95, clearlyDifferent } from "./uncertainty"

/** What lies ahead of a province on a measure: the next group, and the place five higher. */
export type Step = {
  to: { group: Group } | { places: number; rank: number }
  /** points to reach, and how many are missing */
  points: number
  distance: number
  /** whether chance alone explains the distance at 95 %; null where no error of the measure is known */
  isWithinChance: boolean | null
  /** what that was judged by */
  by: "standardErrors" | "spreads" | null
}

/** Steps of fewer places say nothing: most neighbours cannot be told apart. */
const PLACES = 5

type Standing = { province: string; points: number; rank: number; group: Group | null }

type Field = {
  measure: Measure
  /** every province with a result, best first */
  results: readonly Standing[]
  /** published standard errors of the measure by province; empty where none are */
  errors: ReadonlyMap<string, number>
  chance: Chance
}

/**
 * The next group and five places up, each as the points of the province that stands there: the last of the group above, or the nearest
 * one at least five places higher. Nothing for the best group, nor within the first five places. All others are taken to stay as they are.
 */
export function stepsAhead(code: string, field: Field): readonly Step[] {
  const own = field.results.find(({ province }) => province === code)
  if (!own) return []
  const place = ({ group }: Standing) => (group ? GROUPS.indexOf(group) : Infinity)
  const lastOfGroup = own.group ? field.results.findLast((each) => place(each) < place(own)) : undefined
  const higher = field.results.findLast(({ rank }) => rank <= own.rank - PLACES)
  const step = (to: Step["to"], { province, points }: Standing): Step => ({
    to,
    points,
    distance: roundToSixDecimals(points - own.points),
    ...judged({ ...own, other: { province, points } }, field),
  })
  return [
    ...(lastOfGroup?.group ? [step({ group: lastOfGroup.group }, lastOfGroup)] : []),
    ...(higher ? [step({ places: own.rank - higher.rank, rank: higher.rank }, higher)] : []),
  ]
}

type Pair = { province: string; points: number; other: { province: string; points: number } }

function judged(
  { province, points, other }: Pair,
  { measure, errors, chance }: Field,
): Pick<Step, "isWithinChance" | "by"> {
  const [own, others] = [errors.get(province), errors.get(other.province)]
  if (own !== undefined && others !== undefined) {
    const isClear = clearlyDifferent({ points, standardError: own }, { points: other.points, standardError: others })
    return { isWithinChance: !isClear, by: "standardErrors" }
  }
  const sizes = [province, other.province].map((each) => errorInSpreads(measure, each, chance) ?? NaN)
  const error = Math.hypot(...sizes)
  if (Number.isNaN(error)) return { isWithinChance: null, by: null }
  return { isWithinChance: other.points - points <= Z_95 * error, by: "spreads" }
}
