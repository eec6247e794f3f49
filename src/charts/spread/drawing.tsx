import type { Drawn, Look } from "../chart-definition"
import { columnOf, rowOf } from "../chart-table"
import type { SpreadSpec } from "../chart-spec"
import { BreakLines, YearGrid } from "../drawing/year-axis"
import { EndLabels, Gaps, Line } from "../drawing/lines"
import { round } from "../drawing/marks"
import type { Colours } from "../drawing/palette"
import { spreadLayout, type SpreadLayout } from "./layout"

type Props = { layout: SpreadLayout; colours: Colours }

export function drawSpread(spec: SpreadSpec, width: number, { colours }: Look, room?: number): Drawn {
  const layout = spreadLayout(spec, width, room)
  const places = () =>
    layout.series.flatMap(({ id, points }) => {
      const row = rowOf(spec.table, spec.series.find((series) => series.id === id)!.name)
      return points.map(({ x, y, year }) => ({ x, y, row, column: columnOf(spec.table, String(year)) }))
    })
  return { height: layout.height, legend: spec.legend, marks: <Marks {...{ layout, colours }} />, places }
}

/** A swarm of dots an edition, with its middle half and median; lines of the chosen provinces over them. */
function Marks({ layout, colours }: Props) {
  const { plot, breaks, series, labels, gaps } = layout
  return (
    <g>
      <YearGrid {...layout} colours={colours} />
      <Swarms layout={layout} colours={colours} />
      <BreakLines breaks={breaks} top={plot.top} bottom={plot.bottom} colours={colours} />
      {series.map((each) => (
        <Line key={each.id} series={each} alone={series.length === 1} colours={colours} />
      ))}
      <Gaps gaps={gaps} colours={colours} />
      <EndLabels labels={labels} colours={colours} />
    </g>
  )
}

/** Every province's dot, the middle half and the median of each edition. */
function Swarms({ layout: { columns, radius }, colours }: Props) {
  return (
    <>
      {columns.map(
        ({ year, box }) =>
          box && (
            <rect
              key={year}
              x={round(box.x)}
              y={round(box.y)}
              width={round(box.width)}
              height={round(box.height)}
              fill={colours.wash}
              stroke={colours.outline}
              strokeOpacity={0.4}
            />
          ),
      )}
      <path
        d={dotsPath(columns.flatMap(({ dots }) => dots))}
        stroke={colours.outline}
        strokeWidth={radius * 2}
        strokeLinecap="round"
        strokeOpacity={0.75}
        fill="none"
      />
      <path
        d={columns.map(({ median }) => `M${round(median.x)} ${round(median.y)}h${round(median.width)}`).join("")}
        stroke={colours.ink}
        strokeWidth={2}
        fill="none"
      />
    </>
  )
}

/**
 * A dot is a line without length, at half a pixel, and stands a step on from the one before: hundreds of them compress to half of what
 * they would be.
 */
function dotsPath(dots: readonly { x: number; y: number }[]): string {
  let [lastX, lastY] = [0, 0]
  return dots
    .map((dot) => {
      const [x, y] = [Math.round(dot.x * 2) / 2, Math.round(dot.y * 2) / 2]
      const step = `m${x - lastX} ${y - lastY}h0`
      ;[lastX, lastY] = [x, y]
      return step
    })
    .join("")
}
