import { TOTAL, type Measure } from "@/domain/measure"
import { clearlyDifferent } from "@/domain/uncertainty"
import { intervalsOf } from "@/queries/intervals"
import { provincesOf, type Province } from "@/queries/provinces"
import { resultsOf } from "@/queries/results"
import type { ProvinceView, ResultView } from "./parts"

/** How many provinces above and below stand beside a province. */
const EACH_SIDE = 2

/** A province next in rank. */
export type Neighbour = {
  province: ProvinceView
  points: number
  rank: number
  /** at 95 %, from published standard errors; null where one of the two has none */
  clearlyDifferent: boolean | null
}

/** The provinces just above and just below on a measure of an edition, best first. Standard errors are published for totals only. */
export async function loadNeighbours(
  province: Province,
  year: number,
  result: Pick<ResultView, "points">,
  measure: Measure = TOTAL,
): Promise<Neighbour[]> {
  const [ranking, intervals, provinces] = await Promise.all([
    resultsOf(year, measure),
    intervalsOf(year),
    provincesOf(province.boundarySet),
  ])
  const place = ranking.findIndex((each) => each.code === province.code)
  const around = ranking.slice(Math.max(0, place - EACH_SIDE), place + EACH_SIDE + 1)
  const named = new Map(provinces.map((each) => [each.code, each]))
  const own = measure === TOTAL ? intervals.get(province.code) : undefined

  return around.flatMap(({ code, points, rank }) => {
    const neighbour = named.get(code)
    if (!neighbour || code === province.code) return []
    const other = intervals.get(code)
    const different =
      own && other
        ? clearlyDifferent(
            { points: result.points, standardError: own.standardError },
            { points, standardError: other.standardError },
          )
        : null
    return [{ province: neighbour, points, rank, clearlyDifferent: different }]
  })
}
