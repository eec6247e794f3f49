import { type Group, GROUPS } from "@/domain/quartile-group"
import type { Unit } from "@/domain/measure"
import type { OwnPart } from "../chart-definition"
import type { ChartTable, RankingRow, RankingSection, RankingSpec } from "../chart-spec"
import { figureCell, figureColumn, NO_CELL, wordCell, wordColumn } from "../chart-table"
import { axisAround } from "../drawing/axis"
import { fieldSubtitle, measureName } from "../loading/measures"
import { rangeOf } from "../loading/series"
import { missingSentence, sentences, signs, type Wording } from "../wording"
import type { RankingRows } from "./load"

/** Provinces in their groups, best first; those without a result apart. */
export function buildRanking(rows: RankingRows, wording: Wording): OwnPart<RankingSpec> {
  const { measure, year, results, summary, intervals } = rows
  const { t, value, ticks } = wording
  const sections = sectionsOf(rows, wording)
  const missing = missingOf(rows, wording)
  const values = results.flatMap(({ points, code }) => {
    const interval = intervals.get(code)
    return interval ? [points, interval.low, interval.high] : [points]
  })
  const x = axisAround(values, (each) => ticks(each, measure.unit))
  const grouped = summary.cutOffs ? "yes" : "no"
  const name = measureName(measure, year, wording)
  const title = wording.capital(t("ranking.title", { measure: name, year: String(year), grouped }))
  const reference = { value: summary.mean, label: `${wording.capital(t("mean"))} ${value(summary.mean, measure.unit)}` }
  const tied = results.some((result) => result.tied)
  return {
    kind: "ranking",
    years: { first: year, last: year },
    title,
    subtitle: fieldSubtitle({ measure, year, summary, x }, wording),
    description: describeRanking({ title, sections, missing: missing.rows, reference: reference.label }, wording),
    notes: tied ? [{ sign: null, text: t("ranking.ties") }] : [],
    credit: null,
    x,
    sections,
    reference,
    missing,
    omitted: t("ranking.omitted", { count: "#" }),
    legend: signs(intervals.size > 0 && { sign: "whisker", label: t("legend.whisker") }),
    table: rankingTable(title, sections, missing.rows, measure.unit, wording),
  }
}

function sectionsOf(rows: RankingRows, wording: Wording): RankingSection[] {
  const groups: readonly (Group | null)[] = rows.summary.cutOffs ? GROUPS : [null]
  return groups
    .map((group): RankingSection => {
      const own = rows.results.filter((result) => result.group === group).map((result) => rowOf(result, rows, wording))
      return {
        group,
        label: wording.capital(wording.t(group ? `group.${group}` : "ranking.all")),
        size: sizeOf(group, own.length, rows, wording),
        rows: own,
      }
    })
    .filter((section) => section.rows.length > 0)
}

/** "15 provinces, from 44.74". */
function sizeOf(group: Group | null, count: number, { summary, measure }: RankingRows, { t, value }: Wording): string {
  const size = t("provinceCount", { count })
  const { cutOffs } = summary
  if (!cutOffs || group === null) return size
  if (group === "poor") return t("ranking.below", { size, value: value(cutOffs.lowAverage, measure.unit) })
  return t("ranking.from", { size, value: value(cutOffs[group], measure.unit) })
}

function rowOf(result: RankingRows["results"][number], rows: RankingRows, wording: Wording): RankingRow {
  const province = rows.provinces.find(({ code }) => code === result.code)!
  return {
    id: province.slug,
    name: wording.in(province.name),
    rank: wording.rank(result),
    value: result.points,
    label: wording.value(result.points, rows.measure.unit),
    interval: rangeOf(rows.intervals.get(result.code)),
    marked: rows.marked.includes(result.code),
  }
}

function missingOf({ provinces, results, missing, marked }: RankingRows, wording: Wording): RankingSpec["missing"] {
  const measured = new Set(results.map(({ code }) => code))
  const absent = provinces.filter(({ code }) => !measured.has(code))
  return {
    label: wording.t("ranking.missing", { count: absent.length }),
    rows: absent.map(({ code, slug, name }) => ({
      id: slug,
      name: wording.in(name),
      reason: wording.reason(missing.find((row) => row.code === code)),
      marked: marked.includes(code),
    })),
  }
}

type Missing = RankingSpec["missing"]["rows"]
type Ranking = { title: string; sections: readonly RankingSection[]; missing: Missing; reference: string }

function describeRanking(ranking: Ranking, wording: Wording): string {
  const count = ranking.sections.reduce((sum, { rows }) => sum + rows.length, 0)
  return `${wording.t("ranking.description", { title: ranking.title, count })} ${standings(ranking, wording)}`
}

/** What is said of an edition's provinces however they are drawn. */
export function standings({ sections, missing, reference }: Omit<Ranking, "title">, wording: Wording): string {
  const { t } = wording
  const rows = sections.flatMap((section) =>
    section.rows.map((row) => ({ ...row, group: section.group ? section.label : "none" })),
  )
  const [first, last] = [rows[0]!, rows.at(-1)!]
  const marked = rows.filter((row) => row.marked)
  const ends = { first: first.name, firstValue: first.label, last: last.name, lastValue: last.label, reference }
  return sentences(
    t("ranking.ends", ends),
    ...sections.flatMap(({ group, label, size }) => (group ? [`${label}: ${size}.`] : [])),
    ...marked.map(({ name, label, rank, group }) => t("ranking.one", { name, value: label, rank, group })),
    missingSentence(missing, wording),
  )
}

/** A province a row, best first; at the end those without a result, with the reason. */
function rankingTable(
  caption: string,
  sections: readonly RankingSection[],
  missing: Missing,
  unit: Unit,
  wording: Wording,
): ChartTable {
  const { t, value } = wording
  const withIntervals = sections.some(({ rows }) => rows.some(({ interval }) => interval))
  const bound = (end: number | undefined) => (end === undefined ? NO_CELL : figureCell(value(end, "points"), end))
  const bounds = (interval: RankingRow["interval"]) =>
    withIntervals ? [bound(interval?.low), bound(interval?.high)] : []
  const measured = sections.flatMap(({ group, label, rows }) =>
    rows.map((row) => [
      figureCell(row.rank, Number(row.rank.replace("=", ""))),
      wordCell(row.name),
      figureCell(row.label, row.value),
      ...bounds(row.interval),
      group ? wordCell(label) : NO_CELL,
      NO_CELL,
    ]),
  )
  const absent = missing.map(({ name, reason }) => [
    NO_CELL,
    wordCell(name),
    figureCell(t("noResult"), null),
    ...bounds(null),
    NO_CELL,
    wordCell(reason),
  ])
  return {
    caption,
    columns: fieldColumns(unit, withIntervals ? ["low", "high"] : [], t),
    rows: [...measured, ...absent],
  }
}

const BOUNDS = {
  low: ["low", "lowBound"],
  high: ["high", "highBound"],
  spanLow: ["span_low", "spanLow"],
  spanHigh: ["span_high", "spanHigh"],
} as const

/** What is said of each province of an edition, with `bounds` where any has them. */
export function fieldColumns(unit: Unit, bounds: readonly (keyof typeof BOUNDS)[], t: Wording["t"]) {
  return [
    figureColumn("rank", t("column.rank")),
    wordColumn("province", t("column.province")),
    figureColumn("value", unit === "points" ? t("column.value") : t(`unit.${unit}`)),
    ...bounds.map((bound) => figureColumn(BOUNDS[bound][0], t(`column.${BOUNDS[bound][1]}`))),
    wordColumn("group", t("column.group")),
    wordColumn("reason", t("column.reason")),
  ]
}
