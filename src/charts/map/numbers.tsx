import { round } from "../drawing/measures"
import type { Colours } from "../drawing/palette"
import { textWidth } from "../drawing/text"
import type { Rectangle } from "./layout"
import { byGroup, type Class, groupNumber, type PlacedUnit } from "./groups"

type Props = {
  units: readonly PlacedUnit[]
  /** pixels per map unit */
  scale: number
  colours: Colours
  /** pixels of the smallest letters */
  least: number
  /** of an inset: its provinces are named, too */
  window: Rectangle | undefined
}

/** Smallest disc, in pixels, that holds a number without touching the border. */
const ROOM_FOR_NUMBER = 14
const NAME_SIZE = 9
/** Blank map units that keep a text clear of the edge of its inset, as part of the text's room. */
const EDGE = 0.35

/** The number of its group in every province with room for it; in insets also the province's name. */
export function MapNumbers({ units, scale, colours, least, window }: Props) {
  const [number, name] = [Math.max(10, least), Math.max(NAME_SIZE, least)]
  const shown = units
    .filter(({ shape }) => shape.disc.diameter * scale >= ROOM_FOR_NUMBER + number - 10)
    .filter(({ shape: { disc } }) => !window || contains(window, disc.x, disc.y, disc.diameter * EDGE))
  return (
    <g fontSize={round(number / scale)} textAnchor="middle" pointerEvents="none">
      {byGroup(shown).map(({ group, members }) => (
        <g key={group} {...inkOn(group, scale, colours)}>
          {members.map(({ shape: { code, disc }, unit }) => (
            <g key={code} data-of={unit.href && code}>
              {window && nameIn(unit, disc.diameter * scale, name, hasNumber(group)) !== null && (
                <text x={disc.x} y={round(disc.y - (hasNumber(group) ? 1 : -3) / scale)} fontSize={round(name / scale)}>
                  {nameIn(unit, disc.diameter * scale, name, hasNumber(group))}
                </text>
              )}
              {hasNumber(group) && (
                <text
                  x={disc.x}
                  y={round(
                    disc.y +
                      (window && nameIn(unit, disc.diameter * scale, name, true) !== null ? name + 0.5 : 3.6) / scale,
                  )}
                  fontWeight={600}
                >
                  {groupNumber(group)}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
    </g>
  )
}

/** The name, or its letters, or nothing, whatever a province of a `diameter` in pixels has room for. */
function nameIn(unit: PlacedUnit["unit"], diameter: number, size: number, isNumbered: boolean): string | null {
  if (textWidth(unit.name, size) < diameter * 1.12) return unit.name
  // Letters as small as on pages always stand; larger ones where both lines have room.
  return size <= NAME_SIZE || diameter >= size * (isNumbered ? 2.2 : 1.6) ? unit.label : null
}

function hasNumber(group: Class) {
  return group !== "missing" && group !== "none"
}

function inkOn(group: Class, scale: number, colours: Colours) {
  if (group !== "missing" && group !== "none") return { fill: colours.groups[group].on }
  // Letters on stripes need a blank edge.
  return { fill: colours.ink, stroke: colours.blank, strokeWidth: round(3 / scale), paintOrder: "stroke" }
}

function contains({ x, y, width, height }: Rectangle, px: number, py: number, edge: number): boolean {
  return px >= x + edge && px <= x + width - edge && py >= y + edge && py <= y + height - edge
}
