import type { ScorecardSpec } from "../chart-spec"
import { LINE, TEXT, WIDE_FROM } from "../drawing/measures"
import { textWidth, wrapped } from "../drawing/text"
import type { ScorecardRow } from "./spec"

/** Above the cells: the signs of breaks, and the years. */
const [SIGNS, YEARS] = [22, 20]
const WIDEST_NAME = 230
/** From a name to its cells. */
const BESIDE = 10
/** The head of a region. */
const HEAD = 20
/** Blank between two years. */
const APART = 5
/** Heights of a row's cells: of parts beside their names and below them, of provinces. */
const CELL = { beside: 30, below: 22, province: 14 }

type Placed = { top: number; height: number; lines: readonly string[]; nameTop: number }

/** Where everything of a scorecard stands in a picture of `width` pixels: names beside their cells, those of parts above them on a phone. */
export function scorecardLayout(spec: ScorecardSpec, width: number) {
  const isDense = spec.view === "provinces"
  const size = isDense ? TEXT - 1 : TEXT
  const rows = spec.sections.flatMap((section) => section.rows)
  const stacked = !isDense && width < WIDE_FROM
  const widest = Math.ceil(Math.max(...rows.map(({ name }) => textWidth(name, size, 600))))
  const needed = stacked ? 0 : Math.min(WIDEST_NAME, widest) + BESIDE
  // Whole pixels: cells are sharp, and their places compress.
  const step = Math.floor((width - needed) / spec.columns.length)
  const left = stacked ? 0 : width - step * spec.columns.length
  const nameWidth = stacked ? width : left - BESIDE
  const top = (spec.breaks.length > 0 ? SIGNS : 0) + YEARS
  let y = top
  const heads: { label: string; y: number }[] = []
  const placed = spec.sections.flatMap(({ label, rows: own }) => {
    if (label !== null) {
      heads.push({ label, y: y + HEAD - 6 })
      y += HEAD
    }
    return own.map((row) => {
      const at = placeRow(row, y, { isDense, stacked, nameWidth, size })
      y = at.top + at.height
      return { ...row, ...at }
    })
  })
  const isNarrow = step < Math.max(...spec.columns.map(({ label }) => textWidth(label, TEXT))) + APART
  const labels = spec.columns.map(({ label }) => (isNarrow ? label.slice(-2) : label))
  const each = Math.ceil((Math.max(...labels.map((label) => textWidth(label, TEXT))) + APART) / step) // from the latest back
  return {
    height: Math.ceil(y + 4),
    size,
    digit: isDense ? 10 : TEXT,
    left,
    step,
    top,
    heads,
    rows: placed,
    columns: spec.columns.map(({ value }, index) => ({
      year: value,
      label: (labels.length - 1 - index) % each === 0 ? labels[index]! : "",
      x: left + index * step,
    })),
    signs: spec.breaks.map(({ sign, year }) => ({
      sign,
      x: left + spec.columns.findIndex(({ value }) => value === year) * step,
      y: SIGNS / 2 - 2,
    })),
  }
}

export type ScorecardLayout = ReturnType<typeof scorecardLayout>
export type PlacedScorecardRow = ScorecardLayout["rows"][number]

type Arranged = { isDense: boolean; stacked: boolean; nameWidth: number; size: number }

function placeRow({ name }: ScorecardRow, top: number, { isDense, stacked, nameWidth, size }: Arranged): Placed {
  if (isDense) return { top, height: CELL.province, lines: [name], nameTop: top + 11 }
  const lines = wrapped(name, nameWidth, size, 600)
  if (stacked) return { top: top + 4 + lines.length * LINE + 2, height: CELL.below, lines, nameTop: top + 4 + LINE - 3 }
  const height = Math.max(CELL.beside, lines.length * LINE + 4)
  return { top, height, lines, nameTop: top + (height - lines.length * LINE) / 2 + LINE - 4 }
}
