import type { Province } from "@/queries/provinces"
import { pointsOfSpan } from "@/domain/uncertainty"
import type { OwnPart } from "../chart-definition"
import type { LegendItem, StripSpec } from "../chart-spec"
import { axisAround } from "../drawing/axis"
import { measureName, fieldSubtitle } from "../loading/measure-facts"
import type { RankingRows } from "../ranking/definition"
import type { Wording } from "../wording"
import type { StripRow } from "./spec"
import { describeStrip, stripTable } from "./words"

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
  const names = own.length > 3 ? t("provinceCount", { count: own.length }) : wording.list(own.map(({ name }) => name))
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
  const { t, value, whole } = wording
  const result = rows.results.find((each) => each.code === code)
  const words = { id: slug, name: wording.in(name) }
  if (!result) {
    const reason = rows.missing.find((row) => row.code === code)?.reason
    const none = { value: null, group: null, interval: null, span: null }
    const label = t("noResult")
    return { ...words, ...none, label, standing: label, reason: reason ? wording.in(reason) : t("noReasonKnown") }
  }
  const { points, rank, tied, group } = result
  const interval = rows.intervals.get(code)
  return {
    ...words,
    value: points,
    label: value(points, rows.measure.unit),
    standing: t("strip.standing", {
      rank: `${tied ? "=" : ""}${whole(rank)}`,
      ranked: rows.summary.ranked,
      group: group ? t(`group.${group}`) : "",
      grouped: group ? "yes" : "no",
    }),
    reason: null,
    group,
    interval: interval ? { low: interval.low, high: interval.high } : null,
    span: pointsOfSpan(result.span, rows.results),
  }
}

function notesOf(own: readonly StripRow[], { t, list }: Wording): StripSpec["notes"] {
  const reasons = [...new Set(own.flatMap(({ reason }) => reason ?? []))]
  const missing = reasons.map((reason) => {
    const names = own.filter((row) => row.reason === reason).map(({ name }) => name)
    return t("reason", { list: list(names), reason })
  })
  const notes = own.some(({ span }) => span) ? [t("strip.spanNote"), ...missing] : missing
  return notes.map((text) => ({ sign: null, text }))
}

function legendOf(own: readonly StripRow[], { results, summary, provinces, measure }: RankingRows, wording: Wording) {
  const { t, value } = wording
  const best = results[0]!
  const bestName = wording.in(provinces.find(({ code }) => code === best.code)!.name)
  const figure = (name: string, points: number) => t("strip.figure", { name, value: value(points, measure.unit) })
  const legend: LegendItem[] = [
    { sign: "tick", label: t("spread.province") },
    { sign: "mean", label: figure(t("mean"), summary.mean) },
    { sign: "medianUpright", label: figure(t("median"), summary.median) },
    { sign: "top", label: t("strip.best", { name: bestName, value: value(best.points, measure.unit) }) },
    ...(own.some(({ interval }) => interval) ? [{ sign: "ownInterval" as const, label: t("legend.whisker") }] : []),
    ...(own.some(({ span }) => span) ? [{ sign: "span" as const, label: t("strip.span") }] : []),
  ]
  return legend
}
