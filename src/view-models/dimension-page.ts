import type { Locale } from "@/domain/bilingual"
import { boundaryBreaks } from "@/domain/comparability"
import { WHOLE_RANKING } from "@/domain/ranking-filter"
import type { ValueAxis } from "@/domain/value-axis"
import { breaks as allBreaks } from "@/queries/breaks"
import { dimensionIdsByYear, dimensions } from "@/queries/dimensions"
import { editions as allEditions, lastYearOf } from "@/queries/editions"
import { type Province, provincesOf } from "@/queries/provinces"
import { bestResultsOverYears, leastPointsOverYears } from "@/queries/results"
import { summariesOverYears } from "@/queries/summaries"
import type {
  BreakView,
  DimensionView,
  EditionView,
  MissingView,
  ProvinceView,
  ReleaseView,
  SummaryView,
} from "./parts"
import { loadRankingPage, type RankingPage } from "./ranking-page"
import { breaksAt, summaryView } from "./result-view"
import { loadSubDimensions, type SubDimensionOfYear } from "./sub-dimensions"

type Row = RankingPage["rows"][number]

export type DimensionPage = {
  edition: EditionView
  previousYear: number | null
  dimension: DimensionView
  /** the dimensions of this edition */
  dimensions: readonly DimensionView[]
  /** the editions that have this dimension, latest first */
  years: readonly number[]
  /** the newest edition, with this dimension or without */
  latestYear: number | undefined
  /** the last edition with these provinces, once newer ones have others */
  lastYear: number | null
  summary: SummaryView
  ends: RankingPage["ends"]
  /** points of all provinces, and the axis they fit on */
  points: readonly number[]
  axis: ValueAxis
  /** the five highest and the five lowest provinces */
  highest: readonly Row[]
  lowest: readonly Row[]
  /** against the edition before */
  breaks: readonly BreakView[]
  subDimensions: readonly SubDimensionOfYear[]
  /** latest first */
  history: readonly DimensionYear[]
  missing: readonly { province: ProvinceView; missing: MissingView }[]
  release: ReleaseView
}

/** How many provinces the short lists name. */
const LISTED = 5

/** @param year  null: the latest edition that has the dimension */
type DimensionRequest = { slug: string; year: number | null; locale: Locale }

/** What a dimension measures and how the provinces do on it; null for a dimension or edition that does not exist together. */
export async function loadDimensionPage({ slug, year, locale }: DimensionRequest): Promise<DimensionPage | null> {
  const [all, idsByYear] = await Promise.all([dimensions(), dimensionIdsByYear()])
  const found = all.find((each) => each.slug[locale] === slug)
  if (!found) return null
  const years = [...idsByYear]
    .flatMap(([each, ids]) => (ids.includes(found.id) ? [each] : []))
    .toSorted((a, b) => b - a)
  const chosen = year ?? years[0]
  if (!chosen || !years.includes(chosen)) return null

  const ranking = await loadRankingPage({ year: chosen, dimensionSlug: slug, locale, filter: WHOLE_RANKING })
  if (!ranking?.dimension) return null
  const { edition, dimension, rows } = ranking
  const [subDimensions, history] = await Promise.all([
    loadSubDimensions(edition, dimension.id),
    loadDimensionHistory(dimension.id, years),
  ])
  return {
    edition,
    previousYear: ranking.previousYear,
    dimension,
    dimensions: ranking.dimensions,
    years,
    latestYear: ranking.years[0],
    lastYear: await lastYearOf(edition.boundarySet),
    summary: ranking.summary,
    ends: ranking.ends,
    points: ranking.points,
    axis: ranking.axis,
    highest: rows.slice(0, LISTED),
    lowest: rows.slice(-LISTED),
    breaks: ranking.breaks,
    subDimensions,
    history,
    missing: ranking.missing,
    release: ranking.release,
  }
}

/** A dimension in one edition, over all provinces. */
export type DimensionYear = {
  year: number
  summary: SummaryView
  /** several where they tie */
  first: readonly ProvinceView[]
  /** points of the first and of the last */
  highest: number
  lowest: number
  /** breaks and cautions against the edition before */
  breaks: readonly BreakView[]
}

/** @param years  the editions that have the dimension, latest first; the answer is in this order */
async function loadDimensionHistory(dimension: number, years: readonly number[]): Promise<readonly DimensionYear[]> {
  const measure = String(dimension)
  const [summaries, best, least, editions, breaks] = await Promise.all([
    summariesOverYears([measure]),
    bestResultsOverYears(measure),
    leastPointsOverYears(measure),
    allEditions(),
    allBreaks(),
  ])
  const sets = [...new Set(editions.map(({ boundarySet }) => boundarySet))]
  const provinces = new Map(await Promise.all(sets.map(async (set) => [set, byCode(await provincesOf(set))] as const)))
  const everyBreak = [...breaks, ...boundaryBreaks(editions, measure)]
  return years.flatMap((year) => {
    const summary = summaries.find((each) => each.year === year)
    const set = editions.find((each) => each.year === year)?.boundarySet
    const leaders = best.filter((each) => each.year === year)
    const lowest = least.get(year)
    if (!summary || set === undefined || !leaders[0] || lowest === undefined) return []
    return {
      year,
      summary: summaryView(summary),
      first: leaders.flatMap(({ code }) => provinces.get(set)?.get(code) ?? []),
      highest: leaders[0].points,
      lowest,
      breaks: breaksAt(year, [measure], everyBreak),
    }
  })
}

function byCode(provinces: readonly Province[]): ReadonlyMap<string, Province> {
  return new Map(provinces.map((province) => [province.code, province]))
}
