import type { Locale } from "@/domain/bilingual"
import type { ValueAxis } from "@/domain/value-axis"
import { lastYearOf } from "@/queries/editions"
import { WHOLE_RANKING } from "@/domain/ranking-filter"
import { dimensionIdsByYear, dimensions } from "@/queries/dimensions"
import { loadDimensionHistory, type DimensionYear } from "./dimension-history"
import { loadRankingPage, type RankingPage } from "./ranking-page"
import { loadSubDimensions, type SubDimensionOfYear } from "./sub-dimensions"
import type {
  BreakView,
  DimensionView,
  EditionView,
  MissingView,
  ProvinceView,
  ReleaseView,
  SummaryView,
} from "./parts"

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
