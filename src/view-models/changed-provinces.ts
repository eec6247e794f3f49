import { liftAndDrag, roseButDroppedGroup, type PartGain } from "@/domain/gains"
import { clearlyDifferent } from "@/domain/uncertainty"
import type { UsualRanges } from "@/domain/unusual-changes"
import { changeOf, type ComparedEditions, type EditionStanding } from "./edition-standing"
import type { ProvinceView, ResultView } from "./parts"
import { resultView } from "./result-view"

/** A province with a result in both editions. */
export type ChangedProvince = {
  province: ProvinceView
  /** points gained, unrounded */
  gained: number
  earlier: ResultView
  /** with its change from the earlier edition */
  later: ResultView
  /** the parts that lifted and that dragged the result most */
  lift: PartGain | null
  drag: PartGain | null
  /** points rose and the group is a lower one */
  droppedGroup: boolean
  /** whether the change is more than chance explains (95 %); null where errors are not published for both editions */
  clear: boolean | null
}

/** Every province that can be compared, the largest rise first, equal ones by code. */
export function changedProvinces(compared: ComparedEditions, usual?: UsualRanges): readonly ChangedProvince[] {
  const rows = compared.provinces.flatMap((province) => changedProvince(province, compared, usual) ?? [])
  return rows.toSorted((a, b) => b.gained - a.gained)
}

function changedProvince(
  province: ProvinceView,
  compared: ComparedEditions,
  usual?: UsualRanges,
): ChangedProvince | null {
  const { measure, earlier, later, breaks } = compared
  const [before, after] = [earlier, later].map(({ results }) => results.get(measure)?.get(province.code))
  if (!before || !after) return null
  const result = resultView(after, later.ranked, before, breaks, usual)
  const gained = result.change?.points ?? null
  if (gained === null) return null
  return {
    province,
    gained,
    earlier: resultView(before, earlier.ranked, undefined, breaks),
    later: result,
    ...liftAndDrag(changeOf(compared, province.code).parts),
    droppedGroup: roseButDroppedGroup({ change: result.change, before: before.group, after: after.group }),
    clear: isClear(province.code, [
      { standing: earlier, points: before.points },
      { standing: later, points: after.points },
    ]),
  }
}

type Estimate = { standing: EditionStanding; points: number }

function isClear(code: string, [before, after]: readonly [Estimate, Estimate]): boolean | null {
  const [earlier, later] = [before, after].map(({ standing }) => standing.errors.get(code))
  if (earlier === undefined || later === undefined) return null
  return clearlyDifferent(
    { points: before.points, standardError: earlier },
    { points: after.points, standardError: later },
  )
}
