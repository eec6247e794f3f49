import { round } from "../drawing/measures"
import type { Colours } from "../drawing/palette"
import { textWidth } from "../drawing/text"
import { MAP_WIDTH } from "../geometry/map-geometry"
import type { Rectangle } from "./layout"
import { groupNumber } from "./groups"
import type { MapUnitSpec } from "./spec"

/** East of Đà Nẵng, in map units; 24 pixels high on a phone. */
export const SEA_LABEL: Rectangle = { x: 964, y: 1142, width: 160, height: 86 }
/** Where the line to the name leaves the coast. */
const COAST = 912
const SIZE = 10.5

type Props = {
  unit: MapUnitSpec
  scale: number
  colours: Colours
  least: number
  /** it may run out of the map at the right */
  isAside: boolean
}

/** A province's name and the number of its group in the sea, with a line to its coast. */
export function MapSeaLabel({ unit, scale, colours, least, isAside }: Props) {
  const size = Math.max(SIZE, least)
  const px = (pixels: number) => round(pixels / scale)
  const middle = SEA_LABEL.y + SEA_LABEL.height / 2
  const width = textWidth(unit.name, size, 600) / scale
  const start = isAside ? SEA_LABEL.x : Math.min(SEA_LABEL.x + 8, MAP_WIDTH - width)
  return (
    <g stroke="none" fill={colours.ink} fontSize={px(size)} fontWeight={600}>
      <rect {...SEA_LABEL} fill="none" pointerEvents="all" />
      <path d={`M${COAST} ${middle}H${round(start - 3 / scale)}`} stroke={colours.muted} strokeWidth={px(0.8)} />
      <text x={round(start)} y={round(middle + 3.8 / scale)}>
        {unit.name}
      </text>
      {unit.group && (
        <text
          x={round(start + width / 2)}
          y={round(middle + (size + (size > SIZE ? 5 : 3.5)) / scale)}
          textAnchor="middle"
        >
          {groupNumber(unit.group)}
        </text>
      )}
    </g>
  )
}
