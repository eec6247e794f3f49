import type { ScorecardRow, ScorecardSpec } from "../chart-spec"
import { LINE, TEXT, WIDE_FROM } from "../drawing/marks"
import { textWidth, wrapped } from "../drawing/text"
import { dodge } from "../drawing/label-placement"

/** Above the cells: the signs of breaks, and the years. */
const [SIGNS, YEARS] = [22, 20]
const WIDEST_NAME = 230
const BESIDE = 10
const HEAD = 20
const APART = 5
/** Heights of a row's cells: of parts beside their names and below them, of provinces. */
const CELL = { beside: 30, below: 22, province: 14 }

type Placed = { top: number; height: number; lines: readonly string[]; nameTop: number }

/**
 * Where everything of a scorecard stands in a picture of `width` pixels: names beside their cells, those of parts above them on a phone.
 * In a `room` that is too low for that, rows are as high as it allows.
 */
export function scorecardLayout(spec: ScorecardSpec, width: number, room = Infinity): ScorecardLayout {
  const whole = wholeLayout(spec, width)
  if (whole.height <= room) return whole
  return spec.view === "provinces" ? withoutNames(spec, width, room) : lowRows(spec, width, room)
}

/** Pixels of a cell at least: its digit has room. */
const NARROWEST = 11
const TALLEST = 36

/** Parts by their short names, where the long ones have no room. */
function lowRows(spec: ScorecardSpec, width: number, room: number): ScorecardLayout {
  const rows = spec.sections.flatMap((section) => section.rows)
  const whole = Math.max(...rows.map(({ name }) => textWidth(name, TEXT))) + BESIDE
  const named = rows.map((row) => ({ ...row, name: row.short }))
  const short = Math.max(...named.map(({ name }) => textWidth(name, TEXT))) + BESIDE
  const free = width - spec.columns.length * NARROWEST
  const drawn = whole + spec.columns.length * (NARROWEST + 4) <= width ? rows : named
  const names = Math.ceil(Math.min(free, drawn === rows ? whole : short))
  const step = Math.floor((width - names) / spec.columns.length)
  const left = width - step * spec.columns.length
  const top = (spec.breaks.length > 0 ? SIGNS : 0) + YEARS
  const linesOf = drawn.map((row) => wrapped(row.name, left - BESIDE + 1, TEXT))
  const tallest = Math.max(TALLEST, ...linesOf.map((lines) => lines.length * LINE + 2))
  const height = Math.min(tallest, Math.floor((room - top - 4) / rows.length))
  const placed = drawn.map((row, index) => {
    const lines = linesOf[index]!
    const y = top + index * height
    return { ...row, top: y, height, lines, nameTop: y + (height - lines.length * LINE) / 2 + LINE - 4 }
  })
  // Names that run into each other have no room: the picture is laid out otherwise.
  const needed = Math.max(height, ...linesOf.map((lines) => lines.length * (LINE - 2)))
  return {
    ...framed(spec, { left, step, top }),
    height: Math.ceil(top + needed * rows.length + 4),
    heads: [],
    size: TEXT,
    rows: placed,
  }
}

/**
 * Every province as a thin row without a number: the regions left of theirs, the chosen provinces right of them, where the first and the
 * last stand where no regions do.
 */
function withoutNames(spec: ScorecardSpec, width: number, room: number): ScorecardLayout {
  const rows = spec.sections.flatMap((section) => section.rows)
  const isByRegion = spec.sections.some(({ label }) => label !== null)
  const named = isByRegion
    ? rows.filter(({ marked }) => marked)
    : rows.filter((row, i) => row.marked || i === 0 || i === rows.length - 1)
  const right = Math.ceil(Math.max(-SIDE_LABEL, ...named.map(({ name }) => textWidth(name, TEXT, 600)))) + SIDE_LABEL
  const left = isByRegion ? Math.round(Math.min(WIDEST_REGION, width * 0.38)) : 0
  const step = Math.floor((width - left - right) / spec.columns.length)
  const top = (spec.breaks.length > 0 ? SIGNS : 0) + YEARS
  const between = 3
  const each = Math.min(CELL.province, (room - top - 4 - between * spec.sections.length) / rows.length)
  let y = top
  const regions: { lines: readonly string[]; middle: number; size: number }[] = []
  const placed = spec.sections.flatMap((section) => {
    const lines = section.label === null ? [] : wrapped(section.label, left - BESIDE, TEXT, 600)
    regions.push({ lines, middle: y + (section.rows.length * each) / 2, size: lines.length * (LINE - 3) + 1 })
    const own = section.rows.map((row, index) => ({
      ...row,
      top: y + index * each,
      height: each,
      lines: [] as string[],
      nameTop: 0,
    }))
    y += section.rows.length * each + between
    return own
  })
  const places = dodge(regions, 0, y)
  const heads = regions.flatMap(({ lines }, region) =>
    lines.map((label, i) => ({ label, y: places[region]! + (i - (lines.length - 1) / 2) * (LINE - 3) + 4 })),
  )
  const ends = placed.filter(({ id }) => named.some((row) => row.id === id))
  const middles = dodge(
    ends.map((row) => ({ middle: row.top + row.height / 2, size: LINE - 1 })),
    top,
    y,
  )
  const x = left + step * spec.columns.length + 8
  return {
    ...framed(spec, { left, step, top }),
    height: Math.ceil(y + 4),
    heads,
    size: TEXT,
    rows: placed,
    isNumbered: false,
    ends: ends.map(({ id, name, marked, top: own, height }, i) => ({
      id,
      name,
      marked,
      x,
      from: own + height / 2,
      y: middles[i]!,
    })),
  }
}

/** Pixels left of the name of a row at its end, and of the widest name of a region. */
const SIDE_LABEL = 18
const WIDEST_REGION = 150

function wholeLayout(spec: ScorecardSpec, width: number) {
  const isDense = spec.view === "provinces"
  const size = TEXT
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
  return { ...framed(spec, { left, step, top }), height: Math.ceil(y + 4), size, heads, rows: placed }
}

function framed(spec: ScorecardSpec, { left, step, top }: { left: number; step: number; top: number }) {
  const isNarrow = step < Math.max(...spec.columns.map(({ label }) => textWidth(label, TEXT))) + APART
  const labels = spec.columns.map(({ label }) => (isNarrow ? label.slice(-2) : label))
  const each = Math.ceil((Math.max(...labels.map((label) => textWidth(label, TEXT))) + APART) / step) // from the latest back
  const ends: readonly { id: string; name: string; marked: boolean; x: number; from: number; y: number }[] = []
  return {
    left,
    step,
    top,
    ends,
    isNumbered: true,
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

export type ScorecardLayout = ReturnType<typeof wholeLayout>
export type PlacedScorecardRow = ScorecardLayout["rows"][number]

type Arranged = { isDense: boolean; stacked: boolean; nameWidth: number; size: number }

function placeRow({ name }: ScorecardRow, top: number, { isDense, stacked, nameWidth, size }: Arranged): Placed {
  if (isDense) return { top, height: CELL.province, lines: [name], nameTop: top + 11 }
  const lines = wrapped(name, nameWidth, size, 600)
  if (stacked) return { top: top + 4 + lines.length * LINE + 2, height: CELL.below, lines, nameTop: top + 4 + LINE - 3 }
  const height = Math.max(CELL.beside, lines.length * LINE + 4)
  return { top, height, lines, nameTop: top + (height - lines.length * LINE) / 2 + LINE - 4 }
}
