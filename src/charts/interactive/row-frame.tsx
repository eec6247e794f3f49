import type { ReactNode } from "react"
import { CartesianGrid, ScatterChart, XAxis, YAxis } from "recharts"
import type { Tick, ValueAxis } from "../chart-spec"
import type { Colours } from "../palette"
import { TEXT } from "../static/measures"

type Props = {
  axis: ValueAxis
  /** as laid out: those without room for a label have none */
  ticks: readonly Tick[]
  /** of the picture, and where the marks stand in it, in pixels */
  size: { width: number; height: number }
  plot: { left: number; right: number; top: number; bottom: number }
  /** between the words of the scale and its lines */
  gap: number
  /** whether any row has a value: from no data Recharts derives no axis, unless it need not look at them */
  hasValues: boolean
  colours: Colours
  children: ReactNode
}
type TickProps = { x: number | string; payload: { value: number } }

/** A chart of rows: values from left to right below their scale; down, the pixels of the layout. */
export function RowFrame({ axis, ticks, size, plot, gap, hasValues, colours, children }: Props) {
  const labels = new Map(ticks.map(({ value, label }) => [value, label]))
  const values = ticks.map(({ value }) => value)
  return (
    <ScatterChart
      {...size}
      margin={{ top: 0, left: plot.left, right: size.width - plot.right, bottom: size.height - plot.bottom }}
      accessibilityLayer={false}
      style={{ fontSize: TEXT }}
    >
      {values.length > 0 && <CartesianGrid horizontal={false} verticalValues={values} stroke={colours.grid} />}
      <XAxis
        dataKey="value"
        type="number"
        orientation="top"
        domain={[axis.min, axis.max]}
        allowDataOverflow={!hasValues}
        height={plot.top}
        ticks={values}
        interval={0}
        tickLine={false}
        axisLine={false}
        tick={({ x, payload }: TickProps) => (
          <text data-mark="" x={x} y={plot.top - gap} textAnchor="middle" fill={colours.muted}>
            {labels.get(payload.value)}
          </text>
        )}
      />
      <YAxis dataKey="y" type="number" hide reversed domain={[plot.top, plot.bottom]} allowDataOverflow={!hasValues} />
      {children}
    </ScatterChart>
  )
}
