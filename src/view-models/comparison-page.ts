import { changeBetween, type Change } from "@/domain/change"
import type { MethodologyBreak } from "@/domain/comparability"
import { type Measure, TOTAL } from "@/domain/measure"
import { axisAround, type ValueAxis } from "@/domain/value-axis"
import { breaks as allBreaks } from "@/queries/breaks"
import { dimensionsOf, type DimensionOfEdition, type SubDimension } from "@/queries/dimensions"
import { editions, type Edition } from "@/queries/editions"
import { intervalsOf } from "@/queries/intervals"
import { missingOfProvince } from "@/queries/missing-results"
import { provincesOf, type Province } from "@/queries/provinces"
import { currentRelease } from "@/queries/releases"
import { resultsOf, resultsOfProvinceIn, type Result } from "@/queries/results"
import { summariesOf, type Summary } from "@/queries/summaries"
import type { Bilingual } from "@/domain/bilingual"
import { usualRangesOf } from "@/queries/usual-ranges"
import { withUsualRange } from "@/domain/unusual-changes"
import type { MissingView, ProvinceView, ReleaseView, ResultView } from "./parts"
import { missingView, resultView } from "./result-view"
import { significantDifferences, type SignificantDifferences } from "./significant-differences"

/** A province on a measure: its result in each of the years, and what changed between them. */
export type ComparedCell = {
  /** null: no result, or no such measure in that edition */
  results: readonly (ResultView | null)[]
  /** between two years that both have a result; null otherwise */
  change: Change | null
}

export type ComparedMeasure = {
  measure: Measure
  /** "1", "1.1"; null for the total */
  number: string | null
  name: Bilingual | null
  /** one for each province */
  cells: readonly ComparedCell[]
}

export type ComparisonPage = {
  provinces: readonly (ProvinceView & {
    /** for each year: why the total is missing; null where it is not */
    missing: readonly (MissingView | null)[]
  })[]
  /** one or two editions of the same boundary set, earliest first */
  years: readonly number[]
  total: ComparedMeasure
  dimensions: readonly (ComparedMeasure & { subDimensions: readonly ComparedMeasure[] })[]
  /** which the dimensions' results fit on; null without any */
  axis: ValueAxis | null
  /** breaks and cautions between the two years, of the total and the dimensions */
  notes: readonly MethodologyBreak[]
  /** for each year, which totals differ by more than chance explains */
  differences: readonly SignificantDifferences[]
  /** what can be chosen: the provinces of the boundary set by name, and its editions, latest first */
  choices: { provinces: readonly ProvinceView[]; years: readonly number[] }
  /** the last edition of each other boundary set: its provinces are compared among themselves */
  otherYears: readonly number[]
  /** worth a look while nothing is chosen */
  examples: { cities: readonly ProvinceView[]; leaders: readonly ProvinceView[] }
  release: ReleaseView
}

type Request = { provinces: readonly string[]; years: readonly number[] }

/** @returns null for a province or an edition that does not exist, for editions of different boundary sets, and before the first import */
export async function loadComparisonPage(request: Request): Promise<ComparisonPage | null> {
  const [all, release, breaks] = await Promise.all([editions(), currentRelease(), allBreaks()])
  const newest = all[0]
  if (!newest || !release) return null
  const years = request.years.length > 0 ? request.years : [newest.year]
  const chosen = years.map((year) => all.find((each) => each.year === year))
  const boundarySet = chosen[0]?.boundarySet
  if (boundarySet === undefined || chosen.some((each) => each?.boundarySet !== boundarySet)) return null

  const known = await provincesOf(boundarySet)
  const provinces = request.provinces.flatMap((slug) => known.find((each) => each.slug === slug) ?? [])
  if (provinces.length !== request.provinces.length) return null

  const rows = await rowsOf(provinces, years)
  const compared = await comparedMeasures(rows, provinces, years, breaks)
  const total = compared(TOTAL, null, null)
  const dimensions = rows.dimensions.map((dimension) => ({
    ...compared(String(dimension.id), String(dimension.id), dimension.name),
    subDimensions: dimension.subDimensions.map((part) => compared(part.id, part.id, part.name, part)),
  }))
  return {
    provinces: provinces.map((province, i) => ({
      ...province,
      missing: years.map((year) => {
        const absent = rows.missing[i]?.find((each) => each.year === year)
        return absent ? missingView(absent) : null
      }),
    })),
    years,
    total,
    dimensions,
    axis: axisOf(dimensions),
    notes: [total, ...dimensions].flatMap(({ cells }) => cells.find(({ change }) => change)?.change?.notes ?? []),
    differences: years.map((year, i) =>
      significantDifferences(year, provinces, totalsIn(total, i), rows.intervals[i]!),
    ),
    choices: {
      provinces: known,
      years: all.filter((each) => each.boundarySet === boundarySet).map(({ year }) => year),
    },
    otherYears: lastYears(all).filter((year) => all.find((each) => each.year === year)?.boundarySet !== boundarySet),
    examples: await examplesIn(newest.year, known),
    release,
  }
}

function axisOf(dimensions: readonly ComparedMeasure[]): ValueAxis | null {
  const points = dimensions.flatMap(({ cells }) =>
    cells.flatMap(({ results }) => results.flatMap((each) => each?.points ?? [])),
  )
  return points.length > 0 ? axisAround(points) : null
}

/** @param all  latest first */
function lastYears(all: readonly Edition[]): readonly number[] {
  const isLast = ({ boundarySet }: Edition, at: number) =>
    all.findIndex((other) => other.boundarySet === boundarySet) === at
  return all.filter(isLast).map(({ year }) => year)
}

function totalsIn(total: ComparedMeasure, year: number): readonly (number | null)[] {
  return total.cells.map(({ results }) => results[year]?.points ?? null)
}

type Rows = {
  dimensions: readonly DimensionOfEdition[]
  results: readonly (readonly Result[])[]
  missing: Awaited<ReturnType<typeof missingOfProvince>>[]
  summaries: readonly ReadonlyMap<Measure, Summary>[]
  intervals: Awaited<ReturnType<typeof intervalsOf>>[]
}

async function rowsOf(provinces: readonly Province[], years: readonly number[]): Promise<Rows> {
  const [dimensions, results, missing, summaries, intervals] = await Promise.all([
    dimensionsOf(years.at(-1)!),
    Promise.all(provinces.map(({ boundarySet, code }) => resultsOfProvinceIn(years, boundarySet, code))),
    Promise.all(provinces.map(({ boundarySet, code }) => missingOfProvince(boundarySet, code))),
    Promise.all(years.map((year) => summariesOf(year))),
    Promise.all(years.map((year) => intervalsOf(year))),
  ])
  return { dimensions, results, missing, summaries, intervals }
}

/** Cells of a measure. The numbers of sub-dimensions change meaning, so of one only its own period is read. */
async function comparedMeasures(
  rows: Rows,
  provinces: readonly Province[],
  years: readonly number[],
  breaks: readonly MethodologyBreak[],
) {
  const parts = rows.dimensions.flatMap(({ id, subDimensions }) => [
    String(id),
    ...subDimensions.map((part) => part.id),
  ])
  const usual = await usualRangesOf(provinces.length > 0 ? years : [], [TOTAL, ...parts])
  return (measure: Measure, number: string | null, name: Bilingual | null, period?: SubDimension): ComparedMeasure => {
    const isIn = (year: number) => !period || (period.firstYear <= year && year <= period.lastYear)
    const cells = rows.results.map((own, i): ComparedCell => {
      const found = years.map((year) =>
        isIn(year) ? own.find((each) => each.year === year && each.measure === measure) : undefined,
      )
      const [earlier, later] = found
      const change = earlier && later ? changeBetween(earlier, later, measure, breaks) : null
      return {
        results: found.map((result, at) => {
          const summary = rows.summaries[at]?.get(measure)
          return result && summary ? resultView(result, summary.ranked, undefined, breaks) : null
        }),
        change: change && withUsualRange(change, measure, provinces[i]!.code, usual),
      }
    })
    return { measure, number, name, cells }
  }
}

/** Those who lead the latest edition, and the cities that are provinces. */
async function examplesIn(year: number, known: readonly Province[]): Promise<ComparisonPage["examples"]> {
  const ranking = await resultsOf(year, TOTAL)
  const leaders = ranking.slice(0, 3).flatMap(({ code }) => known.find((each) => each.code === code) ?? [])
  return { leaders, cities: known.filter(({ type }) => type === "municipality") }
}
