import type { LegendItem } from "../chart-spec"
import type { Colours } from "../palette"
import { TEXT } from "./measures"
import { round } from "./round"
import { LegendSign, SIGN_WIDTH } from "./legend-sign"
import { inRows } from "./text-block"

export function legendHeight(legend: readonly LegendItem[], width: number): number {
  const { height } = rowsOf(legend, width)
  return height === 0 ? 0 : height + 8
}

function rowsOf(legend: readonly LegendItem[], width: number) {
  return inRows(
    legend.map(({ label }) => label),
    SIGN_WIDTH,
    TEXT,
    width,
  )
}

/** Signs that the marks do not explain by themselves, in rows. */
export function Legend({ legend, width, colours }: { legend: readonly LegendItem[]; width: number; colours: Colours }) {
  const { items } = rowsOf(legend, width)
  return (
    <g fontSize={TEXT} fill={colours.muted}>
      {items.map(({ label, x, y }, index) => (
        <g key={label}>
          <LegendSign sign={legend[index]!.sign} x={round(x)} y={round(y)} colours={colours} />
          <text x={round(x + SIGN_WIDTH + 6)} y={round(y + 4)}>
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}
