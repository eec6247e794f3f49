import { z } from "zod"
import { evidenceLevel } from "@/domain/evidence"
import { type Measure, TOTAL, WEIGHTED_TOTAL } from "@/domain/measure"
import { evidenceOf, groupCuts } from "@/queries/editions"
import { intervalsOf, type Interval, weightedIntervalsOf } from "@/queries/intervals"
import { missingIn } from "@/queries/missing-results"
import { provincesOf } from "@/queries/provinces"
import { resultsOf } from "@/queries/results"
import { summariesOf, summaryOfMeasure } from "@/queries/summaries"
import {
  bilingual,
  counted,
  evidence,
  evidenceAnswer,
  group,
  groupsConfirmed,
  measure,
  missingReasons,
  points,
  provinceReference,
  rank,
  ranked,
  referenceTo,
  release,
  units,
  year,
} from "../answer-fields"
import { documented, endpoint, measureInQuery, releaseInQuery, yearInPath } from "../endpoint"
import { requireEdition, unknownMeasure } from "../require-records"
import words from "../words.json"

const row = z.object({
  province: provinceReference,
  points,
  rank,
  tied: z.boolean(),
  group,
  interval: documented(z.object({ low: z.number(), high: z.number() }).nullable(), words.rankings.interval),
})

export const rankings = endpoint({
  path: "/rankings/{year}",
  name: "ranking",
  summary: words.rankings.summary,
  inPath: z.strictObject({ year: yearInPath }),
  inQuery: z.strictObject({ measure: measureInQuery, release: releaseInQuery }),
  answer: z.object({
    year,
    measure,
    units,
    ranked,
    counted,
    groupsConfirmed,
    evidence: evidence.nullable(),
    mean: documented(z.number(), words.rankings.mean),
    median: documented(z.number(), words.rankings.median),
    release,
    results: z.array(row),
    missing: z.array(z.object({ province: provinceReference, reason: bilingual })),
  }),
  load: async ({ year, measure }, release) => {
    const { edition } = await requireEdition(year)
    const [summary, results, provinces, absent, reasonOf, intervals, cuts, proofs] = await Promise.all([
      summaryOfMeasure(year, measure, release),
      resultsOf(year, measure, release),
      provincesOf(edition.boundarySet),
      missingIn(year),
      missingReasons(measure),
      publishedIntervals(year, measure, release),
      groupCuts(),
      evidenceOf(year),
    ])
    if (!summary) throw unknownMeasure(measure, (await summariesOf(year, release)).keys(), year)
    const { units, ranked, counted, mean, median } = summary
    const proof = proofs.find(({ level }) => level === evidenceLevel(measure))
    const provinceOf = new Map(provinces.map((province) => [province.code, province]))
    const withResult = new Set(results.map(({ code }) => code))
    return {
      year,
      measure,
      units,
      ranked,
      counted,
      groupsConfirmed: cuts.find((cut) => cut.year === year && cut.measure === measure)?.confirmed ?? false,
      evidence: proof ? evidenceAnswer(proof) : null,
      mean,
      median,
      release,
      results: results.map(({ code, points, rank, tied, group }) => {
        const interval = intervals?.get(code)
        return {
          province: referenceTo(provinceOf.get(code)!), // results refer to provinces of the edition: a foreign key holds them
          points,
          rank,
          tied,
          group,
          interval: interval ? { low: interval.low, high: interval.high } : null,
        }
      }),
      missing: provinces
        .filter(({ code }) => !withResult.has(code))
        .map((province) => ({
          province: referenceTo(province),
          reason: reasonOf(absent.find(({ code }) => code === province.code)),
        })),
    }
  },
})

/** None but of totals are published. */
async function publishedIntervals(
  year: number,
  measure: Measure,
  release: number,
): Promise<ReadonlyMap<string, Interval> | null> {
  if (measure === TOTAL) return intervalsOf(year, release)
  return measure === WEIGHTED_TOTAL ? weightedIntervalsOf(year, release) : null
}
