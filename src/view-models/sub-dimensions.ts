import type { Bilingual } from "@/domain/bilingual"
import type { MethodologyBreak } from "@/domain/comparability"
import { questionsYear } from "@/domain/questions-year"
import { type Unit, unitOf } from "@/domain/measure"
import { breaks as allBreaks } from "@/queries/breaks"
import { dimensionsOf, subDimensions as everySubDimension, type SubDimension } from "@/queries/dimensions"
import { indicators as allIndicators, type Indicator } from "@/queries/indicators"
import { provincesOf } from "@/queries/provinces"
import { bestResultsOf, rangesOf } from "@/queries/results"
import { summariesOf } from "@/queries/summaries"
import type { BreakView, EditionView, ProvinceView, SummaryView } from "./parts"
import { breaksAt, summaryView } from "./result-view"

type Range = { low: number; high: number }

/** A sub-dimension as an edition has it. */
export type SubDimensionOfYear = {
  id: string
  name: Bilingual
  min: number
  max: number
  /** null: no province has a result */
  summary: SummaryView | null
  range: Range | null
  /** several where they tie */
  first: readonly ProvinceView[]
  /** against the edition before */
  breaks: readonly BreakView[]
  /** what the same number stood for in other editions, oldest first */
  otherMeanings: readonly { name: Bilingual; firstYear: number; lastYear: number }[]
  /** null: the questions are not among the data */
  questions: Questions | null
}

/** What people were asked, in this edition or in the nearest one that was measured alike. */
export type Questions = {
  year: number
  indicators: readonly {
    id: string
    name: Bilingual
    unit: Unit
    /** plain mean of the provinces; null where no province has a value */
    mean: number | null
    range: Range | null
  }[]
}

/** The sub-dimensions of a dimension in an edition, by number, with what was asked. */
export async function loadSubDimensions(
  { year, boundarySet }: EditionView,
  dimension: number,
): Promise<readonly SubDimensionOfYear[]> {
  const [ofYear, every, indicators, breaks, provinces] = await Promise.all([
    dimensionsOf(year),
    everySubDimension(),
    allIndicators(),
    allBreaks(),
    provincesOf(boundarySet),
  ])
  const own = ofYear.find(({ id }) => id === dimension)?.subDimensions ?? []
  const asked = new Map(own.map((part) => [part.id, questionsNear(year, part, indicators, breaks)]))
  const measures = own.map(({ id }) => id)
  const [values, summaries, ranges, best] = await Promise.all([
    indicatorValues([...asked.values()]),
    summariesOf(year),
    rangesOf(year, measures),
    bestResultsOf(year, measures),
  ])
  return own.map(({ id, name, min, max }) => {
    const summary = summaries.get(id)
    const leaders = best.filter(({ measure }) => measure === id).map(({ code }) => code)
    return {
      id,
      name,
      min,
      max,
      summary: summary ? summaryView(summary) : null,
      range: ranges.get(id) ?? null,
      first: provinces.filter(({ code }) => leaders.includes(code)),
      breaks: breaksAt(year, [id], breaks),
      otherMeanings: otherMeanings(id, name, every),
      questions: questionsView(asked.get(id) ?? null, values),
    }
  })
}

type Asked = { year: number; indicators: readonly Indicator[] }

/** What a sub-dimension asked in an edition, or in the nearest one that was measured alike; null where no edition tells. */
export function questionsNear(
  year: number,
  period: Pick<SubDimension, "id" | "firstYear" | "lastYear">,
  indicators: readonly Indicator[],
  breaks: readonly MethodologyBreak[],
): Asked | null {
  const own = indicators.filter(({ subDimension }) => subDimension === period.id)
  const years = [...new Set(own.flatMap((indicator) => indicator.years))]
  const nearest = questionsYear(year, period, years, breaks)
  if (nearest === null) return null
  return { year: nearest, indicators: own.filter((indicator) => indicator.years.includes(nearest)) }
}

function otherMeanings(id: string, name: Bilingual, every: readonly SubDimension[]) {
  return every
    .filter((other) => other.id === id && other.name.vi !== name.vi)
    .map((other) => ({ name: other.name, firstYear: other.firstYear, lastYear: other.lastYear }))
}

type Values = ReadonlyMap<number, { means: ReadonlyMap<string, { mean: number }>; ranges: ReadonlyMap<string, Range> }>

/** Means and ranges of the indicators, by the year that they are of. */
async function indicatorValues(asked: readonly (Asked | null)[]): Promise<Values> {
  const years = [...new Set(asked.flatMap((each) => each?.year ?? []))]
  const idsIn = (year: number) =>
    asked.flatMap((each) => (each?.year === year ? each.indicators.map(({ id }) => id) : []))
  const rows = years.map(async (year) => {
    const [means, ranges] = await Promise.all([summariesOf(year), rangesOf(year, idsIn(year))])
    return [year, { means, ranges }] as const
  })
  return new Map(await Promise.all(rows))
}

function questionsView(asked: Asked | null, values: Values): Questions | null {
  if (!asked) return null
  const ofYear = values.get(asked.year)
  return {
    year: asked.year,
    indicators: asked.indicators.map(({ id, name, unit }) => ({
      id,
      name,
      unit: unitOf(unit),
      mean: ofYear?.means.get(id)?.mean ?? null,
      range: ofYear?.ranges.get(id) ?? null,
    })),
  }
}
