import { type Measure, TOTAL } from "@/domain/measure"
import { clearlyDifferent } from "@/domain/uncertainty"
import { intervalsOf } from "@/queries/intervals"
import { type Province, provincesOf } from "@/queries/provinces"
import { resultsOf } from "@/queries/results"
import type { ProvinceView, ResultView } from "./parts"

/** A province near another one, with its total in an edition; null where it has none. */
export type NearbyProvince = {
  province: ProvinceView
  result: Pick<ResultView, "points" | "rank" | "tied" | "group"> | null
  interval: { low: number; high: number } | null
}

/** The province itself is among both. Best first, then those without a total, by code. */
export type Nearby = {
  /** shares a border with it */
  nextDoor: readonly NearbyProvince[]
  /** lies in the same region */
  sameRegion: readonly NearbyProvince[]
}

/** @param borders  codes of the provinces next door: they come from the map */
export async function loadNearby(
  { boundarySet, code, region }: Pick<Province, "boundarySet" | "code" | "region">,
  year: number,
  borders: readonly string[],
): Promise<Nearby> {
  const [provinces, results, intervals] = await Promise.all([
    provincesOf(boundarySet),
    resultsOf(year, TOTAL),
    intervalsOf(year),
  ])
  const totals = new Map(results.map((each) => [each.code, each]))
  const ranked = provinces
    .map((province) => ({
      province,
      result: totals.get(province.code) ?? null,
      interval: intervals.get(province.code) ?? null,
    }))
    .toSorted((a, b) => (a.result?.rank ?? Infinity) - (b.result?.rank ?? Infinity) || 0)
  const where = (isWanted: (province: Province) => boolean) =>
    ranked.filter(({ province }) => province.code === code || isWanted(province))
  return {
    nextDoor: where((each) => borders.includes(each.code)),
    sameRegion: where((each) => each.region.id === region.id),
  }
}

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
