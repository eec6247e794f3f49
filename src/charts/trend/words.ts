import { changeBetween } from "@/domain/change"
import { withUsualRange } from "@/domain/unusual-changes"
import { type OwnPart, rowLine, type SocialWords, titleLine } from "../chart-definition"
import type { ChartCell, ChartTable, DrawnBreak, LegendItem, Series, SeriesPoint, TrendSpec } from "../chart-spec"
import { figureCell, figureColumn, NO_CELL, yearTicks } from "../chart-table"
import { axisAround, endsOf, rankAxis } from "../drawing/axis"
import { measureName, unitWords } from "../loading/measures"
import { breakNotes, comparableFrom, endOf, lineBreaks, missingNotes, rangeOf, segmentsOf } from "../loading/series"
import { sentences, signs, type Wording } from "../wording"
import type { TrendRows } from "./load"

/** The lines of the provinces, the mean of all beside them, and everything said about them. */
export function buildTrend(rows: TrendRows, wording: Wording): OwnPart<TrendSpec> {
  const { measure, of, years, breaks, boundaries } = rows
  const { t } = wording
  const last = years.at(-1)!
  const chosen = rows.provinces.map((_, slot) => provinceSeries(rows, slot, wording))
  const series = of === "points" ? [...chosen, meanSeries(rows, wording)] : chosen
  const { drawn, notes } = breakNotes(years, measure.measure, breaks, wording, boundaries)
  const y = axisOf(rows, series, wording)
  const title = titleOf(rows, wording)
  const unit = unitWords(measure, last, wording)
  return {
    kind: "trend",
    years: { first: years[0]!, last },
    title,
    subtitle: of === "points" ? t("trend.subtitle", { unit, ...endsOf(y) }) : t("trend.subtitleRank"),
    description: describeTrend({ title, series: chosen, rows, drawn }, wording),
    notes: [...notes, ...renameNotes(rows, wording), ...missingNotes(rows.provinces, chosen, wording)],
    credit: null,
    x: { years: yearTicks(years) },
    y,
    series,
    breaks: drawn,
    legend: legendOf(chosen, wording),
    table: trendTable(title, series, rows, wording),
  }
}

function provinceSeries(rows: TrendRows, slot: number, wording: Wording): Series {
  const { measure, of } = rows
  const { province, results, intervals } = rows.provinces[slot]!
  const years = rows.years.filter((year) => rows.provinces[slot]!.years.includes(year))
  const byYear = new Map(results.map((result) => [result.year, result]))
  const pointOf = (year: number): SeriesPoint | null => {
    const result = byYear.get(year)
    if (!result) return null
    const value = of === "points" ? result.points : result.rank
    return { year, value, label: labelOf(value, rows, wording), interval: rangeOf(intervals.get(year)) }
  }
  const { segments, gaps } = segmentsOf(years, pointOf, measure.measure, lineBreaks(rows))
  return { id: province.slug, name: wording.in(province.name), slot, segments, gaps, end: endOf(segments, rows.years) }
}

function meanSeries(rows: TrendRows, wording: Wording): Series {
  const means = new Map(rows.summaries.map(({ year, mean }) => [year, mean]))
  const pointOf = (year: number): SeriesPoint => {
    const value = means.get(year)!
    return { year, value, label: labelOf(value, rows, wording), interval: null }
  }
  const { segments } = segmentsOf(rows.years, pointOf, rows.measure.measure, [...rows.breaks, ...rows.boundaries])
  const name = wording.capital(wording.t("mean"))
  return { id: "mean", name, slot: null, segments, gaps: [], end: endOf(segments, rows.years) }
}

function labelOf(value: number, { of, measure }: TrendRows, wording: Wording): string {
  return of === "points" ? wording.value(value, measure.unit) : wording.whole(value)
}

function axisOf({ of, years, summaries, measure }: TrendRows, series: readonly Series[], { ticks }: Wording) {
  if (of === "rank") {
    const bases = summaries.filter(({ year }) => years.includes(year)).map(({ ranked }) => ranked)
    return rankAxis(Math.max(...bases), (values) => ticks(values, "plain"))
  }
  const values = series.flatMap(({ segments }) =>
    segments.flat().flatMap(({ value, interval }) => (interval ? [value, interval.low, interval.high] : [value])),
  )
  return axisAround(values, (each) => ticks(each, measure.unit))
}

function titleOf({ provinces, measure, of, years }: TrendRows, wording: Wording): string {
  const [first, last] = [years[0]!, years.at(-1)!]
  const values = {
    who: wording.who(provinces.map(({ province }) => wording.in(province.name))),
    measure: measureName(measure, last, wording),
    years: wording.period(first, last),
  }
  return wording.t(of === "points" ? "trend.title" : "trend.titleRank", values)
}

/** What the measure's number meant in the earlier editions drawn. */
function renameNotes({ measure, years }: TrendRows, wording: Wording) {
  const [first, last] = [years[0]!, years.at(-1)!]
  return measure.names
    .filter(({ firstYear, lastYear }) => lastYear >= first && lastYear < last && firstYear <= last)
    .filter(({ lastYear }) => measureName(measure, lastYear, wording) !== measureName(measure, last, wording))
    .map(({ lastYear, name }) => ({
      sign: null,
      text: wording.t("renamed", { year: String(lastYear), number: measure.measure, name: wording.in(name) }),
    }))
}

function legendOf(series: readonly Series[], { t }: Wording): LegendItem[] {
  const interval = series.some(({ segments }) => segments.flat().some((point) => point.interval))
  return signs(
    interval && { sign: "interval", label: t("legend.interval") },
    series.some(({ gaps }) => gaps.length > 0) && { sign: "gap", label: t("legend.gap") },
  )
}

type Trend = { title: string; series: readonly Series[]; rows: TrendRows; drawn: readonly DrawnBreak[] }

function describeTrend({ title, series, rows, drawn }: Trend, wording: Wording): string {
  const { t, list } = wording
  const { boundaries } = rows
  const cuts = drawn.filter(({ year }) => boundaries.every((other) => other.year !== year))
  const gaps = series.flatMap(({ name, gaps: years }) => (years.length ? [`${name} ${list(years.map(String))}`] : []))
  return sentences(
    t("trend.description", { title }),
    ...series.map((each) => describeSeries(each, rows, wording)),
    gaps.length > 0 ? t("trend.missing", { list: gaps.join("; ") }) : "",
    cuts.length > 0 ? t("trend.breaks", { years: list(cuts.map(({ year }) => String(year))) }) : "",
    ...boundaries.map(({ year }) => t("trend.boundary", { year: String(year) })),
  )
}

/** A line in a sentence or two. Only under one method may its highest point be called the highest. */
export function describeSeries(
  { name, segments }: Series,
  { years, measure, breaks, boundaries, of }: Pick<TrendRows, "years" | "measure" | "breaks" | "boundaries" | "of">,
  { t }: Wording,
): string {
  const points = segments.flat()
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return t("trend.none", { name })
  const ends = {
    name,
    first: first.label,
    firstYear: String(first.year),
    last: last.label,
    lastYear: String(last.year),
  }
  if (first === last) return t("trend.single", ends)

  const since = comparableFrom(last.year, years, measure.measure, lineBreaks({ of, breaks, boundaries }))
  const alike = points.filter(({ year }) => year >= since)
  if (alike.length < 3) return t("trend.one", ends)
  const best = alike.toSorted((a, b) => (of === "rank" ? a.value - b.value : b.value - a.value))
  const [high, low] = [best[0]!, best.at(-1)!]
  const range = {
    since: String(alike[0]!.year),
    high: high.label,
    highYear: String(high.year),
    low: low.label,
    lowYear: String(low.year),
  }
  return `${t("trend.one", ends)} ${t(of === "rank" ? "trend.rangeRank" : "trend.range", range)}`
}

function trendTable(caption: string, series: readonly Series[], rows: TrendRows, wording: Wording): ChartTable {
  const { years, measure, breaks, boundaries } = rows
  const { t } = wording
  const columns = series.flatMap((each) => columnsOf(each, rows, wording))
  return {
    caption,
    columns: [
      figureColumn("year", t("column.year")),
      ...columns.map(({ key, label }) => figureColumn(key, label)),
      figureColumn("comparable_from", t("column.comparableFrom")),
    ],
    rows: years.map((year) => {
      const since = comparableFrom(year, years, measure.measure, [...breaks, ...boundaries])
      return [
        figureCell(String(year), year),
        ...columns.map(({ cell }) => cell(year)),
        figureCell(String(since), since),
      ]
    }),
  }
}

type Column = { key: string; label: string; cell: (year: number) => ChartCell }

function columnsOf({ id, name, slot, segments, gaps }: Series, rows: TrendRows, wording: Wording): Column[] {
  const { measure } = rows
  const { t, value } = wording
  const points = new Map(segments.flat().map((point) => [point.year, point]))
  // Blank outside the editions of the line: nothing is missing there.
  const column = (key: string, label: string, cell: (point: SeriesPoint) => ChartCell, missing: string): Column => ({
    key,
    label,
    cell: (year) => {
      const point = points.get(year)
      return point ? cell(point) : figureCell(gaps.includes(year) ? missing : "", null)
    },
  })
  const bound = (end: "low" | "high") =>
    column(
      `${id}_${end}`,
      t(`column.${end}`, { name }),
      ({ interval }) => (interval ? figureCell(value(interval[end], measure.unit), interval[end]) : NO_CELL),
      "",
    )
  const own = column(id, name, ({ label, value: drawn }) => figureCell(label, drawn), t("noResult"))
  const withBounds = [...points.values()].some(({ interval }) => interval)
  const told = slot !== null && rows.isTold ? toldColumns(rows, wording) : []
  return [own, ...(withBounds ? [bound("low"), bound("high")] : []), ...told]
}

/** Rank and group of a line that stands alone, and its change from the edition before, with the caution that one unlike all others carries. */
function toldColumns({ years, provinces, summaries, measure, breaks, usual }: TrendRows, wording: Wording): Column[] {
  const { t } = wording
  const results = new Map(provinces[0]!.results.map((result) => [result.year, result]))
  const standing = (year: number): ChartCell => {
    const result = results.get(year)
    if (!result) return NO_CELL
    const { ranked } = summaries.find((summary) => summary.year === year)!
    return figureCell(wording.standing(result, ranked), result.rank)
  }
  const change = (year: number): ChartCell => {
    const [result, earlier] = [results.get(year), results.get(years[years.indexOf(year) - 1] ?? NaN)]
    if (!result || !earlier) return NO_CELL
    const { measure: id, unit } = measure
    const { points, unusual } = withUsualRange(changeBetween(earlier, result, id, breaks), id, result.code, usual)
    if (points === null) return NO_CELL
    const inWords = (gained: number) => wording.change(gained, unit)
    const caution = unusual && { change: inWords(points), low: inWords(unusual.low), high: inWords(unusual.high) }
    return figureCell(caution ? t("trend.unusual", caution) : inWords(points), points)
  }
  return [
    { key: "place", label: t("column.standing"), cell: standing },
    { key: "from_before", label: t("column.changeFromBefore"), cell: change },
  ]
}

export function socialOfTrend({ title, series }: TrendSpec): SocialWords {
  const ends = series.slice(0, 4).map(({ name, end }) => rowLine(`${name}: ${end}`))
  return { lines: [titleLine(title), ...ends], chip: null }
}
