import { rowLine, titleLine, type SocialWords } from "../drawing/social-words"
import type { ChartCell, ChartTable, DrawnBreak, Series, SeriesPoint, TrendSpec } from "../chart-spec"
import { comparableFrom, lineBreaks } from "../loading/series"
import type { Wording } from "../wording"
import type { TrendRows } from "./definition"

type Trend = { title: string; series: readonly Series[]; rows: TrendRows; drawn: readonly DrawnBreak[] }

/** The lines in sentences: ends, highest and lowest under one method, what is missing, where they are cut. */
export function describeTrend({ title, series, rows, drawn }: Trend, wording: Wording): string {
  const { t, list } = wording
  const { boundaries } = rows
  const cuts = drawn.filter(({ year }) => boundaries.every((other) => other.year !== year))
  const gaps = series.flatMap(({ name, gaps: years }) => (years.length ? [`${name} ${list(years.map(String))}`] : []))
  return [
    t("trend.description", { title }),
    ...series.map((each) => describeSeries(each, rows, wording)),
    gaps.length > 0 ? t("trend.missing", { list: gaps.join("; ") }) : "",
    cuts.length > 0 ? t("trend.breaks", { years: list(cuts.map(({ year }) => String(year))) }) : "",
    ...boundaries.map(({ year }) => t("trend.boundary", { year: String(year) })),
  ]
    .filter(Boolean)
    .join(" ")
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

/** An edition a row, a line a column; bounds of intervals beside the line that has any. */
export function trendTable(caption: string, series: readonly Series[], rows: TrendRows, wording: Wording): ChartTable {
  const { years, measure, breaks, boundaries } = rows
  const { t } = wording
  const columns = series.flatMap((each) => columnsOf(each, rows, wording))
  return {
    caption,
    columns: [
      { key: "year", label: t("column.year"), numeric: true },
      ...columns.map(({ key, label }) => ({ key, label, numeric: true })),
      { key: "comparable_from", label: t("column.comparableFrom"), numeric: true },
    ],
    rows: years.map((year) => {
      const since = comparableFrom(year, years, measure.measure, [...breaks, ...boundaries])
      return [cellOf(year), ...columns.map(({ cell }) => cell(year)), cellOf(since)]
    }),
  }
}

function cellOf(year: number): ChartCell {
  return { text: String(year), value: year }
}

type Column = { key: string; label: string; cell: (year: number) => ChartCell }

function columnsOf({ id, name, segments, gaps }: Series, { measure }: TrendRows, { t, value }: Wording): Column[] {
  const points = new Map(segments.flat().map((point) => [point.year, point]))
  // Blank outside the editions of the line: nothing is missing there.
  const column = (key: string, label: string, cell: (point: SeriesPoint) => ChartCell, missing: string): Column => ({
    key,
    label,
    cell: (year) => {
      const point = points.get(year)
      return point ? cell(point) : { text: gaps.includes(year) ? missing : "", value: null }
    },
  })
  const bound = (end: "low" | "high") =>
    column(
      `${id}_${end}`,
      t(`column.${end}`, { name }),
      ({ interval }) => ({ text: interval ? value(interval[end], measure.unit) : "", value: interval?.[end] ?? null }),
      "",
    )
  const own = column(id, name, ({ label, value: drawn }) => ({ text: label, value: drawn }), t("noResult"))
  const withBounds = [...points.values()].some(({ interval }) => interval)
  return withBounds ? [own, bound("low"), bound("high")] : [own]
}

/** What a picture for links says: the lines with their last values. */
export function socialOfTrend({ title, series }: TrendSpec): SocialWords {
  const ends = series.slice(0, 4).map(({ name, end }) => rowLine(`${name}: ${end}`))
  return { lines: [titleLine(title), ...ends], chip: null }
}
