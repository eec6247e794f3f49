import { type Measure, TOTAL } from "@/domain/measure"
import { breaks as allBreaks } from "@/queries/breaks"
import type { DimensionOfEdition } from "@/queries/dimensions"
import { editionOf } from "@/queries/editions"
import { missingOfProvince } from "@/queries/missing-results"
import type { Province } from "@/queries/provinces"
import { resultsOfProvinceIn, type Result } from "@/queries/results"
import { summariesOf } from "@/queries/summaries"
import type { DimensionView, MissingView, ProvinceView, ResultView } from "./parts"
import { missingView, resultView } from "./result-view"

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
export async function loadSideBySide(
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
