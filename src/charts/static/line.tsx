import type { Colours } from "../palette"
import { lineStyle, markerPath } from "./marker"

type PlacedLine = { slot: number | null; paths: readonly string[]; points: readonly { x: number; y: number }[] }

/** A chosen province's line, with a marker at each edition; heavier where it is the only one. */
export function Line({ series, alone, colours }: { series: PlacedLine; alone: boolean; colours: Colours }) {
  const slot = series.slot!
  const colour = colours.series[slot]!
  const { dash, hollow } = lineStyle(slot)
  const radius = alone ? 4 : 3.2
  return (
    <g stroke={colour} strokeLinejoin="round">
      <g fill="none" strokeWidth={alone ? 2.5 : 2} strokeDasharray={dash}>
        {series.paths.map((path) => (
          <path key={path} d={path} />
        ))}
      </g>
      <path
        d={series.points.map(({ x, y }) => markerPath(slot, x, y, radius)).join("")}
        fill={hollow ? colours.paper : colour}
        strokeWidth={hollow ? 1.5 : 0}
      />
    </g>
  )
}
