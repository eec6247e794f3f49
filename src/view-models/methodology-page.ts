import type { Bilingual } from "@/domain/bilingual"
import { type Measure, TOTAL } from "@/domain/measure"
import { GROUPS } from "@/domain/quartile-group"
import { breaks as allBreaks } from "@/queries/breaks"
import { dimensionIdsByYear, dimensionsOf } from "@/queries/dimensions"
import { editions, evidenceOf, groupCuts } from "@/queries/editions"
import { yearsWithErrors, weightedYears } from "@/queries/intervals"
import { currentRelease } from "@/queries/releases"
import { resultsOf } from "@/queries/results"
import { summariesOverYears } from "@/queries/summaries"
import type { BreakView, DimensionView, EditionView, GroupCutView, ReleaseView, SummaryView } from "./parts"
import { groupCutView, summaryView } from "./result-view"

export type MethodologyPage = {
  /** latest first; `ranked` of `units` provinces have a total, of `dimensions` dimensions */
  editions: readonly (EditionView & { units: number; ranked: number; dimensions: number })[]
  /** the latest edition: what the rules come to */
  latest: {
    year: number
    summary: SummaryView
    /** provinces in each group, best first; empty where there are no groups */
    sizes: readonly number[]
    dimensions: readonly (DimensionView & { parts: number })[]
    /** points of the first and of the last province, and the least that the dimensions' scales add up to */
    highest: number
    lowest: number
    least: number
  }
  /** the last edition of the 63 provinces; null in data without one */
  lastOfOldProvinces: number | null
  /** over how many provinces groups were cut, latest edition first, the total before its dimensions */
  groupCuts: readonly (GroupCutView & {
    year: number
    measure: Measure
    counted: number
    ranked: number
    units: number
  })[]
  /** what is to be said of numbers of respondents */
  respondentsNotes: readonly Bilingual[]
  /** editions with weighted totals */
  weightedYears: readonly number[]
  /** editions whose totals have published standard errors */
  yearsWithErrors: readonly number[]
  /** every break and caution, latest edition first */
  breaks: readonly BreakView[]
  release: ReleaseView
}

/** Provinces until 30 June 2025. */
const OLD_PROVINCES = 63

/** Everything the methodology page shows; null before the first import. */
export async function loadMethodologyPage(): Promise<MethodologyPage | null> {
  const [all, release, totals] = await Promise.all([editions(), currentRelease(), summariesOverYears([TOTAL])])
  const totalOf = new Map(totals.map((summary) => [summary.year, summary]))
  const [newest] = all
  const summary = newest && totalOf.get(newest.year)
  if (!newest || !summary || !release) return null

  const [dimensions, idsByYear, results, errors, breaks] = await Promise.all([
    dimensionsOf(newest.year),
    dimensionIdsByYear(),
    resultsOf(newest.year, TOTAL),
    yearsWithErrors(),
    allBreaks(),
  ])
  const [cuts, weighted, evidence] = await Promise.all([
    loadGroupCuts(),
    weightedYears(),
    Promise.all(all.map(({ year }) => evidenceOf(year))),
  ])
  return {
    editions: all.map((edition) => ({
      ...edition,
      units: totalOf.get(edition.year)?.units ?? 0,
      ranked: totalOf.get(edition.year)?.ranked ?? 0,
      dimensions: idsByYear.get(edition.year)?.length ?? 0,
    })),
    latest: {
      year: newest.year,
      summary: summaryView(summary),
      sizes: summary.cutOffs ? GROUPS.map((group) => results.filter((row) => row.group === group).length) : [],
      dimensions: dimensions.map(({ subDimensions, ...dimension }) => ({ ...dimension, parts: subDimensions.length })),
      highest: results[0]!.points, // a summary exists only where there are results, best first
      lowest: results.at(-1)!.points,
      least: dimensions.reduce((sum, { min }) => sum + min, 0),
    },
    lastOfOldProvinces: all.find(({ boundarySet }) => boundarySet === OLD_PROVINCES)?.year ?? null,
    groupCuts: cuts,
    respondentsNotes: evidence.flat().flatMap(({ level, note }) => (level === "respondents" && note ? [note] : [])),
    weightedYears: weighted,
    yearsWithErrors: errors,
    breaks: breaks.toSorted((a, b) => b.year - a.year),
    release,
  }
}

async function loadGroupCuts(): Promise<MethodologyPage["groupCuts"]> {
  const cuts = await groupCuts()
  const summaries = await summariesOverYears([...new Set(cuts.map(({ measure }) => measure))])
  const rows = cuts.flatMap(({ year, measure, counted }) => {
    const summary = summaries.find((each) => each.year === year && each.measure === measure)
    if (!summary) return []
    return [
      {
        ...groupCutView(year, measure, cuts),
        ...{ year, measure, counted },
        ranked: summary.ranked,
        units: summary.units,
      },
    ]
  })
  const order = (measure: Measure) => (measure === TOTAL ? 0 : Number(measure))
  return rows.toSorted((a, b) => b.year - a.year || order(a.measure) - order(b.measure))
}
