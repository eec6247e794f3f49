import { MAP_WIDTH } from "../geometry/map-geometry"
import type { Colours } from "../palette"
import type { Rectangle } from "./map-layout"
import { textWidth } from "./text-width"
import { round } from "./round"

/** East of Đà Nẵng, in map units; 24 pixels high on a phone. */
export const SEA_LABEL: Rectangle = { x: 964, y: 1142, width: 160, height: 86 }
/** Where the line to the name leaves the coast. */
const COAST = 912

/** A province's name in the sea, with a line to its coast. */
export function MapSeaLabel({ name, scale, colours }: { name: string; scale: number; colours: Colours }) {
  const middle = SEA_LABEL.y + SEA_LABEL.height / 2
  const start = Math.min(SEA_LABEL.x + 8, MAP_WIDTH - textWidth(name, 10.5, 600) / scale)
  return (
    <g stroke="none">
      <rect {...SEA_LABEL} fill="none" pointerEvents="all" />
      <path
        d={`M${COAST} ${middle}H${round(start - 3 / scale)}`}
        stroke={colours.muted}
        strokeWidth={round(0.8 / scale)}
      />
      <text
        x={round(start)}
        y={round(middle + 3.8 / scale)}
        fontSize={round(10.5 / scale)}
        fontWeight={600}
        fill={colours.ink}
      >
        {name}
      </text>
    </g>
  )
}
