import { Resvg } from "@resvg/resvg-js"
import { join } from "node:path"
import { chartQueries } from "../chart-queries"
import type { ChartSpec } from "../chart-spec"
import type { Theme } from "../drawing/palette"
import { ChartPicture } from "../drawing/picture"
import { makeChart } from "../make-chart"
import { type Wording, wordingOf } from "../wording"
import { layoutWidth } from "./picture-size"
import type { FileRequest, Format } from "./read-file-request"
import { markupOf } from "./render"

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

/** The chart as an SVG document that stands alone, `width` pixels wide. */
export function svgFile(spec: ChartSpec, width: number, theme: Theme): Promise<string> {
  return markupOf(<ChartPicture spec={spec} width={width} theme={theme} />)
}

const FONTS = "node_modules/@expo-google-fonts/be-vietnam-pro"
const FONT_FILES = ["400Regular/BeVietnamPro_400Regular.ttf", "600SemiBold/BeVietnamPro_600SemiBold.ttf"]

/** The chart as PNG, exactly `width` pixels wide. */
export async function pngFile(spec: ChartSpec, width: number, theme: Theme): Promise<Uint8Array> {
  return pngOf(await svgFile(spec, layoutWidth(width), theme === "auto" ? "light" : theme), width) // a PNG cannot follow its reader
}

/** An SVG as PNG, `width` pixels wide, its letters set in our typeface. */
export function pngOf(svg: string, width: number): Uint8Array {
  const fontFiles = FONT_FILES.map((file) => join(process.cwd(), FONTS, file))
  const picture = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Be Vietnam Pro" },
  })
  return picture.render().asPng()
}

export type ChartFile = { type: string; body: string | Uint8Array }

/** Pixels, when the address does not say. */
const WIDTH = { svg: 720, png: 1200 }

/**
 * The file of a request, drawn from the database.
 * @throws {ChartRefusal} for parameters that the data do not have
 */
export async function chartFile(request: FileRequest): Promise<ChartFile> {
  const spec = await makeChart(request.id, request.params, request.locale, chartQueries)
  return FILES[request.format](spec, request)
}

const FILES: Readonly<Record<Format, (spec: ChartSpec, request: FileRequest) => Promise<ChartFile>>> = {
  svg: async (spec, { width, theme }) => ({
    type: "image/svg+xml; charset=utf-8",
    body: await svgFile(spec, width ?? WIDTH.svg, theme),
  }),
  png: async (spec, { width, theme }) => ({ type: "image/png", body: await pngFile(spec, width ?? WIDTH.png, theme) }),
  csv: async (spec, { locale }) => ({ type: "text/csv; charset=utf-8", body: csvFile(spec, wordingOf(locale)) }),
  json: async (spec) => ({ type: "application/json; charset=utf-8", body: JSON.stringify(spec) }),
}
