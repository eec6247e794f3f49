import { oneBatchOf, proseSheet, workbook, type Figure, type Sheet } from "@/file-formats/workbook"
import type { ChartCell, ChartSpec } from "../chart-spec"
import { wordingOf, type Wording } from "../wording"

/** The same figures make the same bytes, whenever the file is made; archives know no earlier day. */
const MADE = new Date("2020-01-01T00:00:00Z")

/** In characters. */
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

/** What stands around the drawing, a line each. */
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
