import { WORKBOOK_TYPE } from "@/file-formats/workbook"
import { chartQueries } from "../chart-queries"
import { drawPicture } from "./pictures"
import type { ChartSpec } from "../chart-spec"
import { makeChart } from "../make-chart"
import { type Wording, wordingOf } from "../wording"
import { chartWorkbook } from "./chart-workbook"
import type { FileRequest, Format } from "./read-file-request"

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

export type ChartFile = { type: string; body: string | Uint8Array }

/**
 * The file of a request, drawn from the database.
 * @throws {ChartRefusal} for parameters that the data do not have
 */
export async function chartFile(request: FileRequest): Promise<ChartFile> {
  const spec = await makeChart(request.id, request.params, request.locale, chartQueries)
  return FILES[request.format](spec, request)
}

const FILES: Readonly<Record<Format, (spec: ChartSpec, request: FileRequest) => Promise<ChartFile>>> = {
  svg: async (spec, { size, width, theme }) => ({
    type: "image/svg+xml; charset=utf-8",
    body: await drawPicture({ kind: "svg", spec, width: size ?? width, theme }),
  }),
  png: async (spec, { size, width, theme }) => ({
    type: "image/png",
    body: await drawPicture({ kind: "png", spec, width: size ?? width, theme }),
  }),
  csv: async (spec, { locale }) => ({ type: "text/csv; charset=utf-8", body: csvFile(spec, wordingOf(locale)) }),
  xlsx: async (spec) => ({ type: WORKBOOK_TYPE, body: await chartWorkbook(spec) }),
  json: async (spec) => ({ type: "application/json; charset=utf-8", body: JSON.stringify(spec) }),
}
