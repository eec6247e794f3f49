import type { Bilingual } from "@/domain/bilingual"
import type { MethodologyBreak } from "@/domain/comparability"
import type { Facts } from "@/domain/facts"
import { TOTAL } from "@/domain/measure"
import { pointsOfSpan } from "@/domain/uncertainty"
import { breaks as allBreaks } from "@/queries/breaks"
import { dimensions as allDimensions, dimensionsOf, type DimensionOfEdition } from "@/queries/dimensions"
import { editionOf, editions as allEditions } from "@/queries/editions"
import { missingOfProvince } from "@/queries/missing-results"
import { provincesBySlug, type Province } from "@/queries/provinces"
import { currentRelease } from "@/queries/releases"
import { intervalsOf } from "@/queries/intervals"
import {
  latestYearWithResult,
  type PointsOfMeasure,
  pointsOnMeasures,
  regionMeansOf,
  resultsOf,
  resultsOfProvince,
  type Result,
} from "@/queries/results"
import { summariesOf, summariesOverYears } from "@/queries/summaries"
import { usualRangesIn, usualRangesOf } from "@/queries/usual-ranges"
import { loadFacts } from "./facts"
import { loadLineage, sameTerritoryOf, type LineageView } from "./lineage-view"
import { loadNeighbours, type Neighbour } from "./nearby"
import { loadIndicators, type IndicatorResults } from "./province-indicators"
import { loadNewProvince, type NewProvincePage } from "./new-province-page"
import type {
  BreakView,
  DimensionView,
  EditionView,
  MissingView,
  ProvinceView,
  ReleaseView,
  ResultView,
  SummaryView,
} from "./parts"
import { buildHistory, type HistoryYear } from "./province-history"
import { breaksAt, missingView, resultView, summaryView } from "./result-view"

/** A dimension or sub-dimension of a province, with what to hold it against. */
type MeasureView = {
  min: number
  max: number
  /** null: no result */
  result: ResultView | null
  summary: SummaryView | null
  /** plain mean of the provinces of the same region, in points */
  regionMean: number | null
  /** points of the best province */
  best: number | null
  /** points of every province with a result, in no order */
  field: readonly number[]
  breaks: readonly BreakView[]
}

export type SubDimensionView = MeasureView & {
  id: string
  name: Bilingual
  /** null: what was asked is not among the data */
  asked: IndicatorResults | null
}

export type DimensionResultView = MeasureView & {
  dimension: DimensionView
  subDimensions: readonly SubDimensionView[]
}

export type ProvincePage = {
  province: ProvinceView
  edition: EditionView
  /** every edition of its territory, latest first; before or after a renaming it has another slug */
  years: readonly { year: number; slug: string; hasTotal: boolean; hasAny: boolean }[]
  /** the newest edition of all */
  latestYear: number
  previousYear: number | null
  total: ResultView | null
  /** of the total, for the answer in words */
  facts: Facts
  summary: SummaryView
  /** plain mean of the totals of the same region, in points */
  regionMean: number | null
  /** points of the best total */
  best: number | null
  /** totals of every province with one, in no order */
  field: readonly number[]
  /** published bounds of the total at 95 %; null where none are */
  interval: { low: number; high: number } | null
  /** the points between which lie the places that cannot be told apart from its own; null where no errors are published */
  spanPoints: { low: number; high: number } | null
  /** set when the total, or parts of it, are missing */
  missing: MissingView | null
  dimensions: readonly DimensionResultView[]
  /** up to two provinces just above and two just below, best first */
  neighbours: readonly Neighbour[]
  /** breaks and cautions of the total in this edition */
  breaks: readonly BreakView[]
  /** latest first */
  history: readonly HistoryYear[]
  lineage: LineageView
  release: ReleaseView
}

export type ProvinceAnswer = { kind: "measured"; page: ProvincePage } | { kind: "unmeasured"; page: NewProvincePage }

/**
 * The page of a province in an edition. The year decides which province a slug names: the older or the newer one.
 * @param year  null: the latest edition that has a result for it
 * @returns null for an unknown slug or edition, or a province that the edition's boundary set does not have
 */
export async function loadProvincePage(request: { slug: string; year: number | null }): Promise<ProvinceAnswer | null> {
  const candidates = await provincesBySlug(request.slug)
  const chosen = request.year === null ? await latestMeasured(candidates) : await measuredIn(request.year, candidates)
  if (chosen) {
    const page = await loadMeasured(chosen.province, chosen.year)
    return page && { kind: "measured", page }
  }
  const [newest] = candidates
  if (!newest || request.year !== null) return null
  const page = await loadNewProvince(newest)
  return page && { kind: "unmeasured", page }
}

type Chosen = { province: Province; year: number }

async function latestMeasured(candidates: readonly Province[]): Promise<Chosen | null> {
  const years = await Promise.all(candidates.map(({ boundarySet, code }) => latestYearWithResult(boundarySet, code)))
  const measured = candidates.flatMap((province, i) => {
    const year = years[i]
    return year ? [{ province, year }] : []
  })
  return measured.toSorted((a, b) => b.year - a.year)[0] ?? null
}

async function measuredIn(year: number, candidates: readonly Province[]): Promise<Chosen | null> {
  const found = await editionOf(year)
  const province = candidates.find(({ boundarySet }) => boundarySet === found?.edition.boundarySet)
  return province ? { province, year } : null
}

async function loadMeasured(province: Province, year: number): Promise<ProvincePage | null> {
  const [found, release, facts, dimensions, breaks, editions] = await Promise.all([
    editionOf(year),
    currentRelease(),
    loadFacts(province.slug, year, TOTAL),
    dimensionsOf(year),
    allBreaks(),
    allEditions(),
  ])
  if (!found || !release || !facts) return null
  const { edition, previousYear } = found
  const rows = await rowsOf(province, { year, previousYear }, dimensions)
  const parts = dimensions.flatMap(({ subDimensions }) => subDimensions)
  const [asked, intervals, usualTotals] = await Promise.all([
    loadIndicators(province, year, parts, breaks),
    intervalsOf(year),
    usualRangesOf(
      editions.filter(({ boundarySet }) => boundarySet === province.boundarySet).map((each) => each.year),
      [TOTAL],
    ),
  ])
  const summary = rows.summaries.get(TOTAL)
  if (!summary) return null

  const view = measureViews(year, previousYear, rows, breaks)
  const total = view(TOTAL)
  const absent = rows.missing.find((each) => each.year === year)
  const units = [province, ...rows.otherUnits]
  const measured = editions.flatMap((each) => {
    const unit = units.find(({ boundarySet }) => boundarySet === each.boundarySet)
    return unit ? [{ ...each, slug: unit.slug }] : []
  })
  return {
    province,
    edition,
    years: measured.map(({ year, slug }) => yearOf(year, slug, rows.results)),
    latestYear: editions[0]?.year ?? year,
    previousYear,
    total: total.result,
    facts,
    summary: summaryView(summary),
    regionMean: total.regionMean,
    best: total.best,
    field: total.field,
    interval: intervals.get(province.code) ?? null,
    spanPoints: pointsOfSpan(total.result?.span ?? null, rows.totals),
    missing: absent ? missingView(absent) : null,
    dimensions: dimensions.map(({ subDimensions, ...dimension }) => ({
      dimension,
      min: dimension.min,
      max: dimension.max,
      ...view(String(dimension.id)),
      subDimensions: subDimensions.map(({ id, name, min, max }) => ({
        id,
        name,
        min,
        max,
        ...view(id),
        asked: asked[id] ?? null,
      })),
    })),
    neighbours: total.result ? await loadNeighbours(province, year, total.result) : [],
    breaks: total.breaks,
    history: buildHistory({ ...rows, editions: measured, summaries: rows.overYears, breaks, usual: usualTotals }),
    lineage: rows.lineage,
    release,
  }
}

type Rows = Awaited<ReturnType<typeof rowsOf>>

/** What the database holds of a province: the results of its territory in all years, and of this year what to hold them against. */
async function rowsOf(
  province: Province,
  { year, previousYear }: { year: number; previousYear: number | null },
  dimensions: readonly DimensionOfEdition[],
) {
  const { boundarySet, region } = province
  const parts = dimensions.flatMap((each) => [String(each.id), ...each.subDimensions.map((part) => part.id)])
  const measures = [TOTAL, ...parts]
  const upper = [TOTAL, ...(await allDimensions()).map((each) => String(each.id))]
  const lineage = await loadLineage(province)
  const otherUnits = [sameTerritoryOf(lineage)].filter((unit) => unit !== null)
  const units = [province, ...otherUnits]
  const wanted = [...new Set([...upper, ...measures])]
  const years = previousYear ? [previousYear, year] : [year]
  const [results, summaries, overYears, missing, regionMeans, totals, points] = await Promise.all([
    Promise.all(units.map((unit) => resultsOfProvince(unit.boundarySet, unit.code, wanted))),
    summariesOf(year),
    summariesOverYears(upper),
    Promise.all(units.map((unit) => missingOfProvince(unit.boundarySet, unit.code))),
    regionMeansOf(year, boundarySet, region.id, measures),
    resultsOf(year, TOTAL),
    pointsOnMeasures(years, measures),
  ])
  return {
    results: results.flat(),
    missing: missing.flat(),
    summaries,
    overYears,
    regionMeans,
    totals,
    fields: fieldsOf(points.filter((row) => row.year === year)),
    usual: usualRangesIn(years, points),
    lineage,
    otherUnits,
  }
}

/** The points of all provinces on each measure, by code: an object's own order puts numbers without a leading zero first. */
function fieldsOf(rows: readonly PointsOfMeasure[]): ReadonlyMap<string, readonly number[]> {
  const byCode = ([a]: [string, number], [b]: [string, number]) => (a < b ? -1 : 1)
  return new Map(
    rows.map(({ measure, points }) => [
      measure,
      Object.entries(points)
        .toSorted(byCode)
        .map(([, each]) => each),
    ]),
  )
}

/** For each measure of an edition, the province's result and what to hold it against. */
function measureViews(
  year: number,
  previousYear: number | null,
  { results, summaries, regionMeans, fields, usual }: Rows,
  breaks: readonly MethodologyBreak[],
) {
  const resultsIn = (wanted: number | null) =>
    new Map(results.filter((each) => each.year === wanted).map((each) => [each.measure, each]))
  const [now, before] = [resultsIn(year), resultsIn(previousYear)]
  return (measure: string): Omit<MeasureView, "min" | "max"> => {
    const result = now.get(measure)
    const summary = summaries.get(measure)
    const field = fields.get(measure) ?? []
    return {
      result: result && summary ? resultView(result, summary.ranked, before.get(measure), breaks, usual) : null,
      summary: summary ? summaryView(summary) : null,
      regionMean: regionMeans.get(measure) ?? null,
      best: field.length > 0 ? Math.max(...field) : null,
      field,
      breaks: breaksAt(year, [measure], breaks),
    }
  }
}

function yearOf(year: number, slug: string, results: readonly Result[]): ProvincePage["years"][number] {
  const own = results.filter((each) => each.year === year)
  return { year, slug, hasTotal: own.some(({ measure }) => measure === TOTAL), hasAny: own.length > 0 }
}
