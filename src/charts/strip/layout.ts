import type { StripRow, StripSpec } from "../chart-spec"
import { position } from "../drawing/axis"
import { LINE, TEXT } from "../drawing/marks"
import { textWidth, wrapped } from "../drawing/text"

/** Above the first row: the scale. */
const ABOVE = 22
/** From a row's words to its axis, which the value of its mark stands above; and from the axis to the next row's words. */
const [HEAD, FOOT] = [30, 26]
/** Left and right of the axis, for half of a mark or of a tick's label. */
const SIDE = 14

/** Where everything of a strip stands in a picture of `width` pixels: a row a chosen province, under its name. */
export function stripLayout(spec: StripSpec, width: number, room = Infinity) {
  const x = position(spec.x, SIDE, width - SIDE)
  const high = spec.rows.reduce((sum, row) => sum + placeRow(row, 0, x, width).bottom, ABOVE)
  const each = high > room ? (room - ABOVE - 2) / spec.rows.length : null
  let top = ABOVE
  const rows = spec.rows.map((row) => {
    const placed = each === null ? placeRow(row, top, x, width) : placeTight(row, top, x, { width, each })
    top = placed.bottom
    return placed
  })
  return {
    height: Math.ceil(top),
    isTight: each !== null,
    left: SIDE,
    right: width - SIDE,
    ticks: apart(spec.x.ticks.map((tick) => ({ ...tick, x: x(tick.value) }))),
    points: spec.points.map((point) => ({ ...point, x: x(point.value) })),
    mean: x(spec.mean),
    median: x(spec.median),
    best: x(spec.points[0]!.value),
    rows,
  }
}

export type StripLayout = ReturnType<typeof stripLayout>
export type PlacedStripRow = StripLayout["rows"][number]

function placeRow(row: StripRow, top: number, x: (value: number) => number, width: number) {
  const beside = width - textWidth(`${row.name} `, TEXT + 1, 600) - 6
  const fits = textWidth(row.standing, TEXT) <= beside
  const standing = fits ? [row.standing] : wrapped(row.standing, width, TEXT)
  const lines = 1 + (fits ? 0 : standing.length)
  const y = top + lines * LINE + HEAD
  const at = row.value === null ? null : x(row.value)
  const half = textWidth(row.label, TEXT, 600) / 2
  return {
    ...row,
    top,
    nameWidth: textWidth(`${row.name} `, TEXT + 1, 600),
    standing,
    beside: fits,
    y,
    at,
    labelX: at === null ? 0 : Math.max(half, Math.min(at, width - half)),
    bar: row.interval && { from: x(row.interval.low), to: x(row.interval.high) },
    shade: row.span && { from: x(row.span.low), to: x(row.span.high) },
    bottom: y + FOOT,
  }
}

/** In little height: the value beside the name, the standing where it fits there too, and the axis right below. */
function placeTight(
  row: StripRow,
  top: number,
  x: (value: number) => number,
  { width, each }: { width: number; each: number },
) {
  const name = [row.name, row.label].filter(Boolean).join(" ")
  const placed = placeRow({ ...row, name, label: "" }, top, x, width)
  return {
    ...placed,
    standing: placed.beside ? placed.standing : [],
    y: top + Math.min(30, (each + 17) / 2 + 1),
    bottom: top + each,
  }
}

/** Words of ticks that would touch those before them are left out. */
function apart<Tick extends { x: number; label: string }>(ticks: readonly Tick[]): readonly Tick[] {
  let end = -Infinity
  return ticks.map((tick) => {
    const half = textWidth(tick.label, TEXT) / 2
    if (tick.x - half < end + 6) return { ...tick, label: "" }
    end = tick.x + half
    return tick
  })
}
