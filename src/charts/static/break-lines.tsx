import type { Colours } from "../palette"
import { TEXT } from "./measures"
import { round } from "./round"
import { Sign } from "./sign"

type Props = {
  breaks: readonly { sign: string; x: number; label: string | null }[]
  top: number
  bottom: number
  colours: Colours
}

/** Where the method changed: a dashed line from top to bottom, with the number of its note. */
export function BreakLines({ breaks, top, bottom, colours }: Props) {
  return breaks.map(({ sign, x, label }) => (
    <g key={sign}>
      <path d={`M${round(x)} ${top - 5}V${bottom}`} stroke={colours.outline} strokeDasharray="2 3" fill="none" />
      <Sign sign={sign} x={x} y={top - 13} colours={colours} />
      {label && (
        <text x={round(x + 11)} y={top - 9} fontSize={TEXT - 1} fill={colours.muted}>
          {label}
        </text>
      )}
    </g>
  ))
}
