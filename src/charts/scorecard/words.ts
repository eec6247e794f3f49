import { GROUPS } from "@/domain/quartile-group"
import type { ChartTable } from "../chart-spec"
import type { Wording } from "../wording"
import type { ScorecardRows } from "./load"
import type { ScorecardRow, ScorecardSection } from "./spec"

/** Provinces named in the description for being often in a group. */
const NAMED = 3

/** The matrix in sentences: each part of a province; of all provinces those most often in the highest and the lowest group. */
export function describeScorecard(
  title: string,
  sections: readonly ScorecardSection[],
  { view }: ScorecardRows,
  wording: Wording,
): string {
  const { t } = wording
  const rows = sections.flatMap((section) => section.rows)
  const said = view === "dimensions" ? rows : rows.filter(({ marked }) => marked)
  return [
    t("scorecard.description", { title }),
    ...(view === "provinces" ? [often("best", rows, wording), often("poor", rows, wording)] : []),
    ...said.map((row) => sentenceOf(row, wording)),
  ]
    .filter(Boolean)
    .join(" ")
}

const times = ({ cells }: ScorecardRow, group: string) => cells.filter((cell) => cell.group === group).length

function often(group: "best" | "poor", rows: readonly ScorecardRow[], { t, list }: Wording): string {
  const ordered = rows.toSorted((a, b) => times(b, group) - times(a, group)).slice(0, NAMED)
  const names = ordered.map((row) => t("scorecard.times", { name: row.name, count: times(row, group) }))
  return t("scorecard.often", { group: t(`group.${group}`), list: list(names) })
}

function sentenceOf(row: ScorecardRow, { t }: Wording): string {
  const known = row.cells.filter(({ group }) => group)
  const latest = known.at(-1)
  if (!latest) return t("trend.none", { name: row.name })
  return t("scorecard.one", {
    name: row.name,
    group: t(`group.${latest.group!}`),
    year: String(latest.year),
    best: times(row, "best"),
    poor: times(row, "poor"),
    count: known.length,
  })
}

/** A row a row, a column an edition; for machines the number of the group. */
export function scorecardTable(
  caption: string,
  sections: readonly ScorecardSection[],
  { years, view }: ScorecardRows,
  { t }: Wording,
): ChartTable {
  return {
    caption,
    columns: [
      { key: "row", label: t(view === "dimensions" ? "column.measure" : "column.province"), numeric: false },
      ...years.map((year) => ({ key: String(year), label: String(year), numeric: true })),
    ],
    rows: sections.flatMap(({ rows }) =>
      rows.map(({ name, cells }) => [
        { text: name, value: name },
        ...cells.map(({ label, group }) => ({ text: label, value: group ? GROUPS.indexOf(group) + 1 : null })),
      ]),
    ),
  }
}
