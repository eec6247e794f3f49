import { z } from "zod"
import { breaks as allBreaks } from "@/queries/breaks"
import { editions as allEditions } from "@/queries/editions"
import { missingOfProvince } from "@/queries/missing-results"
import type { Province } from "@/queries/provinces"
import { latestYearWithResult, resultsOfProvince } from "@/queries/results"
import { measuresWithResults, summariesOverYears } from "@/queries/summaries"
import {
  bilingual,
  boundarySet,
  breakKind,
  group,
  measure,
  missingReasons,
  points,
  provinceReference,
  rank,
  ranked,
  referenceTo,
  release,
  year,
} from "../answer-fields"
import { boundarySetInQuery, documented, endpoint, measureInQuery, releaseInQuery, slugInPath } from "../endpoint"
import { requireProvinces, requireProvinceOfSet, unknownMeasure } from "../require-records"
import words from "../words.json"

const present = z.object({ year, points, rank, ranked, group })
const absent = z.object({ year, missing: z.literal(true), reason: bilingual })
const historyPoint = z.union([present, absent])
type HistoryPoint = z.output<typeof historyPoint>

export const provinceHistory = endpoint({
  path: "/provinces/{slug}/history",
  name: "provinceHistory",
  summary: words.provinceHistory.summary,
  inPath: z.strictObject({ slug: slugInPath }),
  inQuery: z.strictObject({ measure: measureInQuery, boundarySet: boundarySetInQuery, release: releaseInQuery }),
  answer: z.object({
    province: provinceReference,
    boundarySet,
    measure,
    release,
    points: documented(z.array(historyPoint), words.provinceHistory.points),
    breaks: z.array(z.object({ year, measure, kind: breakKind, note: bilingual })),
  }),
  load: async ({ slug, measure, boundarySet }, release) => {
    const candidates = await requireProvinces(slug)
    const province =
      boundarySet === undefined ? await lastMeasured(candidates) : requireProvinceOfSet(boundarySet, candidates)
    const { code } = province
    const [editions, summaries, results, missing, reasonOf, breaks] = await Promise.all([
      allEditions(),
      summariesOverYears([measure], release),
      resultsOfProvince(province.boundarySet, code, [measure], release),
      missingOfProvince(province.boundarySet, code),
      missingReasons(measure),
      allBreaks(),
    ])
    if (summaries.length === 0) throw unknownMeasure(measure, await measuresWithResults(release))
    const own = editions.filter((each) => each.boundarySet === province.boundarySet).toReversed()
    return {
      province: referenceTo(province),
      boundarySet: province.boundarySet,
      measure,
      release,
      points: own.flatMap(({ year }): HistoryPoint[] => {
        const summary = summaries.find((each) => each.year === year)
        if (!summary) return [] // the edition does not have the measure
        const result = results.find((each) => each.year === year)
        if (!result) return [{ year, missing: true, reason: reasonOf(missing.find((each) => each.year === year)) }]
        return [{ year, points: result.points, rank: result.rank, ranked: summary.ranked, group: result.group }]
      }),
      breaks: breaks.filter((row) => row.measure === measure && own.some(({ year }) => year === row.year)),
    }
  },
})

/** The province that was measured last among those of one slug; the newest where none was. */
async function lastMeasured(candidates: readonly Province[]): Promise<Province> {
  const years = await Promise.all(
    candidates.map(async (province) => ({
      province,
      year: (await latestYearWithResult(province.boundarySet, province.code)) ?? 0,
    })),
  )
  return years.toSorted((a, b) => b.year - a.year)[0]!.province // requireProvinces gives one at least
}
