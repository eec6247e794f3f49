import type { SpreadColumn, SpreadSpec } from "../chart-spec"
import { swarm } from "../drawing/label-placement"
import { endLabels, widthOf } from "../drawing/lines"
import { WIDE_FROM } from "../drawing/marks"
import { ABOVE, BEFORE_LABEL, BELOW, placeOverYears, plotLeft } from "../drawing/year-axis"

/** An edition alone would have the whole width. */
const WIDEST_STEP = 90

/** Where everything of a spread stands in a picture of `width` pixels, and `available` high where that is given. */
export function spreadLayout(spec: SpreadSpec, width: number, available?: number) {
  const labels = endLabels(spec.series, width, available)
  const left = plotLeft(spec.y.ticks)
  const right = labels.length > 0 ? width - widthOf(labels) - BEFORE_LABEL : width - 2
  const column = Math.min(WIDEST_STEP, (right - left) / spec.x.years.length)
  const height = available ?? plotHeightAt(width) + ABOVE + BELOW
  const frame = { left, right, from: left + column / 2, to: right - column / 2, edge: right, height }
  const { x, y, step, layout } = placeOverYears(spec, labels, frame)
  const room = Math.min(column, step || column) // editions may lie a year apart, or three
  const radius = room < 30 ? 1.5 : 2.2
  return { ...layout, radius, columns: spec.columns.map((each) => placeColumn(each, x(each.year), y, radius, room)) }
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
