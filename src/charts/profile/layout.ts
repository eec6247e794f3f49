import type { ProfileRow, ProfileSpec } from "../chart-spec"
import { position } from "../drawing/axis"
import { LINE, TEXT, WIDE_FROM } from "../drawing/measures"
import { textWidth, wrapped } from "../drawing/text"

const NAME_SIZE = TEXT + 0.5
const WIDEST_NAME = 230

/** Where everything of a profile stands in a picture of `width` pixels: names beside the marks, or above them on a phone. */
export function profileLayout(spec: ProfileSpec, width: number) {
  const wide = width >= WIDE_FROM
  const said = spec.rows.map(withStanding)
  const standing = Math.ceil(Math.max(...said.map((row) => textWidth(row.standing, TEXT))))
  const names = wide ? Math.min(WIDEST_NAME, Math.ceil(width * 0.34)) : width
  const [left, right] = wide ? [names + 24, width - standing - 18] : [8, width - 8]
  const x = position(spec.x, left, right)
  const ticks = spec.x.ticks.map((tick) => ({ ...tick, x: x(tick.value) }))
  let top = 22
  const rows = said.map((row) => {
    const placed = wide ? besideMarks(row, names, top) : aboveMarks(row, width, top)
    top = placed.bottom
    return { ...row, ...placed, marks: placeMarks(row, x) }
  })
  return { height: Math.ceil(top + 6), wide, left, right, ticks, rows, marksTop: 18, standingRight: width }
}

/** Without a result, that there is none stands where rank and group would: among the marks it would cover those of others. */
function withStanding(row: ProfileRow): ProfileRow {
  return row.value === null && row.standing === "" ? { ...row, standing: row.label } : row
}

export type ProfileLayout = ReturnType<typeof profileLayout>
export type PlacedProfileRow = ProfileLayout["rows"][number]

function besideMarks(row: ProfileRow, names: number, top: number) {
  const lines = wrapped(row.name, names, NAME_SIZE)
  const height = Math.max(50, lines.length * LINE + 14)
  return { lines, nameTop: top + (height - lines.length * LINE) / 2, y: top + height / 2 + 4, bottom: top + height }
}

function aboveMarks(row: ProfileRow, width: number, top: number) {
  const lines = wrapped(row.name, width, NAME_SIZE)
  const standing = row.standing === "" ? 0 : LINE
  const y = top + 8 + lines.length * LINE + standing + 26
  return { lines, nameTop: top + 8, y, bottom: y + 18 }
}

/** Where a row's values stand. */
function placeMarks({ value, mean, regionMean, highest, lowest }: ProfileRow, x: (value: number) => number) {
  const at = (points: number | null) => (points === null ? null : x(points))
  return { value: at(value), mean: at(mean), regionMean: at(regionMean), highest: at(highest), lowest: at(lowest) }
}
