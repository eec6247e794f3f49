import type { ChartCell, ChartTable, Series, SeriesPoint } from "../chart-spec"
import { comparableFrom } from "../series"
import type { Wording } from "../wording"
import type { TrendRows } from "./trend"

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
