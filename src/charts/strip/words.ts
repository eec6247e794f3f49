import type { Result } from "@/queries/results"
import type { ChartCell, ChartTable, StripSpec } from "../chart-spec"
import { rowLine, titleLine, type SocialWords } from "../drawing/social-words"
import type { RankingRows } from "../ranking/definition"
import type { Wording } from "../wording"
import type { StripRow } from "./spec"

type Strip = { title: string; own: readonly StripRow[]; rows: RankingRows }

/** The strip in sentences: the ends, mean and median, then each chosen province with what it cannot be told apart from. */
export function describeStrip(
  { title, own, rows }: Strip,
  { t, value, in: inLanguage, list, capital }: Wording,
): string {
  const { results, summary, provinces, measure } = rows
  const nameOf = (result: Result) => inLanguage(provinces.find(({ code }) => code === result.code)!.name)
  const [first, last] = [results[0]!, results.at(-1)!]
  const figure = (name: string, points: number) => t("strip.figure", { name, value: value(points, measure.unit) })
  const missing = own.filter((row) => row.value === null)
  return [
    t("strip.description", { title, count: results.length }),
    t("ranking.ends", {
      first: nameOf(first),
      firstValue: value(first.points, measure.unit),
      last: nameOf(last),
      lastValue: value(last.points, measure.unit),
      reference: capital(list([figure(t("mean"), summary.mean), figure(t("median"), summary.median)])),
    }),
    ...own.flatMap(({ name, label, standing, value: points, span }) =>
      points === null
        ? []
        : [
            t("strip.one", { name, value: label, standing }),
            ...(span ? [t("strip.oneSpan", { low: value(span.low, "points"), high: value(span.high, "points") })] : []),
          ],
    ),
    missing.length > 0 ? t("trend.missing", { list: list(missing.map(({ name }) => name)) }) : "",
  ]
    .filter(Boolean)
    .join(" ")
}

/** A province a row, best first, with the bounds of the chosen ones; mean and median below, then who has no result. */
export function stripTable(caption: string, own: readonly StripRow[], rows: RankingRows, wording: Wording): ChartTable {
  const { t, value } = wording
  const unit = rows.measure.unit
  const number = (drawn: number | undefined | null): ChartCell =>
    drawn === undefined || drawn === null ? EMPTY : { text: value(drawn, unit), value: drawn }
  const withIntervals = own.some(({ interval }) => interval)
  const bounds = (row: StripRow | undefined) =>
    withIntervals
      ? [row?.interval?.low, row?.interval?.high, row?.span?.low, row?.span?.high].map((each) => number(each))
      : []
  const chosen = new Map(own.map((row) => [row.id, row]))
  const measured = rows.results.map((result): ChartCell[] => {
    const { slug, name } = rows.provinces.find(({ code }) => code === result.code)!
    const rank = `${result.tied ? "=" : ""}${wording.whole(result.rank)}`
    return [
      { text: rank, value: result.rank },
      word(wording.in(name)),
      number(result.points),
      ...bounds(chosen.get(slug)),
      result.group ? word(wording.capital(t(`group.${result.group}`))) : EMPTY,
      EMPTY,
    ]
  })
  const of = (name: string, points: number): ChartCell[] => [
    EMPTY,
    word(wording.capital(name)),
    number(points),
    ...bounds(undefined),
    EMPTY,
    EMPTY,
  ]
  const absent = own
    .filter((row) => row.value === null)
    .map(({ name, label, reason }) => [
      EMPTY,
      word(name),
      { text: label, value: null },
      ...bounds(undefined),
      EMPTY,
      word(reason!),
    ])
  return {
    caption,
    columns: columnsOf(withIntervals, unit, t),
    rows: [...measured, of(t("mean"), rows.summary.mean), of(t("median"), rows.summary.median), ...absent],
  }
}

const EMPTY: ChartCell = { text: "", value: null }
const word = (text: string): ChartCell => ({ text, value: text })

function columnsOf(withIntervals: boolean, unit: RankingRows["measure"]["unit"], t: Wording["t"]) {
  const numbers = (["low", "high", "spanLow", "spanHigh"] as const).map((key) => ({
    key: { low: "low", high: "high", spanLow: "span_low", spanHigh: "span_high" }[key],
    label: t(
      `column.${({ low: "lowBound", high: "highBound", spanLow: "spanLow", spanHigh: "spanHigh" } as const)[key]}`,
    ),
    numeric: true,
  }))
  return [
    { key: "rank", label: t("column.rank"), numeric: true },
    { key: "province", label: t("column.province"), numeric: false },
    { key: "value", label: unit === "points" ? t("column.value") : t(`unit.${unit}`), numeric: true },
    ...(withIntervals ? numbers : []),
    { key: "group", label: t("column.group"), numeric: false },
    { key: "reason", label: t("column.reason"), numeric: false },
  ]
}

/** A line a chosen province. */
export function socialOfStrip({ title, rows }: StripSpec): SocialWords {
  const lines = rows.slice(0, 4).map(({ name, label, standing }) => rowLine(`${name}: ${label}, ${standing}`))
  return { lines: [titleLine(title), ...lines], chip: null }
}
