import type { RankingRow, RankingSpec } from "../chart-spec"
import { position } from "../drawing/axis"
import { LINE, round, TEXT, WIDE_FROM } from "../drawing/marks"
import { placeTicks } from "../drawing/row-parts"
import { textWidth, wrapped } from "../drawing/text"

/** Above the first row: the mean's label and the ticks. */
const ABOVE = 40
const SECTION = 30
const SECTION_GAP = 8
const WIDEST_NAME = 190

/** Where everything of a ranking stands in a picture of `width` pixels: a row a province, under the head of its group. */
export function rankingLayout(spec: RankingSpec, width: number) {
  const row = width < WIDE_FROM ? 20 : 19
  const { x, ...columns } = columnsOf(spec, width)
  let top = ABOVE
  const sections = spec.sections.map((section) => {
    const head = { top, lines: headLines(section, width) }
    const first = top + SECTION + (head.lines.length - 1) * LINE
    const rows = section.rows.map((each, index) => placeRow(each, first + (index + 0.5) * row, x))
    top = first + rows.length * row + SECTION_GAP
    return { group: section.group, head: head as typeof head | null, rows }
  })
  const marksBottom = top - SECTION_GAP
  const missing = placeMissing(spec, top, columns.nameLeft, columns.left, width)
  const reference = spec.reference && placeReference(spec.reference, x(spec.reference.value), columns.left, width)
  const gaps: readonly { y: number; label: string }[] = []
  return {
    height: Math.ceil(missing.bottom),
    row,
    columns,
    ticks: placeTicks(spec.x, x, 8),
    marks: { top: ABOVE - 4, bottom: marksBottom },
    sections,
    gaps,
    missing,
    reference,
  }
}

export type RankingLayout = ReturnType<typeof rankingLayout>
type HeadLines = readonly (readonly [string, string])[]

function columnsOf(spec: RankingSpec, width: number) {
  const all = spec.sections.flatMap(({ rows }) => rows)
  const widest = (of: (each: RankingRow) => string) =>
    Math.ceil(Math.max(...all.map((each) => textWidth(of(each), TEXT, 600))))
  const rankRight = widest(({ rank }) => rank)
  const nameLeft = rankRight + 8
  const names = Math.min(
    WIDEST_NAME,
    widest(({ name }) => name),
  )
  const values = widest(({ label }) => label)
  const [left, right] = [nameLeft + names + 12, width - values - 12]
  return { rankRight, nameLeft, left, right, valueRight: width, x: position(spec.x, left, right) }
}

function placeRow(row: RankingRow, y: number, x: (value: number) => number) {
  const whisker = row.interval && { from: x(row.interval.low), to: x(row.interval.high) }
  return { ...row, y, x: x(row.value), whisker }
}

/** Pixels of a row where there is little room and where there is much; of a gap with words and without. */
const ROW = { least: 14, most: 26 }
const GAP_HEIGHT = { words: 17, none: 5 }

/**
 * The same in `room` pixels: every row if they fit, else the first, the last and the chosen ones, with how many lie between. The colour
 * of a row says its group, which the legend names.
 */
export function fittedRanking(spec: RankingSpec, width: number, room: number): RankingLayout {
  const { x, ...columns } = columnsOf(spec, width)
  const all = spec.sections.flatMap(({ rows, group }) => rows.map((row) => ({ ...row, group })))
  const { label, rows: absent } = spec.missing
  const named = absent.map(({ name }) => name).join(", ")
  const isShort = textWidth(`${label} `, TEXT, 600) + textWidth(named, TEXT) <= width - 30
  const inLines = wrapped(named, width - 22, TEXT).map((line) => ["", line] as const)
  const lines: HeadLines = absent.length === 0 ? [] : isShort ? [[label, named]] : [[label, ""], ...inLines]
  const below = lines.length === 0 ? 0 : lines.length * LINE + 8
  const { shown, gap } = pick(all, room - ABOVE - below)
  const hidden = hiddenAround(shown, all)
  const gapsHigh = hidden.filter(Boolean).length * gap
  const row = Math.min(ROW.most, (room - ABOVE - below - gapsHigh) / shown.length)
  let y = ABOVE
  const gaps: { y: number; label: string }[] = []
  const addGap = (count: number) => {
    if (count === 0) return
    const words = gap === GAP_HEIGHT.words ? spec.omitted.replace("#", String(count)) : ""
    gaps.push({ y: y + gap / 2, label: words })
    y += gap
  }
  const placed = shown.map((each, index) => {
    addGap(hidden[index]!)
    const own = { ...placeRow(each, y + row / 2, x), group: each.group }
    y += row
    return own
  })
  addGap(hidden.at(-1)!)
  const bottom = y
  return {
    height: Math.ceil(bottom + below),
    row,
    columns,
    ticks: placeTicks(spec.x, x, 8),
    marks: { top: ABOVE - 4, bottom },
    sections: spec.sections.map(({ group }) => ({
      group,
      head: null,
      rows: placed.filter((each) => each.group === group),
    })),
    gaps,
    missing: { lines, top: bottom, rows: [], bottom: bottom + below },
    reference: spec.reference && placeReference(spec.reference, x(spec.reference.value), columns.left, width),
  }
}

/** How many rows are left out before each that is shown, and after the last. */
function hiddenAround<Row>(shown: readonly Row[], all: readonly Row[]): readonly number[] {
  const at = [-1, ...shown.map((row) => all.indexOf(row)), all.length]
  return at.slice(1).map((place, index) => place - at[index]! - 1)
}

/** As many of the first and the last, beside the chosen ones, as `room` pixels hold: more of the first. */
function pick<Row extends { marked: boolean }>(all: readonly Row[], room: number) {
  for (const gap of [GAP_HEIGHT.words, GAP_HEIGHT.none])
    for (let ends = all.length; ends >= 2; ends--) {
      const [first, last] = [Math.ceil(ends * 0.6), all.length - Math.floor(ends * 0.4)]
      const shown = ends === all.length ? all : all.filter((row, index) => row.marked || index < first || index >= last)
      const gaps = hiddenAround(shown, all).slice(0, -1).filter(Boolean).length
      if (shown.length * ROW.least + gaps * gap <= room) return { shown, gap }
    }
  const marked = all.filter((row, index) => row.marked || index === 0)
  return { shown: marked, gap: GAP_HEIGHT.none }
}

function headLines({ label, size }: RankingSpec["sections"][number], width: number): HeadLines {
  const room = width - 22 - textWidth(`${label} `, TEXT, 600) - 8
  return textWidth(size, TEXT) <= room
    ? [[label, size]]
    : [
        [label, ""],
        ["", size],
      ]
}

/** The mean's label stands over its line, pushed inwards at the edges. */
function placeReference({ label }: { label: string }, x: number, left: number, width: number) {
  const half = textWidth(label, TEXT) / 2
  return { x, label, labelX: Math.max(left - 40 + half, Math.min(x, width - half)) }
}

function placeMissing({ missing }: RankingSpec, top: number, nameLeft: number, left: number, width: number) {
  if (missing.rows.length === 0) return { lines: [], top, rows: [], bottom: top }
  let y = top + SECTION - 6
  const rows = missing.rows.map((each) => {
    const lines = wrapped(each.reason, width - left, TEXT)
    const placed = { ...each, lines, y: round(y + LINE / 2) }
    y += Math.max(1, lines.length) * LINE + 3
    return placed
  })
  const lines: HeadLines = [[missing.label, ""]]
  return { lines, top, rows, bottom: y + 2 }
}
