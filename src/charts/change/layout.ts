import type { ChangeRow, ChangeSpec } from "../chart-spec"
import { position } from "../drawing/axis"
import { LINE, TEXT, WIDE_FROM } from "../drawing/marks"
import { placeTicks } from "../drawing/row-parts"
import { textWidth, wrapped } from "../drawing/text"

const ABOVE = 24
const INDENT: Readonly<Record<ChangeRow["level"], number>> = { whole: 0, dimension: 0, subDimension: 14 }
/** Blank before a row, so that a dimension stands with its own. */
const BEFORE: Readonly<Record<ChangeRow["level"], number>> = { whole: 0, dimension: 10, subDimension: 0 }

/** Where everything of a change stands in a picture of `width` pixels, `room` high at most: sub-dimensions first are left out for that. */
export function changeLayout(spec: ChangeSpec, width: number, room = Infinity): ChangeLayout {
  const whole = besideNames(spec, width)
  if (whole.height <= room) return whole
  const inShort = withoutSubDimensions(spec)
  const short = besideNames(inShort, width)
  const named = apartInWords(inShort, short.rows.length === 0 ? 0 : short.marks.bottom + 6, width)
  return named.bottom <= room
    ? { ...short, apart: named, height: Math.ceil(named.bottom) }
    : belowNames(inShort, width, room)
}

function withoutSubDimensions(spec: ChangeSpec): ChangeSpec {
  const isShown = ({ level }: { level: ChangeRow["level"] }) => level !== "subDimension"
  const shown = spec.rows.some(({ level }) => level === "dimension") ? spec.rows.filter(isShown) : spec.rows
  const apart = spec.apart.rows.some(({ level }) => level === "dimension")
    ? spec.apart.rows.filter(isShown)
    : spec.apart.rows
  return { ...spec, rows: shown, apart: { ...spec.apart, rows: apart } }
}

/** Pixels of a row's name and of its bar where the bars stand below the names. */
const TIGHT = { name: 12.5, bar: 9.5, above: 20 }

/** The lowest arrangement: each bar right below its name, with its value beside the name. */
function belowNames(spec: ChangeSpec, width: number, room: number): ChangeLayout {
  const [left, right] = [6, width - 6]
  const x = position(spec.x, left, right)
  const linesOf = (row: ChangeRow) => wrapped(row.name, width - textWidth(row.label, TEXT, 600) - 10, TEXT, 600)
  const words = apartInWords(spec, 0, width, true)
  const needed = spec.rows.reduce(
    (sum, row) => sum + linesOf(row).length * TIGHT.name + TIGHT.bar,
    TIGHT.above + words.bottom + 4,
  )
  const spare = Math.max(0, Math.min(12, (room - needed) / spec.rows.length))
  let top = TIGHT.above
  const rows = spec.rows.map((row) => {
    const lines = linesOf(row)
    const middle = top + lines.length * TIGHT.name + 2
    const placed = {
      ...row,
      indent: 0,
      lines,
      top,
      middle,
      nameY: top + 10,
      valueY: top + 11,
      bar: row.value === null ? null : x(row.value),
    }
    top += lines.length * TIGHT.name + TIGHT.bar + spare
    return placed
  })
  const bottom = top
  const apart = apartInWords(spec, rows.length === 0 ? 0 : bottom + 2, width, true)
  return {
    height: Math.ceil(apart.bottom),
    left,
    right,
    zero: x(0),
    marks: { top: TIGHT.above - 6, bottom },
    ticks: rows.length === 0 ? [] : placeTicks(spec.x, x, 10, 0),
    rows,
    apart,
    isTight: true,
    valueRight: width,
  }
}

/** What cannot be compared, by name in running text: the reasons stand among the notes of a picture with room for them. */
function apartInWords({ apart }: ChangeSpec, top: number, width: number, inOne = false): ChangeLayout["apart"] {
  if (apart.rows.length === 0) return { label: null, top, names: [], reasons: [], bottom: top }
  const named = apart.rows.map(({ name }) => name).join("; ")
  const lines = wrapped(inOne ? `${apart.label}: ${named}` : named, width, TEXT)
  const names = [{ id: "apart", indent: 0, bold: false, lines, y: top + (inOne ? 0 : 24) }]
  return {
    label: inOne ? "" : apart.label,
    top,
    names,
    reasons: [],
    bottom: top + (inOne ? 2 : 26) + lines.length * LINE,
  }
}

/** Names left, bars around a common zero right. */
function besideNames(spec: ChangeSpec, width: number) {
  const wide = width >= WIDE_FROM
  const names = Math.round(wide ? Math.min(380, width * 0.45) : width * 0.47)
  const values = Math.ceil(Math.max(0, ...spec.rows.map(({ label }) => textWidth(label, TEXT, 600))))
  const [left, right] = [names + 12, width - values - 8]
  const x = position(spec.x, left, right)
  let top = ABOVE
  const rows = spec.rows.map((row) => {
    const indent = INDENT[row.level]
    const lines = wrapped(row.name, names - indent, TEXT, row.level === "subDimension" ? 400 : 600)
    top += BEFORE[row.level]
    const height = Math.max(19, lines.length * (LINE - 1) + 4)
    const placed = {
      ...row,
      indent,
      lines,
      top,
      middle: top + height / 2,
      valueY: top + height / 2 + 4,
      nameY: top + height / 2 - (lines.length * (LINE - 1)) / 2 + 12,
      bar: row.value === null ? null : x(row.value),
    }
    top += height
    return placed
  })
  const marksBottom = top + 4
  const apart = placeApart(spec, rows.length === 0 ? 0 : marksBottom + 6, names, width, wide)
  return {
    height: Math.ceil(apart.bottom),
    left,
    right,
    zero: x(0),
    marks: { top: ABOVE - 6, bottom: marksBottom },
    ticks: rows.length === 0 ? [] : placeTicks(spec.x, x, 10, 0),
    rows,
    apart,
    isTight: false,
    valueRight: width,
  }
}

export type ChangeLayout = ReturnType<typeof besideNames>

/** Parts with one reason stand together, and the reason stands once: beside them, or below on a phone. */
function placeApart({ apart }: ChangeSpec, top: number, names: number, width: number, wide: boolean) {
  if (apart.rows.length === 0) return { label: null, top, names: [], reasons: [], bottom: top }
  const placedNames: { id: string; indent: number; bold: boolean; lines: readonly string[]; y: number }[] = []
  const reasons: { x: number; y: number; lines: readonly string[] }[] = []
  let y = top + 26
  for (const reason of [...new Set(apart.rows.map((row) => row.reason))]) {
    const start = y
    for (const { id, name, level } of apart.rows.filter((row) => row.reason === reason)) {
      const [indent, bold] = [INDENT[level], level !== "subDimension"]
      const lines = wrapped(name, (wide ? names : width) - indent, TEXT, bold ? 600 : 400)
      placedNames.push({ id, indent, bold, lines, y })
      y += lines.length * LINE + 2
    }
    const x = wide ? names + 12 : INDENT.subDimension
    const lines = wrapped(reason, width - x, TEXT)
    reasons.push({ x, y: wide ? start : y, lines })
    y = Math.max(y, (wide ? start : y) + lines.length * LINE) + 8
  }
  return { label: apart.label, top, names: placedNames, reasons, bottom: y }
}
