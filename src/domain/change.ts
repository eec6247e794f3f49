import { comparability, type MethodologyBreak } from "./comparability"
import type { Measure } from "./measure"
import { roundToSixDecimals } from "./points"

/** What became of a province on a measure since an earlier edition. */
export type Change = {
  /** year of the earlier edition */
  from: number
  /** points gained; null when not comparable */
  points: number | null
  /** places risen, negative when fallen; null when not comparable */
  places: number | null
  comparable: boolean
  /** breaks and cautions between the two editions, oldest first */
  notes: readonly MethodologyBreak[]
  /** set where the change stands apart from those of all other provinces: the range that theirs keep to */
  unusual?: UsualRange
}

/** In points: where the changes of nearly all provinces lie. */
export type UsualRange = { low: number; high: number }

type RankedResult = { year: number; points: number; rank: number }

/** The change of one province from an earlier edition to a later one; across a methodology break none is computed. */
export function changeBetween(
  earlier: RankedResult,
  later: RankedResult,
  measure: Measure,
  breaks: readonly MethodologyBreak[],
): Change {
  const { comparable, notes } = comparability(earlier.year, later.year, measure, breaks)
  return {
    from: earlier.year,
    points: comparable ? roundToSixDecimals(later.points - earlier.points) : null,
    places: comparable ? earlier.rank - later.rank : null,
    comparable,
    notes,
  }
}
