import { TOTAL } from "@/domain/measure"
import { boundaryCautions, type MethodologyBreak } from "@/domain/comparability"
import type { Edition } from "@/queries/editions"
import type { MissingResult } from "@/queries/missing-results"
import type { Result } from "@/queries/results"
import type { Summary } from "@/queries/summaries"
import type { UsualRanges } from "@/domain/unusual-changes"
import type { BreakView, MissingView, ResultView } from "./parts"
import { breaksAt, missingView, resultView } from "./result-view"

/** One year of a province's history. */
export type HistoryYear = {
  year: number
  /** of the province then: with the boundaries its name may change */
  slug: string
  total: ResultView | null
  /** null = no result; no key = the edition had no such dimension */
  dimensions: Readonly<Record<number, ResultView | null>>
  missing: MissingView | null
  /** breaks and cautions of the total and the dimensions in this edition against the one before */
  breaks: readonly BreakView[]
}

type HistoryRows = {
  /** editions that measured one territory, latest first, with the province's slug in each */
  editions: readonly (Edition & { slug: string })[]
  /** the province's results on the total and the dimensions */
  results: readonly Result[]
  /** the summaries of the same measures: a dimension without one did not exist in that edition */
  summaries: readonly Summary[]
  missing: readonly MissingResult[]
  breaks: readonly MethodologyBreak[]
  usual: UsualRanges
}

/**
 * The total and the dimensions of a province in every edition of its territory, latest first. Where other provinces merged between two editions, its points
 * are compared and its places, which have another base then, are not.
 */
export function buildHistory({ editions, results, summaries, missing, breaks, usual }: HistoryRows): HistoryYear[] {
  const resultOf = new Map(results.map((result) => [keyOf(result), result]))
  const summaryOf = new Map(summaries.map((summary) => [keyOf(summary), summary]))

  return editions.map(({ year, slug, boundarySet }, position) => {
    const before = editions[position + 1]
    const view = (measure: string): ResultView | null => {
      const result = resultOf.get(keyOf({ year, measure }))
      const summary = summaryOf.get(keyOf({ year, measure }))
      if (!result || !summary) return null
      const earlier = before && resultOf.get(keyOf({ year: before.year, measure }))
      const shown = resultView(result, summary.ranked, earlier, breaks, usual)
      const sameBase = before?.boundarySet === boundarySet
      return shown.change && !sameBase ? { ...shown, change: { ...shown.change, places: null } } : shown
    }
    const measures = summaries.filter((summary) => summary.year === year).map((summary) => summary.measure)
    const dimensions = measures.filter((measure) => measure !== TOTAL)
    const absent = missing.find((each) => each.year === year)
    return {
      year,
      slug,
      total: view(TOTAL),
      dimensions: Object.fromEntries(dimensions.map((measure) => [measure, view(measure)])),
      missing: absent ? missingView(absent) : null,
      breaks: breaksAt(year, measures, [...breaks, ...measures.flatMap((each) => boundaryCautions(editions, each))]),
    }
  })
}

function keyOf({ year, measure }: { year: number; measure: string }): string {
  return `${year}/${measure}`
}
