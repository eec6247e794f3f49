import { z } from "zod"
import { type Measure, TOTAL } from "@/domain/measure"
import { breaks as allBreaks } from "@/queries/breaks"
import { dimensionsOf } from "@/queries/dimensions"
import { evidenceOf } from "@/queries/evidence"
import { missingOfProvince } from "@/queries/missing-results"
import { resultsOfProvinceIn } from "@/queries/results"
import { summariesOf } from "@/queries/summaries"
import { usualRangesOf } from "@/queries/usual-ranges"
import {
  bilingual,
  changeAnswer,
  evidence,
  evidenceAnswer,
  provinceReference,
  referenceTo,
  release,
  result,
  type ResultAnswer,
  resultWith,
  units,
  year,
} from "../answer-fields"
import { documented, endpoint, releaseInQuery, slugInPath, yearInPath } from "../endpoint"
import { requireEdition, requireProvinceIn } from "../require-records"
import words from "../words.json"

const subDimension = resultWith({ id: z.string() })
const dimension = resultWith({ id: z.int() }).extend({ subDimensions: z.array(subDimension) })

export const provinceResults = endpoint({
  path: "/provinces/{slug}/results/{year}",
  name: "provinceResults",
  summary: words.provinceResults.summary,
  inPath: z.strictObject({ slug: slugInPath, year: yearInPath }),
  inQuery: z.strictObject({ release: releaseInQuery }),
  answer: z.object({
    province: provinceReference,
    year,
    units,
    release,
    total: documented(result.nullable(), words.provinceResults.total),
    dimensions: documented(z.array(dimension), words.provinceResults.dimensions),
    evidence: z.array(evidence),
    missing: documented(bilingual.nullable(), words.provinceResults.missing),
  }),
  load: async ({ slug, year }, release) => {
    const { edition, previousYear } = await requireEdition(year)
    const province = await requireProvinceIn(slug, edition)
    const { boundarySet, code } = province
    const years = previousYear === null ? [year] : [year, previousYear]
    const [results, summaries, dimensions, absent, breaks, proofs, usual] = await Promise.all([
      resultsOfProvinceIn(years, boundarySet, code, release),
      summariesOf(year, release),
      dimensionsOf(year),
      missingOfProvince(boundarySet, code),
      allBreaks(),
      evidenceOf(year),
      usualOf(years, year, release),
    ])
    const on = (wanted: number | null, measure: Measure) =>
      results.find((each) => each.year === wanted && each.measure === measure)
    const resultOn = (measure: Measure): ResultAnswer | null => {
      const [now, summary] = [on(year, measure), summaries.get(measure)]
      if (!now || !summary) return null
      const { points, rank, tied, group } = now
      return {
        points,
        rank,
        tied,
        ranked: summary.ranked,
        group,
        change: changeAnswer(on(previousYear, measure), now, breaks, usual),
      }
    }
    return {
      province: referenceTo(province),
      year,
      units: summaries.get(TOTAL)?.units ?? 0,
      release,
      total: resultOn(TOTAL),
      dimensions: dimensions.flatMap(({ id, subDimensions }) =>
        identified(id, resultOn(String(id))).map((own) => ({
          ...own,
          subDimensions: subDimensions.flatMap((part) => identified(part.id, resultOn(part.id))),
        })),
      ),
      evidence: proofs.map(evidenceAnswer),
      missing: absent.find((each) => each.year === year)?.reason ?? null,
    }
  },
})

/** Of everything that has points. */
async function usualOf(years: readonly number[], year: number, release: number) {
  const parts = (await dimensionsOf(year)).flatMap(({ id, subDimensions }) => [
    String(id),
    ...subDimensions.map((part) => part.id),
  ])
  return usualRangesOf(years, [TOTAL, ...parts], release)
}

function identified<Id>(id: Id, result: ResultAnswer | null): ({ id: Id } & ResultAnswer)[] {
  return result ? [{ id, ...result }] : []
}
