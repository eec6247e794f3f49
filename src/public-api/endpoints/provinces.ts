import { z } from "zod"
import { type Measure, TOTAL } from "@/domain/measure"
import { breaks as allBreaks } from "@/queries/breaks"
import { dimensionsOf } from "@/queries/dimensions"
import { editions as allEditions, evidenceOf } from "@/queries/editions"
import { provincesWithLineage } from "@/queries/lineage"
import { missingOfProvince } from "@/queries/missing-results"
import type { Province } from "@/queries/provinces"
import { resultsOfProvinceIn, latestYearWithResult, resultsOfProvince } from "@/queries/results"
import { summariesOf, measuresWithResults, summariesOverYears } from "@/queries/summaries"
import { usualRangesOf } from "@/queries/usual-ranges"
import {
  bilingual,
  boundarySet,
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
  breakKind,
  group,
  measure,
  missingReasons,
  points,
  rank,
  ranked,
} from "../answer-fields"
import {
  boundarySetInQuery,
  documented,
  endpoint,
  releaseInQuery,
  slugInPath,
  yearInPath,
  measureInQuery,
} from "../endpoint"
import {
  requireEdition,
  requireProvinceIn,
  requireProvinces,
  requireProvinceOfSet,
  unknownMeasure,
} from "../require-records"
import words from "../words.json"

const province = z.object({
  code: documented(z.string(), words.provinces.code),
  boundarySet,
  slug: z.string(),
  name: bilingual,
  type: documented(z.enum(["province", "municipality"]), words.provinces.type),
  region: documented(z.string(), words.provinces.region),
  regionName: bilingual,
  predecessors: documented(z.array(z.string()), words.provinces.predecessors),
  successor: documented(z.string().nullable(), words.provinces.successor),
})

export const provinces = endpoint({
  path: "/provinces",
  name: "provinces",
  summary: words.provinces.summary,
  inPath: z.strictObject({}),
  inQuery: z.strictObject({ boundarySet: boundarySetInQuery }),
  answer: z.object({ provinces: z.array(province) }),
  load: async ({ boundarySet: wanted }) => {
    const rows = await provincesWithLineage(wanted)
    return {
      provinces: rows.map(({ region, predecessors, ...each }) => ({
        ...each,
        region: region.id,
        regionName: region.name,
        predecessors: [...predecessors],
      })),
    }
  },
})

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
