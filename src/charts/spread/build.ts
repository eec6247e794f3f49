import type { OwnPart } from "../chart-definition"
import type { LegendItem, Series, SeriesPoint, SpreadColumn, SpreadSpec } from "../chart-spec"
import { axisAround, endsOf } from "../drawing/axis"
import { measureName, unitWords } from "../loading/measure-facts"
import { breakNotes, endOf, missingNotes, segmentsOf } from "../loading/series"
import type { Wording } from "../wording"
import type { SpreadRows } from "./definition"
import { describeSpread, spreadTable } from "./words"

/** A swarm of dots an edition, its middle half and median, and the lines of the chosen provinces. */
export function buildSpread(rows: SpreadRows, wording: Wording): OwnPart<SpreadSpec> {
  const { measure, years, breaks, provinces, results } = rows
  const { t, ticks, list } = wording
  const last = years.at(-1)!
  const columns = years.map((year) => columnOf(year, rows))
  const series = provinces.map((_, slot) => seriesOf(slot, rows, wording))
  const { drawn, notes } = breakNotes(years, measure.measure, breaks, wording)
  const y = axisAround(
    results.map(({ points }) => points),
    (values) => ticks(values, measure.unit),
  )
  const first = years[0]!
  const period = first === last ? String(last) : t("years", { first: String(first), last: String(last) })
  const names = provinces.map(({ province }) => wording.in(province.name))
  const words = { measure: measureName(measure, last, wording), years: period }
  const title =
    names.length === 0
      ? t("spread.title", words)
      : t("spread.titleNamed", {
          ...words,
          names: names.length > 3 ? t("provinceCount", { count: names.length }) : list(names),
        })
  return {
    kind: "spread",
    years: { first, last },
    title: wording.capital(title),
    subtitle: t("trend.subtitle", { unit: unitWords(measure, last, wording), ...endsOf(y) }),
    description: describeSpread({ title: wording.capital(title), columns, series, drawn, rows }, wording),
    notes: [...notes, ...missingNotes(provinces, series, wording)],
    credit: null,
    x: { years: years.map((year) => ({ value: year, label: String(year) })) },
    y,
    columns,
    series,
    breaks: drawn,
    legend: legendOf(columns, series, wording),
    table: spreadTable(wording.capital(title), columns, rows, wording),
  }
}

function columnOf(year: number, { results, summaries, all }: SpreadRows): SpreadColumn {
  const { median, cutOffs } = summaries.find((summary) => summary.year === year)!
  const slugOf = new Map(all.map(({ code, slug }) => [code, slug]))
  const own = results.filter((result) => result.year === year)
  return {
    year,
    points: own.map(({ code, points }) => ({ id: slugOf.get(code)!, value: points })),
    median,
    quarters: cutOffs && { lower: cutOffs.lowAverage, upper: cutOffs.best },
  }
}

function seriesOf(slot: number, { provinces, results, years, measure, breaks }: SpreadRows, wording: Wording): Series {
  const { province } = provinces[slot]!
  const own = new Map(results.filter(({ code }) => code === province.code).map(({ year, points }) => [year, points]))
  const pointOf = (year: number): SeriesPoint | null => {
    const value = own.get(year)
    return value === undefined ? null : { year, value, label: wording.value(value, measure.unit), interval: null }
  }
  const { segments, gaps } = segmentsOf(years, pointOf, measure.measure, breaks)
  return { id: province.slug, name: wording.in(province.name), slot, segments, gaps, end: endOf(segments, years) }
}

function legendOf(columns: readonly SpreadColumn[], series: readonly Series[], { t }: Wording): LegendItem[] {
  const quarters = columns.some((column) => column.quarters)
  return [
    { sign: "province", label: t("spread.province") },
    ...(quarters ? [{ sign: "quarters" as const, label: t("spread.quarters") }] : []),
    { sign: "median", label: t("median") },
    ...(series.some(({ gaps }) => gaps.length > 0) ? [{ sign: "gap" as const, label: t("legend.gap") }] : []),
  ]
}
