import { samePoints } from "./points"

/** A province's result on one measure of one edition, in points. A province without a result is absent, never 0. */
export type ProvincePoints = { province: string; points: number }

/** `rank` counts from 1; `tied` when another province has the same rank. */
export type Rank = { rank: number; tied: boolean }

/**
 * Ranks the provinces of one edition on one measure: 1 + number of provinces with more points, compared at six decimals.
 * Provinces with the same points share a rank, and the next rank is left out (1, 2, 2, 4).
 */
export function rankProvinces(results: readonly ProvincePoints[]): Map<string, Rank> {
  const ordered = bestFirst(results)
  const sharesPoints = (place: number, other: number) => {
    const [a, b] = [ordered[place], ordered[other]]
    return a !== undefined && b !== undefined && samePoints(a.points, b.points)
  }
  const ranks = new Map<string, Rank>()
  let rank = 0
  ordered.forEach(({ province }, place) => {
    const withPrevious = sharesPoints(place, place - 1)
    if (!withPrevious) rank = place + 1
    ranks.set(province, { rank, tied: withPrevious || sharesPoints(place, place + 1) })
  })
  return ranks
}

/** A copy, most points first. */
export function bestFirst<Result extends ProvincePoints>(results: readonly Result[]): Result[] {
  return results.toSorted((a, b) => b.points - a.points)
}
