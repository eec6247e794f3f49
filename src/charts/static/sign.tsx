import type { Colours } from "../palette"
import { round } from "./round"

/** A number in a ring: in the chart, and before the note it leads to. */
export function Sign({ sign, x, y, colours }: { sign: string; x: number; y: number; colours: Colours }) {
  return (
    <>
      <circle cx={round(x)} cy={round(y)} r={7.5} fill={colours.paper} stroke={colours.outline} />
      <text x={round(x)} y={round(y + 3.6)} fontSize={10} fontWeight={600} textAnchor="middle" fill={colours.ink}>
        {sign}
      </text>
    </>
  )
}
