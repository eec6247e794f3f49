import { TOTAL } from "@/domain/measure"
import type { Locale } from "@/domain/bilingual"
import type { Group } from "@/domain/quartile-group"
import type { RankingFilter, RankingSort } from "@/domain/ranking-filter"
import { axisAround, type ValueAxis } from "@/domain/value-axis"
import { breaks as allBreaks } from "@/queries/breaks"
import { dimensionsOf } from "@/queries/dimensions"
import { editionOf, editions, groupCuts } from "@/queries/editions"
import { intervalsOf } from "@/queries/intervals"
import { covers, missingIn } from "@/queries/missing-results"
import { provincesOf, regionsOf } from "@/queries/provinces"
import { currentRelease } from "@/queries/releases"
import { resultsOf } from "@/queries/results"
import { summariesOf } from "@/queries/summaries"
import { usualRangesOf } from "@/queries/usual-ranges"
import { breaksAt, groupCutView, missingView, resultView, summaryView } from "./result-view"
import type {
  BreakView,
  DimensionView,
  EditionView,
  GroupCutView,
  MissingView,
  ProvinceView,
  RegionView,
  ReleaseView,
  ResultView,
  SummaryView,
} from "./parts"

/** `interval`: published bounds at 95 %, in points; null where there are none. */
export type RankedRow = {
  province: ProvinceView
  result: ResultView
  interval: { low: number; high: number } | null
}

export type RankingPage = {
  edition: EditionView
  /** every edition, latest first */
  years: readonly number[]
  /** the edition before, or null for the first */
  previousYear: number | null
  /** null: the total */
  dimension: DimensionView | null
  /** the dimensions of this edition */
  dimensions: readonly DimensionView[]
  regions: readonly RegionView[]
  summary: SummaryView
  groupCut: GroupCutView
  /** the first and the last of all provinces with a result */
  ends: { highest: RankedRow; lowest: RankedRow }
  /** whether the edition published errors, from which spans of places follow */
  hasSpans: boolean
  /** breaks and cautions of this measure in this edition against the one before */
  breaks: readonly BreakView[]
  /** sizes of the four groups, over all provinces with a result */
  groupSizes: Readonly<Record<Group, number>>
  filter: RankingFilter
  /** after the filter, in the filter's order */
  rows: readonly RankedRow[]
  /** of every province with a result, whatever the filter, highest first: what a row is held against */
  points: readonly number[]
  /** which all of them and their intervals fit on */
  axis: ValueAxis
  /** changes unlike those of all others, whatever the filter */
  unusual: readonly RankedRow[]
  /** every province of the edition, in the alphabet's order */
  provinces: readonly ProvinceView[]
  /** after the region filter; no group filter keeps one */
  missing: readonly { province: ProvinceView; missing: MissingView }[]
  release: ReleaseView
}

type RankingRequest = { year: number; dimensionSlug: string | null; locale: Locale; filter: RankingFilter }

/** Everything the ranking page shows; null for an edition, dimension or region that does not exist. */
export async function loadRankingPage(request: RankingRequest): Promise<RankingPage | null> {
  const { year, dimensionSlug, locale, filter } = request
  const [found, release] = await Promise.all([editionOf(year), currentRelease()])
  if (!found || !release) return null
  const dimensions = await dimensionsOf(year)
  const dimension = dimensions.find((each) => each.slug[locale] === dimensionSlug) ?? null
  if (dimensionSlug && !dimension) return null

  const { edition, previousYear } = found
  const measure = dimension ? String(dimension.id) : TOTAL
  const [results, earlier, summaries, missing, provinces, regions, breaks, all, cuts, intervals, usual] =
    await Promise.all([
      resultsOf(year, measure),
      previousYear ? resultsOf(previousYear, measure) : [],
      summariesOf(year),
      missingIn(year),
      provincesOf(edition.boundarySet),
      regionsOf(edition.boundarySet),
      allBreaks(),
      editions(),
      groupCuts(),
      dimension ? new Map<string, never>() : intervalsOf(year),
      usualRangesOf(previousYear ? [previousYear, year] : [], [measure]),
    ])
  const summary = summaries.get(measure)
  if (!summary || results.length === 0 || (filter.region && !regions.some((region) => region.id === filter.region)))
    return null

  const provinceOf = new Map(provinces.map((province) => [province.code, province]))
  const earlierOf = new Map(earlier.map((result) => [result.code, result]))
  const rows = results.flatMap((result): RankedRow[] => {
    const [province, interval] = [provinceOf.get(result.code), intervals.get(result.code)]
    const view = resultView(result, summary.ranked, earlierOf.get(result.code), breaks, usual)
    return province
      ? [{ province, result: view, interval: interval ? { low: interval.low, high: interval.high } : null }]
      : []
  })
  const absent = missing.flatMap((each) => {
    const province = provinceOf.get(each.code)
    return province && covers(each, dimension?.id ?? null) ? [{ province, missing: missingView(each) }] : []
  })
  return {
    edition,
    years: all.map((each) => each.year),
    previousYear,
    dimension,
    dimensions,
    regions,
    summary: summaryView(summary),
    points: results.map(({ points }) => points),
    axis: axisAround(rows.flatMap(({ result, interval }) => [result.points, ...Object.values(interval ?? {})])),
    unusual: rows.filter(({ result }) => result.change?.unusual),
    groupCut: groupCutView(year, measure, cuts),
    ends: { highest: rows[0]!, lowest: rows.at(-1)! },
    hasSpans: results.some(({ span }) => span !== null),
    breaks: breaksAt(year, [measure], breaks),
    groupSizes: groupSizesIn(rows),
    filter,
    rows: inOrder(rows.filter(passes(filter)), filter.sort, locale),
    provinces: provinces.toSorted((a, b) => new Intl.Collator(locale).compare(a.name[locale], b.name[locale])),
    missing: absent.filter(({ province }) => !filter.region || province.region.id === filter.region),
    release,
  }
}

function groupSizesIn(rows: readonly RankedRow[]): Record<Group, number> {
  const sizes = { best: 0, highAverage: 0, lowAverage: 0, poor: 0 }
  for (const { result } of rows) if (result.group) sizes[result.group] += 1
  return sizes
}

function passes({ region, group }: RankingFilter) {
  return ({ province, result }: RankedRow) =>
    (!region || province.region.id === region) && (!group || result.group === group)
}

/** Rows in a reader's order. Names follow the language's alphabet; provinces without a change come after those with one. */
function inOrder(rows: readonly RankedRow[], sort: RankingSort, locale: Locale): readonly RankedRow[] {
  const alphabet = new Intl.Collator(locale)
  const compare: Record<RankingSort, (a: RankedRow, b: RankedRow) => number> = {
    rank: () => 0, // as they come
    name: (a, b) => alphabet.compare(a.province.name[locale], b.province.name[locale]),
    code: (a, b) => a.province.code.localeCompare(b.province.code, "en"),
    change: (a, b) => gain(b) - gain(a),
  }
  return rows.toSorted(compare[sort])
}

function gain({ result }: RankedRow): number {
  return result.change?.points ?? Number.NEGATIVE_INFINITY
}
