import type { ReactNode } from "react"
import type { ChartSpec } from "../chart-spec"
import type { Colours } from "../palette"
import { MapChart, mapChartHeight } from "./map-chart"
import { TrendChart } from "./trend-chart"
import { trendLayout } from "./trend-layout"

/** The marks of a chart without its words, and how high they stand in a picture of `width` pixels. */
export function chartBody(
  spec: ChartSpec,
  width: number,
  colours: Colours,
  idPrefix: string,
): { height: number; marks: ReactNode } {
  switch (spec.kind) {
    case "trend":
      return { height: trendLayout(spec, width).height, marks: <TrendChart {...{ spec, width, colours }} /> }
    case "map":
      return { height: mapChartHeight(spec, width), marks: <MapChart {...{ spec, width, colours, idPrefix }} /> }
    default:
      throw new Error(spec.kind)
  }
}
