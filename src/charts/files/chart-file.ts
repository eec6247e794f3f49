import { type Figure, oneBatchOf, proseSheet, type Sheet, workbook, WORKBOOK_TYPE } from "@/file-formats/workbook"
import { hasWorkers, SPARE_THREADS, workerPool } from "@/limits/worker-pool"
import type { ChartCell, ChartSpec } from "../chart-spec"
import { makeChart } from "../make-chart"
import { type Wording, wordingOf } from "../wording"
import { draw, type PictureTask } from "./draw"
import type { ChartRequest, FileRequest, Format } from "./read-file-request"

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
  const spec = await makeChart(request.id, request.params, request.locale)
  return FILES[request.format](spec, request)
}

const picture =
  (kind: "svg" | "png", type: string) =>
  async (spec: ChartSpec, { size, width, theme }: FileRequest): Promise<ChartFile> => ({
    type,
    body: await drawPicture({ kind, spec, width: size ?? width, theme }),
  })

const FILES: Readonly<Record<Format, (spec: ChartSpec, request: FileRequest) => Promise<ChartFile>>> = {
  svg: picture("svg", "image/svg+xml; charset=utf-8"),
  png: picture("png", "image/png"),
  csv: async (spec, { locale }) => ({ type: "text/csv; charset=utf-8", body: csvFile(spec, wordingOf(locale)) }),
  xlsx: async (spec) => ({ type: WORKBOOK_TYPE, body: await chartWorkbook(spec) }),
  json: async (spec) => ({ type: "application/json; charset=utf-8", body: JSON.stringify(spec) }),
}

/**
 * The picture that other sites show beside a link, drawn from the database.
 * @throws {ChartRefusal} for parameters that the data do not have
 */
export async function socialFile({ id, params, locale }: ChartRequest): Promise<ChartFile> {
  const spec = await makeChart(id, params, locale)
  return { type: "image/png", body: await drawPicture({ kind: "social", spec }) }
}

/** A reader waits for each: what would wait longer than some seconds is refused. */
const drawInWorker = workerPool<PictureTask, string | Uint8Array>({
  program: "src/charts/files/picture-worker.mjs",
  exported: "draw",
  threads: SPARE_THREADS,
  ready: 1,
  waiting: 24,
  retryAfter: 5,
})

/**
 * Draws a picture without keeping readers of pages waiting.
 * @throws {Busy} when too many pictures are waiting to be drawn
 */
function drawPicture(task: PictureTask): Promise<string | Uint8Array> {
  return hasWorkers() ? drawInWorker(task) : draw(task)
}

/** The same figures make the same bytes, whenever the file is made; archives know no earlier day. */
const MADE = new Date("2020-01-01T00:00:00Z")

const [LONGEST_COLUMN, SHORTEST_COLUMN] = [48, 8]

/** Exactly the drawn values as an Excel workbook: a sheet that says what they are, and the table, numbers as numbers. */
export async function chartWorkbook(spec: ChartSpec): Promise<Uint8Array> {
  const { title, source } = spec
  const rows = spec.table.rows.map((row) => row.map((cell) => cellOf(cell, spec.locale)))
  const formats = [...new Set(rows.flat().flatMap((cell) => (isFigure(cell) ? [cell.format] : [])))]
  const wording = wordingOf(spec.locale)
  const sheets = [cover(spec, wording), figures(spec, rows, wording)]
  const pieces: Uint8Array[] = []
  for await (const piece of workbook(sheets, {
    title,
    creator: wording.t("site"),
    description: source,
    made: MADE,
    formats,
  }))
    pieces.push(piece)
  return Buffer.concat(pieces)
}

function cover({ title, subtitle, description, notes, source, credit, release }: ChartSpec, { t }: Wording): Sheet {
  const said = [subtitle, description, ...notes.map(({ text }) => text), source, t("sheets.release", { release })]
  return proseSheet(
    t("sheets.cover"),
    [title],
    [...said, ...(credit ? [credit] : [])].map((text) => [text]),
  )
}

function figures({ table }: ChartSpec, rows: readonly (readonly (string | Figure | null)[])[], { t }: Wording): Sheet {
  const widths = table.columns.map(({ label }, column) => {
    const longest = Math.max(label.length, ...table.rows.map((row) => row[column]?.text.length ?? 0))
    return Math.min(LONGEST_COLUMN, Math.max(SHORTEST_COLUMN, longest + 3))
  })
  const header = table.columns.map(({ label }) => label)
  return { name: t("sheets.figures"), widths, header, rows: () => oneBatchOf(rows) }
}

function isFigure(cell: string | Figure | null): cell is Figure {
  return typeof cell === "object" && cell !== null
}

/** A number unrounded, shown with the decimals, sign and percent that the chart prints it with. */
function cellOf({ text, value }: ChartCell, locale: ChartSpec["locale"]): string | Figure | null {
  if (typeof value !== "number") return value
  const [, sign, fraction = "", percent] = (locale === "vi" ? VIETNAMESE : ENGLISH).exec(text) ?? []
  const decimals = fraction || !Number.isInteger(value) ? `0.${"0".repeat(fraction.length || 2)}` : "0"
  const plain = decimals + (percent ?? "")
  return { value, format: sign ? `+${plain};\u2212${plain};${plain}` : plain }
}

const VIETNAMESE = /^([+\u2212])?[\d.]+(?:,(\d+))?(%)?$/
const ENGLISH = /^([+\u2212])?[\d,]+(?:\.(\d+))?(%)?$/
