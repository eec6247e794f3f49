import { pointsOfSpan } from "@/domain/uncertainty"
import type { Province } from "@/queries/provinces"
import type { Result } from "@/queries/results"
import { type OwnPart, rowLine, type SocialWords, titleLine } from "../chart-definition"
import type { ChartCell, ChartNote, ChartTable, StripRow, StripSpec } from "../chart-spec"
import { figureCell, NO_CELL, wordCell } from "../chart-table"
import { axisAround } from "../drawing/axis"
import { fieldSubtitle, measureName } from "../loading/measures"
import { rangeOf } from "../loading/series"
import type { RankingRows } from "../ranking/load"
import { fieldColumns } from "../ranking/words"
import { missingSentence, reasonNotes, sentences, signs, type Wording } from "../wording"

/** Every province a tick on one axis, the chosen ones on a line each. */
export function buildStrip(rows: RankingRows, wording: Wording): OwnPart<StripSpec> {
  const { measure, year, results, summary, marked, provinces } = rows
  const { t, ticks } = wording
  const ofCode = new Map(provinces.map((province) => [province.code, province]))
  const own = marked.map((code) => rowOf(ofCode.get(code)!, rows, wording))
  const points = results.map(({ code, points: value }) => {
    const { slug, name } = ofCode.get(code)!
    return { id: slug, name: wording.in(name), value }
  })
  const bounds = own.flatMap(({ interval }) => (interval ? [interval.low, interval.high] : []))
  const x = axisAround([...points.map(({ value }) => value), ...bounds], (values) => ticks(values, measure.unit))
  const names = wording.who(own.map(({ name }) => name))
  const title = wording.capital(
    t("strip.title", { names, measure: measureName(measure, year, wording), year: String(year) }),
  )
  return {
    kind: "strip",
    years: { first: year, last: year },
    title,
    subtitle: fieldSubtitle({ measure, year, summary, x }, wording),
    description: describeStrip({ title, own, rows }, wording),
    notes: notesOf(own, wording),
    credit: null,
    x,
    points,
    mean: summary.mean,
    median: summary.median,
    rows: own,
    legend: legendOf(own, rows, wording),
    table: stripTable(title, own, rows, wording),
  }
}

function rowOf({ code, slug, name }: Province, rows: RankingRows, wording: Wording): StripRow {
  const { t, value } = wording
  const result = rows.results.find((each) => each.code === code)
  const own = { id: slug, name: wording.in(name) }
  if (!result) {
    const reason = wording.reason(rows.missing.find((row) => row.code === code))
    const none = { value: null, group: null, interval: null, span: null }
    const label = t("noResult")
    return { ...own, ...none, label, standing: label, reason }
  }
  const { points, group } = result
  return {
    ...own,
    value: points,
    label: value(points, rows.measure.unit),
    standing: t("strip.standing", {
      rank: wording.rank(result),
      ranked: rows.summary.ranked,
      group: group ? t(`group.${group}`) : "",
      grouped: group ? "yes" : "no",
    }),
    reason: null,
    group,
    interval: rangeOf(rows.intervals.get(code)),
    span: pointsOfSpan(result.span, rows.results),
  }
}

function notesOf(own: readonly StripRow[], wording: Wording): ChartNote[] {
  const missing = own.flatMap(({ name, reason }) => (reason === null ? [] : [{ name, reason }]))
  const ofSpan = own.some(({ span }) => span) ? [{ sign: null, text: wording.t("strip.spanNote") }] : []
  return [...ofSpan, ...reasonNotes(missing, wording)]
}

function legendOf(own: readonly StripRow[], { results, summary, provinces, measure }: RankingRows, wording: Wording) {
  const { t, value } = wording
  const best = results[0]!
  const bestName = wording.in(provinces.find(({ code }) => code === best.code)!.name)
  const saying = (name: string, points: number) => t("strip.figure", { name, value: value(points, measure.unit) })
  return signs(
    { sign: "tick", label: t("spread.province") },
    { sign: "mean", label: saying(t("mean"), summary.mean) },
    { sign: "medianUpright", label: saying(t("median"), summary.median) },
    { sign: "top", label: t("strip.best", { name: bestName, value: value(best.points, measure.unit) }) },
    own.some(({ interval }) => interval) && { sign: "ownInterval", label: t("legend.whisker") },
    own.some(({ span }) => span) && { sign: "span", label: t("strip.span") },
  )
}

type Strip = { title: string; own: readonly StripRow[]; rows: RankingRows }

/** The strip in sentences: the ends, mean and median, then each chosen province with what it cannot be told apart from. */
function describeStrip({ title, own, rows }: Strip, wording: Wording): string {
  const { t, value, in: inLanguage, list, capital } = wording
  const { results, summary, provinces, measure } = rows
  const nameOf = (result: Result) => inLanguage(provinces.find(({ code }) => code === result.code)!.name)
  const [first, last] = [results[0]!, results.at(-1)!]
  const saying = (name: string, points: number) => t("strip.figure", { name, value: value(points, measure.unit) })
  const missing = own.filter((row) => row.value === null)
  return sentences(
    t("strip.description", { title, count: results.length }),
    t("ranking.ends", {
      first: nameOf(first),
      firstValue: value(first.points, measure.unit),
      last: nameOf(last),
      lastValue: value(last.points, measure.unit),
      reference: capital(list([saying(t("mean"), summary.mean), saying(t("median"), summary.median)])),
    }),
    ...own.flatMap(({ name, label, standing, value: points, span }) =>
      points === null
        ? []
        : [
            t("strip.one", { name, value: label, standing }),
            ...(span ? [t("strip.oneSpan", { low: value(span.low, "points"), high: value(span.high, "points") })] : []),
          ],
    ),
    missingSentence(missing, wording),
  )
}

/** A province a row, best first, with the bounds of the chosen ones; mean and median below, then who has no result. */
function stripTable(caption: string, own: readonly StripRow[], rows: RankingRows, wording: Wording): ChartTable {
  const { t, value } = wording
  const unit = rows.measure.unit
  const number = (drawn: number | undefined) => (drawn === undefined ? NO_CELL : figureCell(value(drawn, unit), drawn))
  const withIntervals = own.some(({ interval }) => interval)
  const bounds = (row: StripRow | undefined) =>
    withIntervals
      ? [row?.interval?.low, row?.interval?.high, row?.span?.low, row?.span?.high].map((each) => number(each))
      : []
  const chosen = new Map(own.map((row) => [row.id, row]))
  const measured = rows.results.map((result): ChartCell[] => {
    const { slug, name } = rows.provinces.find(({ code }) => code === result.code)!
    return [
      figureCell(wording.rank(result), result.rank),
      wordCell(wording.in(name)),
      number(result.points),
      ...bounds(chosen.get(slug)),
      result.group ? wordCell(wording.capital(t(`group.${result.group}`))) : NO_CELL,
      NO_CELL,
    ]
  })
  const of = (name: string, cell: ChartCell, reason = "") => [
    NO_CELL,
    wordCell(name),
    cell,
    ...bounds(undefined),
    NO_CELL,
    wordCell(reason),
  ]
  const absent = own
    .filter((row) => row.value === null)
    .map(({ name, label, reason }) => of(name, figureCell(label, null), reason!))
  return {
    caption,
    columns: fieldColumns(unit, withIntervals ? ["low", "high", "spanLow", "spanHigh"] : [], t),
    rows: [
      ...measured,
      of(wording.capital(t("mean")), number(rows.summary.mean)),
      of(wording.capital(t("median")), number(rows.summary.median)),
      ...absent,
    ],
  }
}

export function socialOfStrip({ title, rows }: StripSpec): SocialWords {
  const lines = rows.slice(0, 4).map(({ name, label, standing }) => rowLine(`${name}: ${label}, ${standing}`))
  return { lines: [titleLine(title), ...lines], chip: null }
}
