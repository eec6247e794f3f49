import { z } from "zod"
import type { Bilingual } from "@/domain/bilingual"
import { changeBetween, type UsualRange } from "@/domain/change"
import { comparability, otherProvinces } from "@/domain/comparability"
import { unusualAmong } from "@/domain/unusual-changes"
import { breaks as allBreaks } from "@/queries/breaks"
import type { Edition } from "@/queries/editions"
import { missingIn } from "@/queries/missing-results"
import { provincesOf } from "@/queries/provinces"
import { resultsOf, type Result } from "@/queries/results"
import { summariesOf, summaryOfMeasure } from "@/queries/summaries"
import {
  bilingual,
  gains,
  joinedNote,
  measure,
  missingReasons,
  provinceReference,
  referenceTo,
  release,
  year,
} from "../answer-fields"
import { documented, endpoint, fromInPath, measureInQuery, releaseInQuery, toInPath } from "../endpoint"
import { requireEdition, unknownMeasure } from "../require-records"
import { ApiProblem } from "../problem"
import words from "../words.json"

const row = z.object({ province: provinceReference, ...gains })

export const changes = endpoint({
  path: "/changes/{from}-{to}",
  name: "changes",
  summary: words.changes.summary,
  inPath: z.strictObject({ from: fromInPath, to: toInPath }),
  inQuery: z.strictObject({ measure: measureInQuery, release: releaseInQuery }),
  answer: z.object({
    from: year,
    to: year,
    measure,
    release,
    comparable: z.boolean(),
    note: documented(bilingual.nullable(), words.changes.note),
    results: z.array(row),
    missing: documented(
      z.array(z.object({ province: provinceReference, year, reason: bilingual })),
      words.changes.missing,
    ),
  }),
  load: async ({ from, to, measure }, release) => {
    if (from >= to) throw backwards(from, to)
    const [{ edition: earlier }, { edition: later }] = [
      await requireEdition(from, "from"),
      await requireEdition(to, "to"),
    ]
    const [before, after] = await Promise.all([standing(earlier, measure, release), standing(later, measure, release)])
    const { comparable, note, changeOf } = await judge(before, after, measure)
    const rows = after.provinces.flatMap((province) => {
      const [old, now] = [before.results.get(province.code), after.results.get(province.code)]
      const change = now && changeOf(old, now)
      return change ? [{ province: referenceTo(province), ...change }] : []
    })
    const missing = await Promise.all([before, after].map((each) => missingFrom(each, measure)))
    return {
      from,
      to,
      measure,
      release,
      comparable,
      note,
      results: rows.toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0)),
      missing: missing.flat(),
    }
  },
})

type Standing = Awaited<ReturnType<typeof standing>>

/** An edition's results on a measure, by province code. */
async function standing(edition: Edition, measure: string, release: number) {
  const { year } = edition
  const [summary, results, provinces] = await Promise.all([
    summaryOfMeasure(year, measure, release),
    resultsOf(year, measure, release),
    provincesOf(edition.boundarySet),
  ])
  if (!summary) throw unknownMeasure(measure, (await summariesOf(year, release)).keys(), year)
  return { edition, provinces, results: new Map(results.map((each) => [each.code, each])) }
}

type RowChange = { points: number | null; rank: number | null; unusual: UsualRange | null }
type Judgement = {
  comparable: boolean
  note: Bilingual | null
  /** null: the province was not measured before */
  changeOf: (old: Result | undefined, now: Result) => RowChange | null
}

/** Whether two editions may be compared on a measure; never across a change of boundaries, where codes name other provinces. */
async function judge(
  { edition: earlier, results: before }: Standing,
  { edition: later, results: after }: Standing,
  measure: string,
): Promise<Judgement> {
  if (earlier.boundarySet !== later.boundarySet)
    return {
      comparable: false,
      note: otherProvinces(earlier, later),
      changeOf: () => ({ points: null, rank: null, unusual: null }),
    }
  const breaks = await allBreaks()
  const unusual = unusualAmong(measure, pointsOf(before), pointsOf(after))
  const { comparable, notes } = comparability(earlier.year, later.year, measure, breaks)
  return {
    comparable,
    note: joinedNote(notes),
    changeOf: (old, now) => {
      if (!old) return null
      const { points, places } = changeBetween(old, now, measure, breaks)
      return { points, rank: places, unusual: points === null ? null : (unusual.get(now.code) ?? null) }
    },
  }
}

function pointsOf(results: Standing["results"]): ReadonlyMap<string, number> {
  return new Map([...results].map(([code, { points }]) => [code, points]))
}

async function missingFrom({ edition: { year }, provinces, results }: Standing, measure: string) {
  const [absent, reasonOf] = await Promise.all([missingIn(year), missingReasons(measure)])
  return provinces
    .filter(({ code }) => !results.has(code))
    .map((province) => ({
      province: referenceTo(province),
      year,
      reason: reasonOf(absent.find(({ code }) => code === province.code)),
    }))
}

function backwards(from: number, to: number): ApiProblem {
  return new ApiProblem("unknown-path", "backwards", { found: `${from}-${to}` })
}
