import { boundaryBreaks } from "@/domain/comparability"
import { breaks as allBreaks } from "@/queries/breaks"
import { editions as allEditions } from "@/queries/editions"
import { provincesOf, type Province } from "@/queries/provinces"
import { bestResultsOverYears, leastPointsOverYears } from "@/queries/results"
import { summariesOverYears } from "@/queries/summaries"
import type { BreakView, ProvinceView, SummaryView } from "./parts"
import { breaksAt, summaryView } from "./result-view"

/** A dimension in one edition, over all provinces. */
export type DimensionYear = {
  year: number
  summary: SummaryView
  /** several where they tie */
  first: readonly ProvinceView[]
  /** points of the first and of the last */
  highest: number
  lowest: number
  /** breaks and cautions against the edition before */
  breaks: readonly BreakView[]
}

/** @param years  the editions that have the dimension, latest first; the answer is in this order */
export async function loadDimensionHistory(
  dimension: number,
  years: readonly number[],
): Promise<readonly DimensionYear[]> {
  const measure = String(dimension)
  const [summaries, best, least, editions, breaks] = await Promise.all([
    summariesOverYears([measure]),
    bestResultsOverYears(measure),
    leastPointsOverYears(measure),
    allEditions(),
    allBreaks(),
  ])
  const sets = [...new Set(editions.map(({ boundarySet }) => boundarySet))]
  const provinces = new Map(await Promise.all(sets.map(async (set) => [set, byCode(await provincesOf(set))] as const)))
  const everyBreak = [...breaks, ...boundaryBreaks(editions, measure)]
  return years.flatMap((year) => {
    const summary = summaries.find((each) => each.year === year)
    const set = editions.find((each) => each.year === year)?.boundarySet
    const leaders = best.filter((each) => each.year === year)
    const lowest = least.get(year)
    if (!summary || set === undefined || !leaders[0] || lowest === undefined) return []
    return {
      year,
      summary: summaryView(summary),
      first: leaders.flatMap(({ code }) => provinces.get(set)?.get(code) ?? []),
      highest: leaders[0].points,
      lowest,
      breaks: breaksAt(year, [measure], everyBreak),
    }
  })
}

function byCode(provinces: readonly Province[]): ReadonlyMap<string, Province> {
  return new Map(provinces.map((province) => [province.code, province]))
}
