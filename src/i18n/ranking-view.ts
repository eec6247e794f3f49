import { GROUPS, type Group } from "@/domain/quartile-group"
import { RANKING_SORTS, type RankingFilter, type RankingSort } from "@/domain/ranking-filter"

// A page that reads the query cannot be kept, so src/proxy.ts turns the query of a ranking into a segment of an internal path:
// "RRD.best.name", with "-" for what is not chosen. Readers never see it.

export const NOT_CHOSEN = "-"

export function rankingViewSegment({ region, group, sort }: RankingFilter): string {
  return [region ?? NOT_CHOSEN, group ?? NOT_CHOSEN, sort].join(".")
}

/** Null for text that rankingViewSegment did not write. */
export function readRankingView(segment: string): RankingFilter | null {
  const [region = "", group = "", sort = "", ...rest] = segment.split(".")
  if (rest.length > 0 || !isSort(sort) || (group !== NOT_CHOSEN && !isGroup(group))) return null
  return { region: region === NOT_CHOSEN ? null : region, group: group === NOT_CHOSEN ? null : group, sort }
}

export function isSort(text: string): text is RankingSort {
  return RANKING_SORTS.some((sort) => sort === text)
}

export function isGroup(text: string): text is Group {
  return GROUPS.some((group) => group === text)
}
