import type { Colours } from "../palette"
import { round } from "./round"

type Props = {
  /** upright lines, each with its words above; none where the words would collide */
  ticks: readonly { value: number; label: string; x: number }[]
  top: number
  bottom: number
  /** pixels between the words and the lines */
  gap: number
  colours: Colours
}

/** The scale of a chart whose values run from left to right. */
export function ValueGrid({ ticks, top, bottom, gap, colours }: Props) {
  return (
    <>
      <path
        d={ticks.map(({ x }) => `M${round(x)} ${top}V${round(bottom)}`).join("")}
        stroke={colours.grid}
        fill="none"
      />
      <g textAnchor="middle" fill={colours.muted}>
        {ticks.map(
          ({ value, label, x }) =>
            label && (
              <text key={value} x={round(x)} y={top - gap}>
                {label}
              </text>
            ),
        )}
      </g>
    </>
  )
}
