import type { Group } from "@/domain/quartile-group"
import type {
  BreakView,
  DimensionView,
  EditionView,
  MissingView,
  ProvinceView,
  RegionView,
  ReleaseView,
  ResultView,
  SummaryView,
} from "./parts"

/** Order of the ranking's rows. */
export const RANKING_SORTS = ["rank", "name", "code", "change"] as const
export type RankingSort = (typeof RANKING_SORTS)[number]

export type RankingFilter = { region: string | null; group: Group | null; sort: RankingSort }

export type RankingPage = {
  edition: EditionView
  /** every edition, latest first */
  years: readonly number[]
  /** the edition before, or null for the first */
  previousYear: number | null
  /** null: the total */
  dimension: DimensionView | null
  /** the dimensions of this edition */
  dimensions: readonly DimensionView[]
  regions: readonly RegionView[]
  summary: SummaryView
  /** breaks and cautions of this measure in this edition against the one before */
  breaks: readonly BreakView[]
  /** sizes of the four groups, over all provinces with a result */
  groupSizes: Readonly<Record<Group, number>>
  filter: RankingFilter
  /** after the filter, in the filter's order */
  rows: readonly { province: ProvinceView; result: ResultView }[]
  /** after the region filter; no group filter keeps one */
  missing: readonly { province: ProvinceView; missing: MissingView }[]
  release: ReleaseView
}
