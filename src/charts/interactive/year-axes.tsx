import { CartesianGrid, XAxis, YAxis } from "recharts"
import type { SpreadSpec, TrendSpec } from "../chart-spec"
import type { Colours } from "../palette"
import { BELOW } from "../static/plot-frame"
import { TEXT } from "../static/measures"
import type { TrendLayout } from "../static/trend-layout"
import { pointCount } from "./series-lines"

type Props = {
  spec: TrendSpec | SpreadSpec
  layout: Pick<TrendLayout, "plot" | "years" | "yearLabels" | "ticks">
  colours: Colours
}
type TickProps = { x: number | string; y: number | string; payload: { value: number } }

/** Lines across at the ticks, years below: the same values in the same places as the static chart has them. */
export function YearAxes({ spec, layout: { plot, years, yearLabels, ticks }, colours }: Props) {
  const { x, y } = spec
  const words = { fontSize: TEXT, fill: colours.muted }
  const aside = years[0]! - plot.left
  const within = y.reversed ? ticks[0]!.y - plot.top : 0
  const allowDataOverflow = pointCount(spec.series) === 0 // otherwise Recharts derives no axis at all from no data
  const yearLabel = new Map(yearLabels.map(({ value, label }) => [value, label]))
  const valueLabel = new Map(y.ticks.map(({ value, label }) => [value, label]))
  return (
    <>
      <CartesianGrid vertical={false} horizontalValues={valuesOf(y.ticks)} stroke={colours.grid} />
      <XAxis
        dataKey="year"
        type="number"
        domain={[x.years[0]!.value, x.years.at(-1)!.value]}
        allowDataOverflow={allowDataOverflow}
        padding={{ left: aside, right: aside }}
        height={BELOW}
        ticks={valuesOf(x.years)}
        interval={0}
        tickSize={4}
        tickLine={{ stroke: colours.outline }}
        axisLine={{ stroke: colours.outline }}
        tick={({ x: at, payload }: TickProps) => (
          <text data-mark="" x={at} y={plot.bottom + 19} textAnchor="middle" {...words}>
            {yearLabel.get(payload.value)}
          </text>
        )}
      />
      <YAxis
        type="number"
        domain={[y.min, y.max]}
        reversed={y.reversed}
        allowDataOverflow={allowDataOverflow}
        padding={{ top: within, bottom: within }}
        width={plot.left}
        ticks={valuesOf(y.ticks)}
        interval={0}
        tickLine={false}
        axisLine={false}
        tick={({ y: at, payload }: TickProps) => (
          <text data-mark="" x={plot.left - 6} y={Number(at) + 4} textAnchor="end" {...words}>
            {valueLabel.get(payload.value)}
          </text>
        )}
      />
    </>
  )
}

function valuesOf(ticks: readonly { value: number }[]): number[] {
  return ticks.map(({ value }) => value)
}

/** How many marks the axes have. */
export function axisMarks({ x, y }: TrendSpec | SpreadSpec): number {
  return x.years.length + y.ticks.length
}
