import type { LegendItem } from "../chart-spec"
import type { Colours } from "../palette"
import { LegendSign, SIGN_WIDTH } from "./legend-sign"
import { TEXT } from "./measures"
import { round } from "./round"
import { inRows } from "./text-block"

/** A sign with the blank behind it. */
const SIGN_ROOM = SIGN_WIDTH + 6

export function legendHeight(legend: readonly LegendItem[], width: number): number {
  const { height } = rowsOf(legend, width)
  return height === 0 ? 0 : height + 8
}

function rowsOf(legend: readonly LegendItem[], width: number) {
  const labels = legend.map(({ label }) => label)
  return inRows(labels, SIGN_ROOM, TEXT, width)
}

/** Signs that the marks do not explain by themselves, in rows. */
export function Legend({ legend, width, colours }: { legend: readonly LegendItem[]; width: number; colours: Colours }) {
  const { items } = rowsOf(legend, width)
  return (
    <g fontSize={TEXT} fill={colours.muted}>
      {items.map(({ lines, x, y, leading }, index) => (
        <g key={index}>
          <LegendSign sign={legend[index]!.sign} x={round(x)} y={round(y)} colours={colours} />
          <text>
            {lines.map((line, number) => (
              <tspan key={number} x={round(x + SIGN_ROOM)} y={round(y + 4 + number * leading)}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </g>
  )
}
