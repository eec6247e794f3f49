import { type Group, GROUPS } from "@/domain/quartile-group"
import type { OwnPart } from "../chart-definition"
import type { LegendItem, RankingRow, RankingSection, RankingSpec } from "../chart-spec"
import { axisAround } from "../drawing/axis"
import { measureName, fieldSubtitle } from "../loading/measure-facts"
import type { Wording } from "../wording"
import type { RankingRows } from "./definition"
import { describeRanking, rankingTable } from "./words"

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
  const title = wording.capital(
    t("ranking.title", {
      measure: measureName(measure, year, wording),
      year: String(year),
      grouped: summary.cutOffs ? "yes" : "no",
    }),
  )
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
    legend: intervals.size > 0 ? [{ sign: "whisker" as const, label: t("legend.whisker") } satisfies LegendItem] : [],
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
  const interval = rows.intervals.get(result.code)
  return {
    id: province.slug,
    name: wording.in(province.name),
    rank: `${result.tied ? "=" : ""}${wording.whole(result.rank)}`,
    value: result.points,
    label: wording.value(result.points, rows.measure.unit),
    interval: interval ? { low: interval.low, high: interval.high } : null,
    marked: rows.marked.includes(result.code),
  }
}

function missingOf({ provinces, results, missing, marked }: RankingRows, wording: Wording): RankingSpec["missing"] {
  const measured = new Set(results.map(({ code }) => code))
  const absent = provinces.filter(({ code }) => !measured.has(code))
  return {
    label: wording.t("ranking.missing", { count: absent.length }),
    rows: absent.map(({ code, slug, name }) => {
      const reason = missing.find((row) => row.code === code)?.reason
      return {
        id: slug,
        name: wording.in(name),
        reason: reason ? wording.in(reason) : wording.t("noReasonKnown"),
        marked: marked.includes(code),
      }
    }),
  }
}
