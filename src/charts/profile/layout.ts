import type { ProfileRow, ProfileSpec } from "../chart-spec"
import { position } from "../drawing/axis"
import { LINE, TEXT } from "../drawing/marks"
import { textWidth, wrapped } from "../drawing/text"

const NAME_SIZE = TEXT + 0.5
/** From here up names stand beside the marks with rank and group below them; from the second on, all of a row on one line. */
const [BESIDE_FROM, ONE_LINE_FROM] = [480, 840]
const WIDEST_NAME = { beside: 230, oneLine: 340 }
/** Between the columns of a row. */
const GAP = 18

/** Where everything of a profile stands in a picture of `width` pixels, in one of three arrangements; in a fourth where they are too high. */
export function profileLayout(spec: ProfileSpec, width: number, room = Infinity) {
  const said = spec.rows.map(withStanding)
  const whole = arranged(spec, said, arrangement(said, width))
  return whole.height <= room ? whole : arranged(spec, said, tight(said, width, room))
}

function arranged(spec: ProfileSpec, said: readonly Said[], { left, right, place, isTight = false }: Arrangement) {
  const x = position(spec.x, left, right)
  const ticks = spec.x.ticks.map((tick) => ({ ...tick, x: x(tick.value) }))
  let top = 22
  const rows = said.map((row) => {
    const placed = place(row, top)
    top = placed.bottom
    return { ...row, ...placed, isTight, marks: placeMarks(row, x) }
  })
  return { height: Math.ceil(top + 6), ticks, rows, marksTop: 18 }
}

export type ProfileLayout = ReturnType<typeof profileLayout>
export type PlacedProfileRow = ProfileLayout["rows"][number]

type Said = ProfileRow & { points: string }

/** Without a result, that there is none stands where rank and group would: among the marks it would cover those of others. */
function withStanding(row: ProfileRow): Said {
  if (row.value !== null) return { ...row, points: row.label }
  return { ...row, points: "", standing: row.standing || row.label }
}

type PlacedRow = {
  /** of the name, with the baseline of the first */
  lines: readonly string[]
  nameY: number
  /** where points, and where rank and group stand; null: the points stand above the mark */
  pointsAt: Place | null
  standingAt: Place
  /** in place of the row's, where that has no room */
  standing?: string
  y: number
  bottom: number
}
type Place = { x: number; y: number; textAnchor: "start" | "end" }
type Arrangement = { left: number; right: number; place: (row: Said, top: number) => PlacedRow; isTight?: boolean }

function arrangement(rows: readonly Said[], width: number): Arrangement {
  if (width < BESIDE_FROM) return stacked(width)
  return width < ONE_LINE_FROM ? beside(width) : oneLine(rows, width)
}

/** A phone: the name, below it points, rank and group, below them the marks on the whole width. */
function stacked(width: number): Arrangement {
  const place = (row: Said, top: number): PlacedRow => {
    const lines = wrapped(row.name, width, NAME_SIZE, 600)
    const nameY = top + 20
    const words = nameY + lines.length * LINE
    const points = row.points === "" ? 0 : textWidth(row.points, TEXT, 600) + 8
    const y = words + 18
    return {
      lines,
      nameY,
      pointsAt: { x: 0, y: words, textAnchor: "start" },
      standingAt: { x: points, y: words, textAnchor: "start" },
      y,
      bottom: y + 18,
    }
  }
  return { left: 8, right: width - 8, place }
}

/** A page's column: the name with rank and group below it, beside the marks, which have their points above. */
function beside(width: number): Arrangement {
  const names = Math.min(WIDEST_NAME.beside, Math.ceil(width * 0.36))
  const place = (row: Said, top: number): PlacedRow => {
    const lines = wrapped(row.name, names, NAME_SIZE, 600)
    const height = Math.max(54, (lines.length + 1) * LINE + 14)
    const nameY = top + (height - (lines.length + 1) * LINE) / 2 + 12
    const standingAt = { x: 0, y: nameY + lines.length * LINE, textAnchor: "start" as const }
    return { lines, nameY, pointsAt: null, standingAt, y: top + height / 2 + 4, bottom: top + height }
  }
  return { left: names + 24, right: width - 10, place }
}

/** Pixels of a row's marks in the lowest arrangement, and of its words there. */
const TIGHT = { marks: 13, line: 12.5 }

/** Little height: name and points on one line, rank and group with them where they fit, the marks right below on the whole width. */
function tight(rows: readonly Said[], width: number, room: number): Arrangement {
  const points = Math.max(...rows.map((row) => textWidth(row.points, TEXT, 600)))
  const linesOf = (row: Said) => wrapped(row.name, width - points - 6, TEXT, 600)
  const needed = rows.reduce((sum, row) => sum + linesOf(row).length * TIGHT.line + TIGHT.marks, 29)
  const spare = Math.max(0, Math.min(28, (room - needed) / rows.length))
  const place = (row: Said, top: number): PlacedRow => {
    const lines = linesOf(row)
    const nameY = top + 10.5 + spare / 3
    const words = nameY + (lines.length - 1) * TIGHT.line
    const free = width - textWidth(lines.at(-1)!, TEXT, 600) - textWidth(row.points, TEXT, 600) - 24
    const standing = textWidth(row.standing, TEXT) <= free ? row.standing : ""
    const bottom = top + lines.length * TIGHT.line + TIGHT.marks + spare
    return {
      lines,
      nameY,
      pointsAt: { x: width, y: words, textAnchor: "end" },
      standingAt: { x: width - textWidth(row.points, TEXT, 600) - 8, y: words, textAnchor: "end" },
      ...(standing !== row.standing && { standing }),
      y: words + 9.5 + spare / 4,
      bottom,
    }
  }
  return { left: 8, right: width - 8, place, isTight: true }
}

/** The width of a page: name, marks, points, rank and group on one line. */
function oneLine(rows: readonly Said[], width: number): Arrangement {
  const widest = (of: (row: Said) => number) => Math.ceil(Math.max(...rows.map(of)))
  const standing = widest((row) => textWidth(row.standing, TEXT))
  const points = widest((row) => textWidth(row.points, TEXT, 600))
  const name = widest((row) => textWidth(row.name, NAME_SIZE, 600))
  const names = Math.min(WIDEST_NAME.oneLine, name)
  const standingLeft = width - standing
  const place = (row: Said, top: number): PlacedRow => {
    const lines = wrapped(row.name, names, NAME_SIZE, 600)
    const height = Math.max(42, lines.length * LINE + 10)
    const y = top + height / 2
    return {
      lines,
      nameY: y - (lines.length * LINE) / 2 + 12,
      pointsAt: { x: standingLeft - 12, y: y + 4, textAnchor: "end" },
      standingAt: { x: standingLeft, y: y + 4, textAnchor: "start" },
      y,
      bottom: top + height,
    }
  }
  return { left: names + GAP, right: standingLeft - 12 - points - GAP, place }
}

function placeMarks({ value, mean, regionMean, highest, lowest }: ProfileRow, x: (value: number) => number) {
  const at = (points: number | null) => (points === null ? null : x(points))
  return { value: at(value), mean: at(mean), regionMean: at(regionMean), highest: at(highest), lowest: at(lowest) }
}
