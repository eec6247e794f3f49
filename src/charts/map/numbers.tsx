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
  /** of an inset: its provinces are named, too */
  window: Rectangle | undefined
}

/** Smallest disc, in pixels, that holds a number without touching the border. */
const ROOM_FOR_NUMBER = 14
const NAME_SIZE = 9
/** Blank map units that keep a text clear of the edge of its inset, as part of the text's room. */
const EDGE = 0.35

/** The number of its group in every province with room for it; in insets also the province's name. */
export function MapNumbers({ units, scale, colours, window }: Props) {
  const shown = units
    .filter(({ shape }) => shape.disc.diameter * scale >= ROOM_FOR_NUMBER)
    .filter(({ shape: { disc } }) => !window || contains(window, disc.x, disc.y, disc.diameter * EDGE))
  return (
    <g fontSize={round(10 / scale)} textAnchor="middle" pointerEvents="none">
      {byGroup(shown).map(({ group, members }) => (
        <g key={group} {...inkOn(group, scale, colours)}>
          {members.map(({ shape: { code, disc }, unit }) => (
            <g key={code}>
              {window && (
                <text
                  x={disc.x}
                  y={round(disc.y - (hasNumber(group) ? 1 : -3) / scale)}
                  fontSize={round(NAME_SIZE / scale)}
                >
                  {textWidth(unit.name, NAME_SIZE) < disc.diameter * scale * 1.12 ? unit.name : unit.label}
                </text>
              )}
              {hasNumber(group) && (
                <text x={disc.x} y={round(disc.y + (window ? 9.5 : 3.6) / scale)} fontWeight={600}>
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
