import type { Group } from "./quartile-group"

/** Orders of a ranking: by rank, by name in the language's alphabet, by code, by points gained (most first). */
export const RANKING_SORTS = ["rank", "name", "code", "change"] as const
export type RankingSort = (typeof RANKING_SORTS)[number]

/** What a reader chose to see of a ranking; null = everything. */
export type RankingFilter = { region: string | null; group: Group | null; sort: RankingSort }

export const WHOLE_RANKING: RankingFilter = { region: null, group: null, sort: "rank" }
