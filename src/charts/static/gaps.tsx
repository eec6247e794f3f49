import type { Series } from "../chart-spec"
import type { Colours } from "../palette"
import { crossPath } from "./cross"
import { LINE } from "./measures"

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
