import type { Unit } from "@/domain/measure"
import type { ChartCell, ChartTable, RankingSection, RankingSpec } from "../chart-spec"
import type { Wording } from "../wording"

type Missing = RankingSpec["missing"]["rows"]
type Ranking = { title: string; sections: readonly RankingSection[]; missing: Missing; reference: string }

/** The ranking in sentences: its ends, the groups, the chosen provinces, who is missing. */
export function describeRanking(ranking: Ranking, wording: Wording): string {
  const count = ranking.sections.reduce((sum, { rows }) => sum + rows.length, 0)
  return `${wording.t("ranking.description", { title: ranking.title, count })} ${standings(ranking, wording)}`
}

/** What is said of an edition's provinces however they are drawn. */
export function standings({ sections, missing, reference }: Omit<Ranking, "title">, { t, list }: Wording): string {
  const rows = sections.flatMap((section) =>
    section.rows.map((row) => ({ ...row, group: section.group ? section.label : "none" })),
  )
  const [first, last] = [rows[0]!, rows.at(-1)!]
  const marked = rows.filter((row) => row.marked)
  return [
    t("ranking.ends", {
      first: first.name,
      firstValue: first.label,
      last: last.name,
      lastValue: last.label,
      reference,
    }),
    ...sections.flatMap(({ group, label, size }) => (group ? [`${label}: ${size}.`] : [])),
    ...marked.map(({ name, label, rank, group }) => t("ranking.one", { name, value: label, rank, group })),
    missing.length > 0 ? t("trend.missing", { list: list(missing.map(({ name }) => name)) }) : "",
  ]
    .filter(Boolean)
    .join(" ")
}

/** A province a row, best first; at the end those without a result, with the reason. */
export function rankingTable(
  caption: string,
  sections: readonly RankingSection[],
  missing: Missing,
  unit: Unit,
  { t, value }: Wording,
): ChartTable {
  const withIntervals = sections.some(({ rows }) => rows.some(({ interval }) => interval))
  const cell = (text: string, machine: ChartCell["value"] = text): ChartCell => ({ text, value: machine })
  const empty = cell("", null)
  const bound = (end: number | undefined) => (end === undefined ? empty : cell(value(end, "points"), end))
  const bounds = (interval: { low: number; high: number } | null) =>
    withIntervals ? [bound(interval?.low), bound(interval?.high)] : []
  const measured = sections.flatMap(({ group, label, rows }) =>
    rows.map((row) => [
      cell(row.rank, Number(row.rank.replace("=", ""))),
      cell(row.name),
      cell(row.label, row.value),
      ...bounds(row.interval),
      group ? cell(label) : empty,
      empty,
    ]),
  )
  const absent = missing.map(({ name, reason }) => [
    empty,
    cell(name),
    cell(t("noResult"), null),
    ...bounds(null),
    empty,
    cell(reason),
  ])
  return {
    caption,
    columns: [
      { key: "rank", label: t("column.rank"), numeric: true },
      { key: "province", label: t("column.province"), numeric: false },
      { key: "value", label: unit === "points" ? t("column.value") : t(`unit.${unit}`), numeric: true },
      ...(withIntervals
        ? [
            { key: "low", label: t("column.lowBound"), numeric: true },
            { key: "high", label: t("column.highBound"), numeric: true },
          ]
        : []),
      { key: "group", label: t("column.group"), numeric: false },
      { key: "reason", label: t("column.reason"), numeric: false },
    ],
    rows: [...measured, ...absent],
  }
}
