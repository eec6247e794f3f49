import type { ChartCell, ChartTable, DrawnBreak, Series, SpreadColumn } from "../chart-spec"
import { describeSeries } from "../trend/words"
import type { Wording } from "../wording"
import type { SpreadRows } from "./definition"

type Spread = {
  title: string
  columns: readonly SpreadColumn[]
  series: readonly Series[]
  drawn: readonly DrawnBreak[]
  rows: SpreadRows
}

/** The spread in sentences: the first and last edition, the chosen provinces, where lines are cut. */
export function describeSpread({ title, columns, series, drawn, rows }: Spread, wording: Wording): string {
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
  return [
    t("spread.description", { title }),
    ...[...new Set([columns[0]!, columns.at(-1)!])].map(edition),
    ...series.map((each) => describeSeries(each, { ...rows, of: "points", boundaries: [] }, wording)),
    drawn.length > 0 ? t("trend.breaks", { years: list(drawn.map(({ year }) => String(year))) }) : "",
  ]
    .filter(Boolean)
    .join(" ")
}

/** A province a row, an edition a column; the median and the bounds of the groups below. */
export function spreadTable(
  caption: string,
  columns: readonly SpreadColumn[],
  rows: SpreadRows,
  wording: Wording,
): ChartTable {
  const { t, value } = wording
  const cell = (drawn: number | undefined, missing: string): ChartCell =>
    drawn === undefined ? { text: missing, value: null } : { text: value(drawn, rows.measure.unit), value: drawn }
  const line = (name: string, valueOf: (column: SpreadColumn) => number | undefined, missing = "") => [
    { text: name, value: name },
    ...columns.map((column) => cell(valueOf(column), missing)),
  ]
  const byYear = new Map(
    columns.map(({ year, points }) => [year, new Map(points.map(({ id, value: own }) => [id, own]))]),
  )
  return {
    caption,
    columns: [
      { key: "province", label: t("column.province"), numeric: false },
      ...columns.map(({ year }) => ({ key: String(year), label: String(year), numeric: true })),
    ],
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
