import type { Drawn, Look } from "../chart-definition"
import type { TrendSpec } from "../chart-spec"
import { columnOf, rowOf } from "../chart-table"
import { EndLabels, Gaps, Line } from "../drawing/lines"
import { markerPath, round, TEXT } from "../drawing/marks"
import type { Colours } from "../drawing/palette"
import { halo, textWidth } from "../drawing/text"
import { BreakLines, YearGrid } from "../drawing/year-axis"
import { type PlacedSeries, trendLayout, type TrendLayout } from "./layout"

type LayoutProps = { layout: TrendLayout; colours: Colours }

export function drawTrend(spec: TrendSpec, width: number, { colours }: Look, room?: number): Drawn {
  const layout = trendLayout(spec, width, room)
  // Of a line alone the table tells more than its value.
  const isTold = columnOf(spec.table, "place") >= 0
  const places = () =>
    layout.series.flatMap(({ id, slot, points }) => {
      const column = isTold && slot !== null ? null : columnOf(spec.table, id)
      return points.map(({ x, y, year }) => ({ x, y, row: rowOf(spec.table, String(year)), column }))
    })
  return { height: layout.height, legend: spec.legend, marks: <Marks {...{ layout, colours }} />, places }
}

function Marks({ layout, colours }: LayoutProps) {
  const { plot } = layout
  const [reference, chosen] = [
    layout.series.filter(({ slot }) => slot === null),
    layout.series.filter(({ slot }) => slot !== null),
  ]
  return (
    <g>
      <YearGrid {...layout} colours={colours} />
      <BreakLines breaks={layout.breaks} top={plot.top} bottom={plot.bottom} colours={colours} />
      <Intervals layout={layout} colours={colours} />
      {reference.map((series) => (
        <g key={series.id} fill="none" stroke={colours.outline} strokeWidth={1.5}>
          {series.paths.map((path) => (
            <path key={path} d={path} />
          ))}
          {series.points.length > 0 && <path d={dots(series)} fill={colours.outline} stroke="none" />}
        </g>
      ))}
      {chosen.map((series) => (
        <Line key={series.id} series={series} alone={chosen.length === 1} colours={colours} />
      ))}
      <Gaps gaps={layout.gaps} colours={colours} />
      {layout.valuesAtPoints && <PointValues layout={layout} colours={colours} />}
      <EndLabels labels={layout.labels} colours={colours} />
    </g>
  )
}

function dots({ points }: PlacedSeries): string {
  return points.map(({ x, y }) => markerPath(0, x, y, 1.8)).join("")
}

function Intervals({ layout, colours }: LayoutProps) {
  return layout.series.map(({ id, slot, intervals }) =>
    intervals.map(({ x, y, width, height }) => (
      <rect
        key={`${id} ${x}`}
        x={round(x)}
        y={round(y)}
        width={width}
        height={round(Math.max(1, height))}
        rx={1.5}
        fill={colours.series[slot!]}
        fillOpacity={0.3}
      />
    )),
  )
}

/** The value above each point of a single line but the last, which stands at its end. */
function PointValues({ layout, colours }: LayoutProps) {
  const own = layout.series.find(({ slot }) => slot !== null)
  return (
    <g fontSize={TEXT} textAnchor="middle" fill={colours.ink} {...halo(colours)}>
      {own?.points.slice(0, -1).map((point) => {
        const { x, y } = valuePlace(point, layout)
        return (
          <text key={point.year} x={round(x)} y={round(y)}>
            {point.label}
          </text>
        )
      })}
    </g>
  )
}

/** Above the point and its intervals; moved into the plot where it would cover a tick's label. */
function valuePlace({ x, y, label, interval }: PlacedSeries["points"][number], { series, plot, ticks }: TrendLayout) {
  const bars = series.flatMap(({ intervals }) => intervals.filter((bar) => Math.abs(bar.x + bar.width / 2 - x) < 1))
  const above = interval ? Math.min(y, ...bars.map((bar) => bar.y)) - 6 : y - 9
  const isBesideTick = ticks.some((tick) => Math.abs(tick.y + 4 - above) < TEXT + 1)
  return { x: isBesideTick ? Math.max(x, plot.left + textWidth(label, TEXT) / 2) : x, y: above }
}
