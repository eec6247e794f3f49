import type { Tick } from "../chart-spec"
import type { Colours } from "../palette"
import { TEXT } from "./measures"
import { round } from "./round"

type Props = {
  plot: { left: number; right: number; top: number; bottom: number }
  ticks: readonly (Tick & { y: number })[]
  /** places of all editions, and of those with a label */
  years: readonly number[]
  yearLabels: readonly (Tick & { x: number })[]
  colours: Colours
}

/** Lines across at the ticks, years below. */
export function YearGrid({ plot, ticks, years, yearLabels, colours }: Props) {
  const { left, right, bottom } = plot
  return (
    <g fontSize={TEXT} fill={colours.muted}>
      <path
        d={ticks.map(({ y }) => `M${left} ${round(y)}H${round(right)}`).join("")}
        stroke={colours.grid}
        fill="none"
      />
      <path
        d={`M${left} ${bottom}H${round(right)}${years.map((x) => `M${round(x)} ${bottom}v4`).join("")}`}
        stroke={colours.outline}
        fill="none"
      />
      <g textAnchor="end">
        {ticks.map(({ value, label, y }) => (
          <text key={value} x={left - 6} y={round(y + 4)}>
            {label}
          </text>
        ))}
      </g>
      <g textAnchor="middle">
        {yearLabels.map(({ value, label, x }) => (
          <text key={value} x={round(x)} y={bottom + 19}>
            {label}
          </text>
        ))}
      </g>
    </g>
  )
}
