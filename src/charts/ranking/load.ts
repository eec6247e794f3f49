import { measureKind, TOTAL } from "@/domain/measure"
import type { Interval } from "@/queries/intervals"
import type { LoadContext } from "../chart-definition"
import { loadMeasure } from "../loading/measures"
import { aMeasure, aYear, chartParams, provinces } from "../loading/parameters"
import { boundarySetOf, provincesAmong, yearAmong } from "../loading/subjects"

export const params = chartParams({
  year: aYear.optional(),
  dimension: aMeasure.default(TOTAL),
  province: provinces(1, 8).optional(),
})

export type RankingRows = Awaited<ReturnType<typeof loadRanking>>

type Asked = { year?: number | undefined; dimension: string; province?: readonly string[] | undefined }

/**
 * An edition on one measure, whole: results best first, provinces of its boundary set by code, codes of those that the reader chose.
 * @throws {ChartRefusal} as for every definition
 */
export async function loadRanking(asked: Asked, { queries, wording, release }: LoadContext) {
  const [measure, summaries, editions] = await Promise.all([
    loadMeasure(asked.dimension, queries, wording),
    queries.summariesOverYears([asked.dimension], release),
    queries.editions(),
  ])
  const years = summaries.map((summary) => summary.year)
  const drawable = editions.filter(({ year }) => years.includes(year))
  const set = await boundarySetOf({ slugs: asked.province ?? [], years: [asked.year] }, drawable, queries)
  const latest = drawable.find(({ boundarySet }) => boundarySet === set)
  const year = yearAmong(asked.year ?? latest?.year, years, wording)
  const [ranked, all, intervals, missing] = await Promise.all([
    queries.resultsOf(year, asked.dimension, release),
    queries.provincesOf(set),
    asked.dimension === TOTAL ? queries.intervalsOf(year, release) : new Map<string, Interval>(),
    queries.missingIn(year),
  ])
  const marked = provincesAmong(asked.province ?? [], all, wording).map(({ code }) => code)
  const own = summaries.find((each) => each.year === year)!
  // PAPI groups by points, of which more is better. Of an indicator more may be worse, so its quarters are no groups.
  const isGrouped = measureKind(asked.dimension) !== "indicator"
  const results = isGrouped ? ranked : ranked.map((result) => ({ ...result, group: null }))
  const summary = isGrouped ? own : { ...own, cutOffs: null }
  return { measure, year, results, summary, provinces: all, marked, intervals, missing }
}
