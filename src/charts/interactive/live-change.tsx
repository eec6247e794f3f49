import { ReferenceLine, Scatter, ZIndexLayer } from "recharts"
import type { ChangeSpec } from "../chart-spec"
import type { Colours } from "../palette"
import { Apart, CHANGE_GAP, Row, ZeroLine } from "../static/change-chart"
import { changeLayout } from "../static/change-layout"
import { ON_TOP, type LiveBody } from "./live-body"
import { RowFrame } from "./row-frame"
import { rowStops } from "./row-stops"
import { ROWS } from "./stop"

type BarProps = { cx?: number; payload?: { id: string } }

/** Bars from zero. */
export function liveChange(spec: ChangeSpec, width: number, colours: Colours): LiveBody {
  const layout = changeLayout(spec, width)
  const { height, ticks, rows, marks, left, right, apart } = layout
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  const drawn = rows.flatMap(({ id, value, middle: y, bar }) => (value === null ? [] : [{ id, value, y, x: bar! }]))
  const chart = (
    <RowFrame
      axis={spec.x}
      size={{ width, height }}
      plot={{ left, right, ...marks }}
      gap={CHANGE_GAP}
      hasValues={drawn.length > 0}
      {...{ ticks, colours }}
    >
      <Scatter
        data={drawn}
        isAnimationActive={false}
        shape={({ cx, payload }: BarProps) => (
          <g data-mark="">
            <Row row={{ ...rowOf.get(payload!.id)!, bar: cx! }} layout={layout} colours={colours} />
          </g>
        )}
      />
      {rows.length > 0 && (
        <ReferenceLine
          x={0}
          zIndex={ON_TOP}
          shape={({ x1 }: { x1: number }) => <ZeroLine zero={x1} {...marks} colours={colours} />}
        />
      )}
      <ZIndexLayer zIndex={ON_TOP}>
        {rows
          .filter(({ value }) => value === null)
          .map((row) => (
            <Row key={row.id} row={row} layout={layout} colours={colours} />
          ))}
        <Apart layout={layout} colours={colours} />
      </ZIndexLayer>
    </RowFrame>
  )
  const places = [
    ...drawn,
    ...spec.apart.rows.map(({ id }) => {
      const { indent, y } = apart.names.find((each) => each.id === id)!
      return { x: indent, y: y + 8 }
    }),
  ]
  const stops = rowStops(spec.table, places)
  return { chart, height, stops, start: 0, marks: ticks.length + drawn.length, weights: ROWS }
}
