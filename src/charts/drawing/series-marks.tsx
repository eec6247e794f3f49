import type { Series } from "../chart-spec"
import { crossPath, lineStyle, markerPath } from "./markers"
import { LINE } from "./measures"
import type { Colours } from "./palette"

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

type PlacedGap = ReturnType<typeof placeGaps>[number]

/** A sign for each edition without a result, just above the years; those of several lines above each other. */
export function placeGaps(series: readonly Series[], x: (year: number) => number, bottom: number) {
  return series.flatMap(({ id, slot, gaps }, index) =>
    gaps.map((year) => {
      const below = series.slice(0, index).filter((other) => other.gaps.includes(year)).length
      return { id, slot, year, x: x(year), y: bottom - 8 - below * (LINE - 4) }
    }),
  )
}

/** Crosses where an edition has no result. */
export function Gaps({ gaps, colours }: { gaps: readonly PlacedGap[]; colours: Colours }) {
  return gaps.map(({ id, slot, year, x, y }) => (
    <path
      key={`${id} ${year}`}
      d={crossPath(x, y)}
      fill="none"
      stroke={slot === null ? colours.outline : colours.series[slot]}
      strokeWidth={1.8}
    />
  ))
}
