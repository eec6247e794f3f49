import type { OwnPart } from "../chart-definition"
import type { LegendItem, Series, SeriesPoint, TrendSpec } from "../chart-spec"
import { axisAround, endsOf, rankAxis } from "../drawing/axis"
import { measureName, unitWords } from "../loading/measure-facts"
import { breakNotes, endOf, lineBreaks, missingNotes, segmentsOf } from "../loading/series"
import type { Wording } from "../wording"
import type { TrendRows } from "./definition"
import { describeTrend, trendTable } from "./words"

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
    x: { years: years.map((year) => ({ value: year, label: String(year) })) },
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
    const interval = intervals.get(year)
    return {
      year,
      value,
      label: labelOf(value, rows, wording),
      interval: interval ? { low: interval.low, high: interval.high } : null,
    }
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
  return {
    id: "mean",
    name: wording.capital(wording.t("mean")),
    slot: null,
    segments,
    gaps: [],
    end: endOf(segments, rows.years),
  }
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
  const { t, list } = wording
  const names = provinces.map(({ province }) => wording.in(province.name))
  const [first, last] = [String(years[0]), String(years.at(-1))]
  const values = {
    who: names.length > 3 ? t("provinceCount", { count: names.length }) : list(names),
    measure: measureName(measure, years.at(-1)!, wording),
    years: first === last ? last : t("years", { first, last }),
  }
  return of === "points" ? t("trend.title", values) : t("trend.titleRank", values)
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
  const gap = series.some(({ gaps }) => gaps.length > 0)
  return [
    ...(interval ? [{ sign: "interval" as const, label: t("legend.interval") }] : []),
    ...(gap ? [{ sign: "gap" as const, label: t("legend.gap") }] : []),
  ]
}
