import type { TrendSpec } from "../chart-spec"
import { endLabels, type PlacedLine, widthOf } from "../drawing/lines"
import { WIDE_FROM } from "../drawing/marks"
import { ABOVE, BEFORE_LABEL, BELOW, placeOverYears, plotLeft } from "../drawing/year-axis"

/** Inside the plot, before the first year and after the last. */
const INSET = 10
/** Narrower is an embed in a column of text, which has to be low, too. */
const SMALLEST = 300

/** Where everything of a trend stands in a picture of `width` pixels, and `room` high where that is given. */
export function trendLayout(spec: TrendSpec, width: number, room?: number) {
  const labels = endLabels(spec.series, width, room)
  const left = plotLeft(spec.y.ticks)
  const edge = width - widthOf(labels) - BEFORE_LABEL - INSET
  const height = room ?? plotHeightAt(width) + ABOVE + BELOW
  const frame = { left, right: edge + INSET, from: left + INSET, to: edge, edge, height }
  const { y, step, layout } = placeOverYears(spec, labels, frame)
  const withIntervals = layout.series.filter(({ points }) => points.some(({ interval }) => interval))
  return {
    ...layout,
    series: layout.series.map((series) => ({
      ...series,
      intervals: placeIntervals(series, withIntervals.indexOf(series), withIntervals.length, y),
    })),
    /** room for a value at each point of a single line */
    valuesAtPoints: spec.series.filter(({ slot }) => slot !== null).length === 1 && step >= 40,
  }
}

export type TrendLayout = ReturnType<typeof trendLayout>
export type PlacedSeries = TrendLayout["series"][number]

function plotHeightAt(width: number): number {
  if (width < SMALLEST) return 190
  return Math.round(Math.max(230, Math.min(400, width * (width < WIDE_FROM ? 0.72 : 0.46))))
}

/** Those of several lines stand beside each other. */
function placeIntervals({ points }: PlacedLine, place: number, count: number, y: (value: number) => number) {
  const width = count > 2 ? 3 : 7
  const aside = (place - (count - 1) / 2) * (width + 1)
  return points.flatMap(({ x, interval }) => {
    if (!interval) return []
    const top = y(interval.high)
    return [{ x: x + aside - width / 2, y: top, width, height: y(interval.low) - top }]
  })
}
