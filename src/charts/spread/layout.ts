import { line } from "d3-shape"
import type { SeriesPoint, SpreadColumn, SpreadSpec } from "../chart-spec"
import { position } from "../drawing/axis"
import { placeBreak } from "../drawing/break-lines"
import { endLabels, heightOf, placeLabels, widthOf } from "../drawing/end-labels"
import { round, WIDE_FROM } from "../drawing/measures"
import { placeGaps } from "../drawing/series-marks"
import { swarm } from "../drawing/swarm"
import { ABOVE, BEFORE_LABEL, BELOW, placeYears, plotLeft } from "../drawing/year-axis"

/** An edition alone would have the whole width. */
const WIDEST_STEP = 90

/** Where everything of a spread stands in a picture of `width` pixels, and `available` high where that is given. */
export function spreadLayout(spec: SpreadSpec, width: number, available?: number) {
  const labels = endLabels(spec.series, width, available)
  const left = plotLeft(spec.y.ticks)
  const outer = labels.length > 0 ? width - widthOf(labels) - BEFORE_LABEL : width - 2
  const step = Math.min(WIDEST_STEP, (outer - left) / spec.x.years.length)
  const height = Math.max((available ?? plotHeightAt(width) + ABOVE + BELOW) - ABOVE - BELOW, heightOf(labels) - BELOW)
  const [top, bottom] = [ABOVE, ABOVE + height]
  const years = placeYears(spec.x.years, left + step / 2, outer - step / 2)
  const y = position(spec.y, bottom, top)
  const room = Math.min(step, years.step || step) // editions may lie a year apart, or three
  const radius = room < 30 ? 1.5 : 2.2
  const place = (point: SeriesPoint) => ({ ...point, x: years.x(point.year), y: y(point.value) })
  const path = line<{ x: number; y: number }>(
    (point) => round(point.x),
    (point) => round(point.y),
  )
  return {
    height: bottom + BELOW,
    plot: { left, right: outer, top, bottom },
    ticks: spec.y.ticks.map((tick) => ({ ...tick, y: y(tick.value) })),
    years: spec.x.years.map(({ value }) => years.x(value)),
    yearLabels: years.labelled.map((tick) => ({ ...tick, x: years.x(tick.value) })),
    breaks: spec.breaks.map((each) => placeBreak(each, spec, years.x, outer)),
    radius,
    columns: spec.columns.map((column) => placeColumn(column, years.x(column.year), y, radius, room)),
    series: spec.series.map(({ id, slot, segments }) => {
      const runs = segments.map((segment) => segment.map(place))
      return {
        id,
        slot: slot!,
        points: runs.flat(),
        paths: runs.filter((run) => run.length > 1).map((run) => path(run)!),
      }
    }),
    gaps: placeGaps(spec.series, years.x, bottom),
    labels: placeLabels(
      labels,
      (id) =>
        place(
          spec.series
            .find((each) => each.id === id)!
            .segments.flat()
            .at(-1)!,
        ),
      {
        x: outer + BEFORE_LABEL,
        top: top - 8,
        bottom: bottom + BELOW,
      },
    ),
  }
}

export type SpreadLayout = ReturnType<typeof spreadLayout>

function plotHeightAt(width: number): number {
  return Math.round(Math.max(260, Math.min(440, width * (width < WIDE_FROM ? 0.85 : 0.5))))
}

function placeColumn(column: SpreadColumn, x: number, y: (value: number) => number, radius: number, step: number) {
  const places = column.points.map(({ value }) => y(value))
  const aside = swarm(places, radius * 2 + 0.4, step / 2 - radius - 1)
  const half = Math.min(step / 2 - 1.5, 30)
  return {
    year: column.year,
    dots: places.map((place, index) => ({ x: x + aside[index]!, y: place })),
    median: { x: x - half, width: 2 * half, y: y(column.median) },
    box: column.quarters && {
      x: x - half,
      width: 2 * half,
      y: y(column.quarters.upper),
      height: y(column.quarters.lower) - y(column.quarters.upper),
    },
  }
}
