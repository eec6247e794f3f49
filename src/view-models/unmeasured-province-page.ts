import { TOTAL } from "@/domain/measure"
import { breaks as allBreaks } from "@/queries/breaks"
import { editionOf, editions } from "@/queries/editions"
import { missingIn } from "@/queries/missing-results"
import { predecessorsOf } from "@/queries/lineage"
import type { Province } from "@/queries/provinces"
import { currentRelease } from "@/queries/releases"
import { resultsOf } from "@/queries/results"
import { loadLineage, type LineageView } from "./lineage-view"
import type { MissingView, ProvinceView, ReleaseView, ResultView } from "./parts"
import { missingView, resultView } from "./result-view"

/** A province that no edition has measured yet: its page shows its predecessors side by side, never an average. */
export type UnmeasuredProvincePage = {
  province: ProvinceView
  lineage: LineageView
  /** the edition of the predecessors' results */
  latestYear: number
  predecessorResults: readonly { province: ProvinceView; total: ResultView | null; missing: MissingView | null }[]
  release: ReleaseView
}

/** Null before the first import. */
export async function loadUnmeasuredProvince(province: Province): Promise<UnmeasuredProvincePage | null> {
  const [lineage, predecessors, all, release] = await Promise.all([
    loadLineage(province),
    predecessorsOf(province.boundarySet, province.code),
    editions(),
    currentRelease(),
  ])
  const latest = all.find((each) => each.boundarySet === predecessors[0]?.boundarySet)
  if (!latest || !release) return null

  const previousYear = (await editionOf(latest.year))?.previousYear
  const [now, before, missing, breaks] = await Promise.all([
    resultsOf(latest.year, TOTAL),
    previousYear ? resultsOf(previousYear, TOTAL) : [],
    missingIn(latest.year),
    allBreaks(),
  ])
  const predecessorResults = predecessors.map((predecessor) => {
    const result = now.find(({ code }) => code === predecessor.code)
    const earlier = before.find(({ code }) => code === predecessor.code)
    const absent = missing.find(({ code }) => code === predecessor.code)
    return {
      province: predecessor,
      total: result ? resultView(result, now.length, earlier, breaks) : null,
      missing: absent ? missingView(absent) : null,
    }
  })
  return { province, lineage, latestYear: latest.year, predecessorResults, release }
}
