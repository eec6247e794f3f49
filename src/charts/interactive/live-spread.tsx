import { LineChart, ZIndexLayer } from "recharts"
import type { SpreadSpec } from "../chart-spec"
import type { Colours } from "../palette"
import { EndLabels } from "../static/end-label-text"
import { Gaps } from "../static/gaps"
import { ABOVE } from "../static/plot-frame"
import { Swarms } from "../static/spread-chart"
import { spreadLayout } from "../static/spread-layout"
import { breakLines } from "./break-references"
import { ON_TOP, type LiveBody } from "./live-body"
import { pointCount, rowsOf, seriesLines } from "./series-lines"
import { spreadStops } from "./spread-stops"
import { axisMarks, YearAxes } from "./year-axes"

/** A swarm of dots an edition, every one of which can be read. */
export function liveSpread(spec: SpreadSpec, width: number, colours: Colours): LiveBody {
  const layout = spreadLayout(spec, width)
  const { plot, height } = layout
  const chart = (
    <LineChart
      width={width}
      height={height}
      data={rowsOf(spec.x.years, spec.series)}
      margin={{ top: ABOVE, right: width - plot.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <YearAxes {...{ spec, layout, colours }} />
      <Swarms layout={layout} colours={colours} />
      {breakLines(spec, layout, colours)}
      {seriesLines(spec.series, colours)}
      <ZIndexLayer zIndex={ON_TOP}>
        <Gaps gaps={layout.gaps} colours={colours} />
        <EndLabels labels={layout.labels} colours={colours} />
      </ZIndexLayer>
    </LineChart>
  )
  const stops = spreadStops(spec, layout)
  const named = spec.series[0]?.name ?? stops.at(-1)?.line
  const start = stops.findLastIndex(({ line }) => line === named)
  return { chart, height, stops, start, marks: axisMarks(spec) + pointCount(spec.series), weights: { x: 1, y: 1 } }
}
