import { searchKey } from "@/domain/search-key"
import { provincesNamed, type NameMatch } from "@/queries/province-names"
import { latestYearWithResult } from "@/queries/results"
import type { ProvinceView } from "./parts"

/** A province that answers a typed name. */
export type Found = {
  province: ProvinceView
  /** tells an old province (63) from a new one (34) */
  boundarySet: number
  /** the newest edition with a result for it; null where there is none */
  latestYear: number | null
  /** the name that matched */
  matched: string
}

export type FindPage = {
  query: string
  /** best match first */
  found: readonly Found[]
}

/** Longer than any name of a province in either language, with room for "Thành phố" and slips. */
const LONGEST_QUERY = 80

/**
 * Provinces that answer a typed name, old and new: exact names alone if there are any,
 * else names that begin with the text, else names that contain it.
 */
export async function loadFindPage(query: string): Promise<FindPage> {
  const key = searchKey(query.slice(0, LONGEST_QUERY))
  if (key === "") return { query, found: [] }
  const matches = await provincesNamed(key)
  const tiers = [(match: NameMatch) => match.key === key, (match: NameMatch) => match.key.startsWith(key), () => true]
  const best = tiers.map((isIn) => matches.filter(isIn)).find((tier) => tier.length > 0) ?? []
  return { query, found: await oncePerProvince(best) }
}

async function oncePerProvince(matches: readonly NameMatch[]): Promise<readonly Found[]> {
  const found = new Map<string, Omit<Found, "latestYear">>()
  for (const { province, name } of matches) {
    const id = `${province.boundarySet}/${province.code}`
    if (!found.has(id)) found.set(id, { province, boundarySet: province.boundarySet, matched: name })
  }
  return Promise.all(
    [...found.values()].map(async (each) => ({
      ...each,
      latestYear: await latestYearWithResult(each.boundarySet, each.province.code),
    })),
  )
}
