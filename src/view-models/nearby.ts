import { TOTAL } from "@/domain/measure"
import { intervalsOf } from "@/queries/intervals"
import { provincesOf, type Province } from "@/queries/provinces"
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
