import { z } from "zod"
import type { Bilingual } from "@/domain/bilingual"
import { boundaryBreaks, type MethodologyBreak } from "@/domain/comparability"
import { type Measure, measureKind, TOTAL } from "@/domain/measure"
import type { MissingResult } from "@/queries/missing-results"
import type { Province } from "@/queries/provinces"
import type { Result } from "@/queries/results"
import type { Summary } from "@/queries/summaries"
import type { LoadContext } from "../chart-definition"
import { ChartRefusal } from "../chart-refusal"
import { loadAllProvinces, loadMeasure, type MeasureFacts } from "../loading/measures"
import { aMeasure, aYear, chartParams, provinces } from "../loading/parameters"
import { linesOf, yearsBetween } from "../loading/subjects"

export type ScorecardAsked = {
  province?: readonly string[] | undefined
  dimension: Measure
  view: "dimensions" | "provinces"
  sort: "region" | "rank"
  from?: number | undefined
  to?: number | undefined
}

export type ScorecardLine = {
  id: string
  name: Bilingual | null
  short: Bilingual | null
  /** of provinces that are sorted by region */
  region: Bilingual | null
  measure: Measure
  marked: boolean
  /** by year */
  results: ReadonlyMap<number, Result>
}

export type ScorecardRows = {
  view: ScorecardAsked["view"]
  /** the measure of every row, or the whole of which they are parts */
  measure: MeasureFacts
  province: Province | null
  /** oldest first */
  years: readonly number[]
  lines: readonly ScorecardLine[]
  summaries: readonly Summary[]
  missing: readonly MissingResult[]
  /** of the method, and of the provinces measured */
  breaks: readonly MethodologyBreak[]
}

/** @throws {ChartRefusal} for what the data do not have, or a view without the province that it needs */
export function loadScorecard(asked: ScorecardAsked, context: LoadContext): Promise<ScorecardRows> {
  return asked.view === "provinces" ? loadProvinces(asked, context) : loadParts(asked, context)
}

/** The total and the dimensions of a province, or a dimension and its sub-dimensions. */
async function loadParts(asked: ScorecardAsked, { queries, wording, release }: LoadContext): Promise<ScorecardRows> {
  const slug = oneProvince(asked, wording)
  const [measure, line, parts, breaks, editions] = await Promise.all([
    loadMeasure(asked.dimension, queries, wording),
    linesOf([slug], asked, queries, wording).then((lines) => lines[0]!),
    partsOf(asked.dimension, { queries, wording, release }),
    queries.breaks(),
    queries.editions(),
  ])
  const measures = [asked.dimension, ...parts.map(({ id }) => id)]
  const summaries = await queries.summariesOverYears(measures, release)
  const ofWhole = summaries.filter((summary) => summary.measure === asked.dimension).map(({ year }) => year)
  const years = yearsBetween(
    asked,
    line.years.filter((year) => ofWhole.includes(year)),
    wording,
  )
  const held = await Promise.all(
    line.territory.map(({ boundarySet, code }) =>
      Promise.all([
        queries.resultsOfProvince(boundarySet, code, measures, release),
        queries.missingOfProvince(boundarySet, code),
      ]),
    ),
  )
  const results = held.flatMap(([own]) => own)
  const last = years.at(-1)!
  const drawn = editions.filter(({ year }) => years.includes(year))
  return {
    view: "dimensions",
    measure,
    province: line.province,
    years,
    lines: [null, ...parts.filter(({ lastYear }) => lastYear >= last)].map((part) => {
      const id = part?.id ?? asked.dimension
      return {
        id,
        name: part?.name ?? null,
        short: part?.short ?? null,
        region: null,
        measure: id,
        marked: false,
        results: new Map(results.filter((result) => result.measure === id).map((result) => [result.year, result])),
      }
    }),
    summaries,
    missing: held.flatMap(([, missing]) => missing),
    breaks: [...breaks, ...measures.flatMap((id) => boundaryBreaks(drawn, id))],
  }
}

function oneProvince({ province }: ScorecardAsked, { t }: LoadContext["wording"]): string {
  const expected = t("refused.expected", { name: "province" })
  const [slug, second] = province ?? []
  if (slug === undefined) throw new ChartRefusal(400, t("refused.lacking", { name: "province", expected }))
  if (second !== undefined)
    throw new ChartRefusal(400, t("refused.malformed", { name: "province", found: province!.join(","), expected }))
  return slug
}

type Part = { id: Measure; name: Bilingual; short?: Bilingual; lastYear: number }

async function partsOf(whole: Measure, { queries, wording: { t } }: LoadContext): Promise<readonly Part[]> {
  const kind = measureKind(whole)
  if (kind === "total") return (await queries.dimensions()).map((row) => ({ ...row, id: String(row.id) }))
  if (kind === "dimension") return (await queries.subDimensions()).filter(({ id }) => id.startsWith(`${whole}.`))
  const expected = t("refused.expected", { name: "dimension" })
  throw new ChartRefusal(400, t("refused.malformed", { name: "dimension", found: whole, expected }))
}

/** Every province of a boundary set on one measure. */
async function loadProvinces(asked: ScorecardAsked, context: LoadContext): Promise<ScorecardRows> {
  const { measure, years, summaries, results, all, chosen, breaks } = await loadAllProvinces(asked, context)
  const marked = chosen.map(({ code }) => code)
  const lines = all.map(({ code, slug, name, region }) => ({
    id: slug,
    name,
    short: null,
    region: asked.sort === "region" ? region.name : null,
    regionId: region.id,
    measure: asked.dimension,
    marked: marked.includes(code),
    results: new Map(results.filter((result) => result.code === code).map((result) => [result.year, result])),
  }))
  const last = years.at(-1)!
  const rank = (line: ScorecardLine) => line.results.get(last)?.rank ?? Infinity
  const regions = [...new Set(all.map(({ region }) => region.id))]
  const place = (id: string) => (asked.sort === "region" ? regions.indexOf(id) : 0)
  return {
    view: "provinces",
    measure,
    province: null,
    years,
    lines: lines.toSorted((a, b) => place(a.regionId) - place(b.regionId) || Math.sign(rank(a) - rank(b)) || 0),
    summaries,
    missing: [],
    breaks,
  }
}

export const params = chartParams({
  province: provinces(1, 8).optional(),
  dimension: aMeasure.default(TOTAL),
  view: z.enum(["dimensions", "provinces"]).default("dimensions"),
  sort: z.enum(["region", "rank"]).default("region"),
  from: aYear.optional(),
  to: aYear.optional(),
})
