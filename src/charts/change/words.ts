import type { ChangeRow, ChangeSpec, ChartCell, ChartTable } from "../chart-spec"
import type { Wording } from "../wording"

type Apart = ChangeSpec["apart"]["rows"]
/** How many parts the description names on each side. */
const NAMED = 3

/** The change in sentences: the whole, what lifted most, what dragged most, what stands apart. */
export function describeChange(
  { title, rows, apart }: { title: string; rows: readonly ChangeRow[]; apart: Apart },
  { t, list }: Wording,
): string {
  const whole = rows.find(({ level }) => level === "whole")
  const least = rows.some(({ level }) => level === "subDimension") ? "subDimension" : "dimension"
  const parts = rows.filter((row) => row.level === least && row.value !== null).toSorted((a, b) => b.value! - a.value!)
  const named = (some: readonly ChangeRow[]) => list(some.map(({ name, label }) => `${name} (${label})`))
  const lifts = parts.filter(({ value }) => value! > 0).slice(0, NAMED)
  const drags = parts
    .filter(({ value }) => value! < 0)
    .slice(-NAMED)
    .toReversed()
  return [
    t("change.description", { title }),
    whole ? t("change.whole", { change: whole.label }) : t("change.noWhole"),
    lifts.length > 0 ? t("change.lifts", { list: named(lifts) }) : "",
    drags.length > 0 ? t("change.drags", { list: named(drags) }) : "",
    apart.length > 0 ? t("change.apartList", { list: list(apart.map(({ name }) => name)) }) : "",
  ]
    .filter(Boolean)
    .join(" ")
}

/** A part a row; those apart at the end, with the reason. */
export function changeTable(caption: string, rows: readonly ChangeRow[], apart: Apart, { t }: Wording): ChartTable {
  const cell = (text: string, value: ChartCell["value"] = text || null): ChartCell => ({ text, value })
  return {
    caption,
    columns: [
      { key: "measure", label: t("column.measure"), numeric: false },
      { key: "change", label: t("column.change"), numeric: true },
      { key: "reason", label: t("column.apart"), numeric: false },
    ],
    rows: [
      ...rows
        .filter(({ value }) => value !== null)
        .map(({ name, label, value }) => [cell(name), cell(label, value), cell("")]),
      ...apart.map(({ name, reason }) => [cell(name), cell(t("change.notComparable"), null), cell(reason)]),
    ],
  }
}
