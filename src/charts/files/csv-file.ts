import type { ChartSpec } from "../chart-spec"
import type { Wording } from "../wording"

/** Spreadsheets take a file without it for another encoding. */
const BYTE_ORDER_MARK = "\uFEFF"

/**
 * Exactly the drawn values, as RFC 4180 has it: the table of the chart with its heads in the reader's language, figures unrounded with
 * a dot whatever the language, and the source in a last column, so that it survives copying; a correction since then stands behind it.
 */
export function csvFile({ table, source, notes }: ChartSpec, { t }: Wording): string {
  const corrections = notes.filter(({ correction }) => correction).map(({ text }) => text)
  const origin = [source, ...corrections].join(" ")
  const head = [...table.columns.map(({ label }) => label), t("column.source")]
  const rows = table.rows.map((row) => [...row.map(({ value }) => value), origin])
  return BYTE_ORDER_MARK + [head, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n") + "\r\n"
}

/** Text that a spreadsheet would take for a formula cannot occur: names and reasons are the data's, titles are not part of the table. */
function quoted(value: string | number | null): string {
  if (value === null) return ""
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
