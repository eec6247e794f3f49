import type { Group } from "@/domain/quartile-group"
import type { EditionView, MissingView, ProvinceView, ReleaseView, ResultView, SummaryView } from "./parts"

type Row = { province: ProvinceView; result: ResultView }

export type HomePage = {
  edition: EditionView
  previousYear: number | null
  summary: SummaryView
  /** members of each group, by rank */
  groups: Readonly<Record<Group, readonly Row[]>>
  /** the five highest and the five lowest totals */
  highest: readonly Row[]
  lowest: readonly Row[]
  /** the five largest rises and falls in points against the edition before; empty where totals are not comparable */
  rises: readonly Row[]
  falls: readonly Row[]
  missing: readonly { province: ProvinceView; missing: MissingView }[]
  /** every province, for the find form, in Vietnamese order */
  provinces: readonly ProvinceView[]
  years: readonly number[]
  release: ReleaseView
}
