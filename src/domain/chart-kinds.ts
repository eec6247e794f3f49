/** Every kind of chart by its id in addresses, in the order of the gallery. */
export const CHART_KINDS = ["trend", "ranking", "profile", "change", "spread", "strip", "scorecard", "map"] as const
