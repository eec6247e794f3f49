import { measureKind, TOTAL } from "@/domain/measure"
import type { Interval } from "@/queries/intervals"
import { chartDefinition, type LoadContext } from "../chart-definition"
import { loadMeasure } from "../loading/measures"
import { aMeasure, aYear, chartParams, provinces } from "../loading/parameters"
import { boundarySetOf, provincesAmong, yearAmong } from "../loading/subjects"
import { drawRanking } from "./drawing"
import { socialOfRanking } from "./social"
import { buildRanking } from "./words"

const params = chartParams({
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

/** Every province of an edition, a row each, in PAPI's four groups. */
export const ranking = chartDefinition({
  params,
  load: loadRanking,
  build: buildRanking,
  draw: drawRanking,
  inRows: true,
  social: socialOfRanking,
  saysResults: true,
  examples: [
    { name: "latest", params: {} },
    { name: "intervals", params: { year: "2023", province: "hung-yen,thua-thien-hue" } },
    {
      name: "eight-marked",
      params: {
        year: "2022",
        province: "ba-ria-vung-tau,thua-thien-hue,ho-chi-minh,hung-yen,ha-noi,da-nang,can-tho,hai-phong",
      },
    },
    { name: "three-missing", params: { year: "2021", province: "quang-ninh" } },
    { name: "dimension", params: { year: "2024", dimension: "8" } },
    { name: "indicator", params: { year: "2023", province: "hung-yen", dimension: "aware-of-local-land-plans" } },
    { name: "ties", params: { year: "2022", dimension: "kilometer-walk-to-school" } },
  ],
})
