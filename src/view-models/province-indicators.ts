import type { Bilingual } from "@/domain/bilingual"
import { changeBetween } from "@/domain/change"
import type { MethodologyBreak } from "@/domain/comparability"
import { type Unit, unitOf } from "@/domain/measure"
import type { SubDimension } from "@/queries/dimensions"
import { indicators as allIndicators, type Indicator } from "@/queries/indicators"
import { bestResultsOf, resultsOfProvince, type Result } from "@/queries/results"
import { summariesOf, type Summary } from "@/queries/summaries"
import { questionsNear } from "./sub-dimensions"

/** A province on one indicator: its published values, in the indicator's unit, unrounded (a share is 0.1671). */
export type IndicatorResult = {
  id: string
  name: Bilingual
  unit: Unit
  /** an edition each, oldest first; null: no value is published for the province (fewer than 15 answers, or no result) */
  values: readonly { year: number; value: number | null }[]
  /** among the provinces with a value, in the year that the questions are of */
  standing: { rank: number; ranked: number; tied: boolean; mean: number; best: number } | null
  /** up to that year, from the edition with values before it; null where there is none, or the method changed */
  change: { from: number; value: number } | null
}

/** The indicators of a sub-dimension, of the page's edition or of the nearest that was measured alike. */
export type IndicatorResults = { year: number; indicators: readonly IndicatorResult[] }

type Part = Pick<SubDimension, "id" | "firstYear" | "lastYear">

/**
 * The third level of a province in an edition, by sub-dimension. A sub-dimension whose questions are not among the data has no entry.
 * @param parts  the sub-dimensions of the edition
 */
export async function loadIndicators(
  { boundarySet, code }: { boundarySet: number; code: string },
  year: number,
  parts: readonly Part[],
  breaks: readonly MethodologyBreak[],
): Promise<Readonly<Record<string, IndicatorResults>>> {
  const indicators = await allIndicators()
  const asked = parts.flatMap((part) => {
    const near = questionsNear(year, part, indicators, breaks)
    return near ? [{ id: part.id, ...near }] : []
  })
  const ids = asked.flatMap((each) => each.indicators.map(({ id }) => id))
  const own = await resultsOfProvince(boundarySet, code, ids)
  const standing = await standingsIn([...new Set(asked.map((each) => each.year))], ids)
  const view = (indicator: Indicator, of: number) => indicatorResult(indicator, of, own, standing, breaks)
  return Object.fromEntries(
    asked.map(({ id, year, indicators }) => [id, { year, indicators: indicators.map((each) => view(each, year)) }]),
  )
}

type Standings = ReadonlyMap<number, { summaries: ReadonlyMap<string, Summary>; best: readonly Result[] }>

async function standingsIn(years: readonly number[], ids: readonly string[]): Promise<Standings> {
  const rows = years.map(async (year) => {
    const [summaries, best] = await Promise.all([summariesOf(year), bestResultsOf(year, ids)])
    return [year, { summaries, best }] as const
  })
  return new Map(await Promise.all(rows))
}

function indicatorResult(
  { id, name, unit, years }: Indicator,
  year: number,
  results: readonly Result[],
  standings: Standings,
  breaks: readonly MethodologyBreak[],
): IndicatorResult {
  const own = new Map(results.filter(({ measure }) => measure === id).map((each) => [each.year, each]))
  const now = own.get(year)
  const summary = standings.get(year)?.summaries.get(id)
  const best = standings.get(year)?.best.find(({ measure }) => measure === id)
  const before = own.get(years.filter((each) => each < year).at(-1) ?? NaN)
  const change = now && before ? changeBetween(before, now, id, breaks) : null
  return {
    id,
    name,
    unit: unitOf(unit),
    values: years.map((each) => ({ year: each, value: own.get(each)?.points ?? null })),
    standing:
      now && summary && best
        ? { rank: now.rank, ranked: summary.ranked, tied: now.tied, mean: summary.mean, best: best.points }
        : null,
    change: change?.points == null ? null : { from: change.from, value: change.points },
  }
}
