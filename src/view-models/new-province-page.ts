import { type Measure, TOTAL } from "@/domain/measure"
import { breaks as allBreaks } from "@/queries/breaks"
import { type DimensionOfEdition, dimensionsOf } from "@/queries/dimensions"
import { editionOf, editions } from "@/queries/editions"
import { validityOf } from "@/queries/lineage"
import { missingOfProvince } from "@/queries/missing-results"
import { boundarySets, type Province, provincesBySlug } from "@/queries/provinces"
import { currentRelease } from "@/queries/releases"
import { latestYearWithResult, type Result, resultsOfProvinceIn } from "@/queries/results"
import { summariesOf } from "@/queries/summaries"
import { type LineageView, loadLineage } from "./lineage-view"
import type { DimensionView, MissingView, ProvinceView, ReleaseView, ResultView } from "./parts"
import { missingView, resultView } from "./result-view"

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

/** One province that a newer one was made of. */
export type PredecessorView = {
  province: ProvinceView
  /** set when its total in the edition is missing */
  missing: MissingView | null
}

/** A measure of an edition with each predecessor's own result, in the order of the predecessors: never a sum, never a mean of them. */
export type MeasureSideBySide = {
  measure: Measure
  /** null: the total */
  dimension: DimensionView | null
  /** null where that one has no result */
  results: readonly (ResultView | null)[]
}

export type SideBySide = { predecessors: readonly PredecessorView[]; measures: readonly MeasureSideBySide[] }

/** The predecessors of a newer province in an edition of their own boundary set: the total first, then each dimension. */
async function loadSideBySide(
  provinces: readonly Province[],
  year: number,
  dimensions: readonly DimensionOfEdition[],
): Promise<SideBySide> {
  const previousYear = (await editionOf(year))?.previousYear
  const years = previousYear ? [year, previousYear] : [year]
  const [results, missing, summaries, breaks] = await Promise.all([
    Promise.all(provinces.map(({ boundarySet, code }) => resultsOfProvinceIn(years, boundarySet, code))),
    Promise.all(provinces.map(({ boundarySet, code }) => missingOfProvince(boundarySet, code))),
    summariesOf(year),
    allBreaks(),
  ])
  const on = (wanted: number | null | undefined, measure: Measure, own: readonly Result[]) =>
    own.find((each) => each.year === wanted && each.measure === measure)
  const sideBySide = (measure: Measure, dimension: DimensionView | null): MeasureSideBySide => ({
    measure,
    dimension,
    results: results.map((own) => {
      const [now, summary] = [on(year, measure, own), summaries.get(measure)]
      return now && summary ? resultView(now, summary.ranked, on(previousYear, measure, own), breaks) : null
    }),
  })
  return {
    predecessors: provinces.map((province, i) => {
      const absent = missing[i]?.find((each) => each.year === year)
      return { province, missing: absent ? missingView(absent) : null }
    }),
    measures: [
      sideBySide(TOTAL, null),
      ...dimensions.map(({ subDimensions: _, ...each }) => sideBySide(String(each.id), each)),
    ],
  }
}
