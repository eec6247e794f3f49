import type { DrawnBreak, Series } from "../chart-spec"
import { comparableFrom, lineBreaks } from "../series"
import type { Wording } from "../wording"
import type { TrendRows } from "./trend"

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
