import type { DrawnBreak, Series } from "../chart-spec"
import { comparableFrom } from "../series"
import type { Wording } from "../wording"
import type { TrendRows } from "./trend"

type Trend = { title: string; series: readonly Series[]; rows: TrendRows; drawn: readonly DrawnBreak[] }

/** The lines in sentences: ends, highest and lowest under one method, what is missing, where they are cut. */
export function describeTrend({ title, series, rows, drawn }: Trend, wording: Wording): string {
  const { t, list } = wording
  const gaps = series.flatMap(({ name, gaps: years }) => (years.length ? [`${name} ${list(years.map(String))}`] : []))
  return [
    t("trend.description", { title }),
    ...series.map((each) => describeSeries(each, rows, wording)),
    gaps.length > 0 ? t("trend.missing", { list: gaps.join("; ") }) : "",
    drawn.length > 0 ? t("trend.breaks", { years: list(drawn.map(({ year }) => String(year))) }) : "",
  ]
    .filter(Boolean)
    .join(" ")
}

function describeSeries({ name, segments }: Series, { years, measure, breaks, of }: TrendRows, { t }: Wording): string {
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

  // Only under one method may the highest be called the highest.
  const since = comparableFrom(last.year, years, measure.measure, breaks)
  const alike = points.filter(({ year }) => year >= since)
  const upwards = alike.toSorted((a, b) => (of === "rank" ? b.value - a.value : a.value - b.value))
  const [low, high] = [upwards[0]!, upwards.at(-1)!]
  const range = { high: high.label, highYear: String(high.year), low: low.label, lowYear: String(low.year) }
  const since1 = String(alike[0]!.year)
  return alike.length < 3
    ? t("trend.one", ends)
    : `${t("trend.one", ends)} ${of === "rank" ? t("trend.rangeRank", { since: since1, ...range }) : t("trend.range", { since: since1, ...range })}`
}
