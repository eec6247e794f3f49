import type { RankingRow, RankingSpec } from "../chart-spec"
import { position } from "../drawing/axis"
import { LINE, round, TEXT, WIDE_FROM } from "../drawing/measures"
import { textWidth, wrapped } from "../drawing/text"

/** Above the first row: the mean's label and the ticks. */
const ABOVE = 40
const SECTION = 30
const SECTION_GAP = 8
const WIDEST_NAME = 190

/** Where everything of a ranking stands in a picture of `width` pixels: a row a province, under the head of its group. */
export function rankingLayout(spec: RankingSpec, width: number) {
  const all = spec.sections.flatMap(({ rows }) => rows)
  const row = width < WIDE_FROM ? 20 : 19
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
  const x = position(spec.x, left, right)
  let top = ABOVE
  const sections = spec.sections.map((section) => {
    const head = { top, lines: headLines(section, width) }
    const first = top + SECTION + (head.lines.length - 1) * LINE
    const rows = section.rows.map((each, index) => ({
      ...each,
      y: first + (index + 0.5) * row,
      x: x(each.value),
      whisker: each.interval && { from: x(each.interval.low), to: x(each.interval.high) },
    }))
    top = first + rows.length * row + SECTION_GAP
    return { group: section.group, head, rows }
  })
  const marksBottom = top - SECTION_GAP
  const missing = placeMissing(spec, top, nameLeft, left, width)
  const reference = spec.reference && placeReference(spec.reference, x(spec.reference.value), left, width)
  return {
    height: Math.ceil(missing.bottom),
    row,
    columns: { rankRight, nameLeft, left, right, valueRight: width },
    ticks: visibleTicks(spec, x),
    marks: { top: ABOVE - 4, bottom: marksBottom },
    sections,
    missing,
    reference,
  }
}

export type RankingLayout = ReturnType<typeof rankingLayout>

/** The group's name and size, on one line or, where that is too narrow, on two. */
function headLines(
  { label, size }: RankingSpec["sections"][number],
  width: number,
): readonly (readonly [string, string])[] {
  const room = width - 22 - textWidth(`${label} `, TEXT, 600) - 8
  return textWidth(size, TEXT) <= room
    ? [[label, size]]
    : [
        [label, ""],
        ["", size],
      ]
}

function visibleTicks({ x: { ticks } }: RankingSpec, x: (value: number) => number) {
  const placed = ticks.map((tick) => ({ ...tick, x: x(tick.value) }))
  const needed = Math.max(...placed.map(({ label }) => textWidth(label, TEXT))) + 8
  const step = placed.length > 1 ? placed[1]!.x - placed[0]!.x : Infinity
  const every = Math.max(1, Math.ceil(needed / step))
  return placed.map((tick, index) => ({ ...tick, label: index % every === 0 ? tick.label : "" }))
}

/** The mean's label stands over its line, pushed inwards at the edges. */
function placeReference({ label }: { label: string }, x: number, left: number, width: number) {
  const half = textWidth(label, TEXT) / 2
  return { x, label, labelX: Math.max(left - 40 + half, Math.min(x, width - half)) }
}

function placeMissing({ missing }: RankingSpec, top: number, nameLeft: number, left: number, width: number) {
  if (missing.rows.length === 0) return { label: null, top, rows: [], bottom: top }
  let y = top + SECTION - 6
  const rows = missing.rows.map((each) => {
    const lines = wrapped(each.reason, width - left, TEXT)
    const placed = { ...each, lines, y: round(y + LINE / 2) }
    y += Math.max(1, lines.length) * LINE + 3
    return placed
  })
  return { label: missing.label, top, rows, bottom: y + 2 }
}
