import { line } from "d3-shape"
import type { Series, SeriesPoint, TrendSpec } from "../chart-spec"
import { position } from "../drawing/axis"
import { placeBreak } from "../drawing/break-lines"
import { endLabels, heightOf, placeLabels, widthOf } from "../drawing/end-labels"
import { round, WIDE_FROM } from "../drawing/measures"
import { placeGaps } from "../drawing/series-marks"
import { ABOVE, BEFORE_LABEL, BELOW, placeYears, plotLeft } from "../drawing/year-axis"

/** Inside the plot, before the first year and after the last. */
const INSET = 10
/** Narrower is an embed in a column of text, which has to be low, too. */
const SMALLEST = 300

/** Where everything of a trend stands in a picture of `width` pixels, and `room` high where that is given. */
export function trendLayout(spec: TrendSpec, width: number, room?: number) {
  const labels = endLabels(spec.series, width, room)
  const left = plotLeft(spec.y.ticks)
  const right = width - widthOf(labels) - BEFORE_LABEL - INSET
  const plotHeight = Math.max((room ?? plotHeightAt(width) + ABOVE + BELOW) - ABOVE - BELOW, heightOf(labels) - BELOW)
  const [top, bottom] = [ABOVE, ABOVE + plotHeight]
  const years = placeYears(spec.x.years, left + INSET, right)
  const scale = spec.y.reversed ? position(spec.y, top + 6, bottom - 6) : position(spec.y, bottom, top)
  const y = (value: number) => scale(value)
  const place = (point: SeriesPoint) => ({ ...point, x: years.x(point.year), y: y(point.value) })
  const endOf = (id: string) => {
    const point = spec.series
      .find((each) => each.id === id)!
      .segments.flat()
      .at(-1)!
    return place(point)
  }
  return {
    height: bottom + BELOW,
    plot: { left, right: right + INSET, top, bottom },
    ticks: spec.y.ticks.map((tick) => ({ ...tick, y: y(tick.value) })),
    years: spec.x.years.map(({ value }) => years.x(value)),
    yearLabels: years.labelled.map((tick) => ({ ...tick, x: years.x(tick.value) })),
    breaks: spec.breaks.map((each) => placeBreak(each, spec, years.x, right)),
    series: spec.series.map((series) => placeSeries(series, place, spec.series, y)),
    gaps: placeGaps(spec.series, years.x, bottom),
    labels: placeLabels(labels, endOf, { x: right + BEFORE_LABEL, top: top - 8, bottom: bottom + BELOW }),
    /** room for a value at each point of a single line */
    valuesAtPoints: spec.series.filter(({ slot }) => slot !== null).length === 1 && years.step >= 40,
  }
}

export type TrendLayout = ReturnType<typeof trendLayout>
export type PlacedSeries = TrendLayout["series"][number]

function plotHeightAt(width: number): number {
  if (width < SMALLEST) return 190
  return Math.round(Math.max(230, Math.min(400, width * (width < WIDE_FROM ? 0.72 : 0.46))))
}

function placeSeries(
  series: Series,
  place: (point: SeriesPoint) => SeriesPoint & { x: number; y: number },
  all: readonly Series[],
  y: (value: number) => number,
) {
  const path = line<{ x: number; y: number }>(
    (point) => round(point.x),
    (point) => round(point.y),
  )
  const runs = series.segments.map((segment) => segment.map(place))
  const withIntervals = all.filter(({ segments }) => segments.flat().some(({ interval }) => interval))
  const among = withIntervals.indexOf(series)
  const breadth = withIntervals.length > 2 ? 3 : 7
  const aside = (among - (withIntervals.length - 1) / 2) * (breadth + 1)
  return {
    id: series.id,
    slot: series.slot,
    paths: runs.filter((run) => run.length > 1).map((run) => path(run)!),
    points: runs.flat(),
    intervals: runs.flat().flatMap(({ x, interval }) =>
      interval
        ? [
            {
              x: x + aside - breadth / 2,
              y: y(interval.high),
              width: breadth,
              height: y(interval.low) - y(interval.high),
            },
          ]
        : [],
    ),
  }
}
