import { LineChart, ZIndexLayer } from "recharts"
import type { TrendSpec } from "../chart-spec"
import type { Colours } from "../palette"
import { EndLabels } from "../static/end-label-text"
import { Gaps } from "../static/gaps"
import { ABOVE } from "../static/plot-frame"
import { Intervals, PointValues } from "../static/trend-chart"
import { trendLayout } from "../static/trend-layout"
import { breakLines } from "./break-references"
import { ON_TOP, type LiveBody } from "./live-body"
import { pointCount, rowsOf, seriesLines } from "./series-lines"
import type { Stop } from "./stop"
import { axisMarks, YearAxes } from "./year-axes"

/** Lines over the editions. */
export function liveTrend(spec: TrendSpec, width: number, colours: Colours): LiveBody {
  const layout = trendLayout(spec, width)
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
      {breakLines(spec, layout, colours)}
      <Intervals layout={layout} colours={colours} />
      {seriesLines(spec.series, colours)}
      <ZIndexLayer zIndex={ON_TOP}>
        <Gaps gaps={layout.gaps} colours={colours} />
        {layout.valuesAtPoints && <PointValues layout={layout} colours={colours} />}
        <EndLabels labels={layout.labels} colours={colours} />
      </ZIndexLayer>
    </LineChart>
  )
  const stops = trendStops(spec, layout)
  return {
    chart,
    height,
    stops,
    marks: axisMarks(spec) + pointCount(spec.series),
    start: lastOfFirst(stops),
    weights: { x: 1, y: 0.25 },
  }
}

/** The keyboard begins at the latest edition of the first line. */
function lastOfFirst(stops: readonly Stop[]): number {
  return stops.findLastIndex(({ line }) => line === stops[0]?.line)
}

function trendStops(spec: TrendSpec, layout: ReturnType<typeof trendLayout>): Stop[] {
  const interval = spec.legend.find(({ sign }) => sign === "interval")?.label
  const bounds = intervalTexts(spec)
  const factsIn = (year: number, meant: string) =>
    spec.series.flatMap(({ id, name, segments }) => {
      const point = segments.flat().find((each) => each.year === year)
      if (!point) return []
      const range = bounds(id, year)
      const strong = id === meant
      const own = { label: name, text: point.label, strong, value: point.value }
      return [own, ...(range && strong ? [{ ...own, label: interval!, text: range, strong: false }] : [])]
    })
  return layout.series.flatMap(({ id, points }, index) =>
    points.map(({ x, y, year, label }) => {
      const range = bounds(id, year)
      const spoken = `${spec.series[index]!.name}, ${year}: ${label}`
      return {
        line: id,
        column: year,
        x,
        y,
        head: String(year),
        facts: factsIn(year, id),
        sentence: range ? `${spoken}; ${interval} ${range}` : spoken,
      }
    }),
  )
}

/** "42,95–45,51", as the table writes the bounds. */
function intervalTexts({ table: { columns, rows } }: TrendSpec) {
  const column = (key: string) => columns.findIndex((each) => each.key === key)
  return (id: string, year: number): string | null => {
    const row = rows.find(([first]) => first!.value === year)
    const [low, high] = [row?.[column(`${id}_low`)]?.text, row?.[column(`${id}_high`)]?.text]
    return low && high ? `${low}–${high}` : null
  }
}
