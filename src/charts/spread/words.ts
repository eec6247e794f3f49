import type { OwnPart } from "../chart-definition"
import type { ChartTable, DrawnBreak, LegendItem, Series, SeriesPoint, SpreadColumn, SpreadSpec } from "../chart-spec"
import { figureCell, wordCell, wordColumn, yearColumns, yearTicks } from "../chart-table"
import { axisAround, endsOf } from "../drawing/axis"
import { measureName, unitWords } from "../loading/measures"
import { breakNotes, endOf, missingNotes, segmentsOf } from "../loading/series"
import { describeSeries } from "../trend/words"
import { sentences, signs, type Wording } from "../wording"
import type { SpreadRows } from "./load"

/** A swarm of dots an edition, its middle half and median, and the lines of the chosen provinces. */
export function buildSpread(rows: SpreadRows, wording: Wording): OwnPart<SpreadSpec> {
  const { measure, years, breaks, provinces, results } = rows
  const { t, ticks } = wording
  const last = years.at(-1)!
  const columns = years.map((year) => columnOf(year, rows))
  const series = provinces.map((_, slot) => seriesOf(slot, rows, wording))
  const { drawn, notes } = breakNotes(years, measure.measure, breaks, wording)
  const y = axisAround(
    results.map(({ points }) => points),
    (values) => ticks(values, measure.unit),
  )
  const first = years[0]!
  const names = provinces.map(({ province }) => wording.in(province.name))
  const said = { measure: measureName(measure, last, wording), years: wording.period(first, last) }
  const title = wording.capital(
    names.length === 0 ? t("spread.title", said) : t("spread.titleNamed", { ...said, names: wording.who(names) }),
  )
  return {
    kind: "spread",
    years: { first, last },
    title,
    subtitle: t("trend.subtitle", { unit: unitWords(measure, last, wording), ...endsOf(y) }),
    description: describeSpread({ title, columns, series, drawn, rows }, wording),
    notes: [...notes, ...missingNotes(provinces, series, wording)],
    credit: null,
    x: { years: yearTicks(years) },
    y,
    columns,
    series,
    breaks: drawn,
    legend: legendOf(columns, series, wording),
    table: spreadTable(title, columns, rows, wording),
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
  return signs(
    { sign: "province", label: t("spread.province") },
    columns.some(({ quarters }) => quarters) && { sign: "quarters", label: t("spread.quarters") },
    { sign: "median", label: t("median") },
    series.some(({ gaps }) => gaps.length > 0) && { sign: "gap", label: t("legend.gap") },
  )
}

type Spread = {
  title: string
  columns: readonly SpreadColumn[]
  series: readonly Series[]
  drawn: readonly DrawnBreak[]
  rows: SpreadRows
}

function describeSpread({ title, columns, series, drawn, rows }: Spread, wording: Wording): string {
  const { t, list, value } = wording
  const nameOf = new Map(rows.all.map(({ slug, name }) => [slug, wording.in(name)]))
  const edition = ({ year, points, median }: SpreadColumn) => {
    const [best, last] = [points[0]!, points.at(-1)!]
    const unit = rows.measure.unit
    return t("spread.edition", {
      year: String(year),
      count: points.length,
      low: value(last.value, unit),
      lowName: nameOf.get(last.id)!,
      high: value(best.value, unit),
      highName: nameOf.get(best.id)!,
      median: value(median, unit),
    })
  }
  return sentences(
    t("spread.description", { title }),
    ...[...new Set([columns[0]!, columns.at(-1)!])].map(edition),
    ...series.map((each) => describeSeries(each, { ...rows, of: "points", boundaries: [] }, wording)),
    drawn.length > 0 ? t("trend.breaks", { years: list(drawn.map(({ year }) => String(year))) }) : "",
  )
}

/** A province a row, an edition a column; the median and the bounds of the groups below. */
function spreadTable(
  caption: string,
  columns: readonly SpreadColumn[],
  rows: SpreadRows,
  wording: Wording,
): ChartTable {
  const { t, value } = wording
  const cell = (drawn: number | undefined, missing: string) =>
    drawn === undefined ? figureCell(missing, null) : figureCell(value(drawn, rows.measure.unit), drawn)
  const line = (name: string, valueOf: (column: SpreadColumn) => number | undefined, missing = "") => [
    wordCell(name),
    ...columns.map((column) => cell(valueOf(column), missing)),
  ]
  const byYear = new Map(
    columns.map(({ year, points }) => [year, new Map(points.map(({ id, value: own }) => [id, own]))]),
  )
  return {
    caption,
    columns: [wordColumn("province", t("column.province")), ...yearColumns(rows.years)],
    rows: [
      ...rows.all.map(({ slug, name }) =>
        line(wording.in(name), ({ year }) => byYear.get(year)?.get(slug), t("noResult")),
      ),
      line(wording.capital(t("median")), ({ median }) => median),
      line(t("spread.upper"), ({ quarters }) => quarters?.upper),
      line(t("spread.lower"), ({ quarters }) => quarters?.lower),
    ],
  }
}
