import { dimensionsOf } from "@/queries/dimensions"
import { editions } from "@/queries/editions"
import { validityOf } from "@/queries/lineage"
import { boundarySets, provincesBySlug, type Province } from "@/queries/provinces"
import { currentRelease } from "@/queries/releases"
import { latestYearWithResult } from "@/queries/results"
import { loadLineage, type LineageView } from "./lineage-view"
import type { ProvinceView, ReleaseView } from "./parts"
import { loadSideBySide, type SideBySide } from "./predecessors"

/** A province of a newer boundary set and what it was made of, side by side: nothing is added up or averaged into it. */
export type NewProvincePage = SideBySide & {
  province: ProvinceView
  lineage: LineageView
  /** the edition of the predecessors' results */
  latestYear: number
  /** the newest edition that measured the new province itself; null while there is none */
  measuredYear: number | null
  release: ReleaseView
}

/**
 * The page of a province of the newest boundary set.
 * @returns null for a slug that no province of that set has, and before the first import
 */
export async function loadNewProvincePage({ slug }: { slug: string }) {
  const [candidates, sets] = await Promise.all([provincesBySlug(slug), boundarySets()])
  const province = candidates.find(({ boundarySet }) => boundarySet === sets.at(-1))
  return province ? loadNewProvince(province) : null
}

/**
 * The page of the newest province of a slug, in the year in which its boundary set began.
 * @param candidates  the provinces of the slug, newest first
 * @returns null in any other year, for a slug of none, and where {@link loadNewProvince} finds nothing
 */
export async function loadBegunIn(year: number, [newest]: readonly Province[]): Promise<NewProvincePage | null> {
  const { from } = newest ? await validityOf(newest.boundarySet) : { from: null }
  return newest && from?.startsWith(String(year)) ? loadNewProvince(newest) : null
}

/** Null for a province that was made of no other, and before the first import. */
export async function loadNewProvince(province: Province): Promise<NewProvincePage | null> {
  const [lineage, all, release, measuredYear] = await Promise.all([
    loadLineage(province),
    editions(),
    currentRelease(),
    latestYearWithResult(province.boundarySet, province.code),
  ])
  const { predecessors } = lineage
  const latest = all.find((each) => each.boundarySet === predecessors[0]?.boundarySet)
  if (!latest || !release) return null
  const sideBySide = await loadSideBySide(predecessors, latest.year, await dimensionsOf(latest.year))
  return { ...sideBySide, province, lineage, latestYear: latest.year, measuredYear, release }
}
