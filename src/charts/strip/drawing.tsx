import type { Drawn, Look } from "../chart-definition"
import type { StripSpec } from "../chart-spec"
import { rowOf } from "../chart-table"
import { LINE, markerPath, round, TEXT } from "../drawing/marks"
import type { Colours } from "../drawing/palette"
import { ValueGrid } from "../drawing/row-parts"
import { halo } from "../drawing/text"
import { type PlacedStripRow, stripLayout, type StripLayout } from "./layout"

/** Half of what stands across the axis, in pixels: a tick, mean and median, the shade. */
const HALF = { tick: 7, mean: 12, shade: 11, own: 6.5 }
const TIGHT = { tick: 4, mean: 6, shade: 6, own: 5 }

type Props = { layout: StripLayout; colours: Colours }

export function drawStrip(spec: StripSpec, width: number, { colours }: Look, room?: number): Drawn {
  const layout = stripLayout(spec, width, room)
  const places = () =>
    layout.rows.flatMap(({ y }) =>
      layout.points.map(({ x, name }) => ({ x, y, row: rowOf(spec.table, name), column: null })),
    )
  return { height: layout.height, legend: spec.legend, marks: <Marks {...{ layout, colours }} />, places }
}

/** A row a chosen province: its name and standing, and below them its mark among the ticks of all. */
function Marks({ layout, colours }: Props) {
  const { ticks, rows, height, isTight } = layout
  const half = isTight ? TIGHT : HALF
  return (
    <g fontSize={TEXT}>
      <ValueGrid ticks={ticks} top={18} bottom={height - 10} gap={6} colours={colours} />
      {rows.map((row) => (
        <g key={row.id}>
          <Words row={row} colours={colours} />
          <Shade row={row} half={half} colours={colours} />
          <All y={row.y} layout={layout} half={half} colours={colours} />
          <Own row={row} half={half} colours={colours} />
        </g>
      ))}
    </g>
  )
}

function Words({ row, colours }: { row: PlacedStripRow; colours: Colours }) {
  const first = row.top + LINE - 3
  return (
    <text y={round(first)} fill={colours.muted} {...halo(colours, 4)}>
      <tspan x={0} fontSize={TEXT + 1} fontWeight={600} fill={colours.ink}>
        {row.name}
      </tspan>
      {row.standing.map((line, index) => (
        <tspan
          key={index}
          x={row.beside ? round(row.nameWidth + 6) : 0}
          y={round(first + (row.beside ? 0 : (index + 1) * LINE))}
        >
          {line}
        </tspan>
      ))}
    </text>
  )
}

type RowProps = { row: PlacedStripRow; half: typeof HALF; colours: Colours }

function Shade({ row: { shade, y }, half, colours }: RowProps) {
  if (!shade) return null
  const { from, to } = shade
  return (
    <rect
      x={round(from)}
      y={round(y - half.shade)}
      width={round(Math.max(2, to - from))}
      height={2 * half.shade}
      fill={colours.grid}
    />
  )
}

function All({ y, layout, half, colours }: Props & { y: number; half: typeof HALF }) {
  const { left, right, points, mean, median, best } = layout
  const across = (x: number, reach: number) => `M${round(x)} ${round(y - reach)}v${2 * reach}`
  return (
    <>
      <path
        d={`M${left} ${round(y)}H${round(right)}${points.map(({ x }) => across(x, half.tick)).join("")}`}
        stroke={colours.outline}
        strokeOpacity={0.8}
        fill="none"
      />
      <path d={across(mean, half.mean)} stroke={colours.ink} strokeWidth={2} fill="none" />
      <path d={across(median, half.mean)} stroke={colours.ink} strokeWidth={2} strokeDasharray="2 2" fill="none" />
      <path d={markerPath(0, best, y, 4)} fill={colours.paper} stroke={colours.outline} strokeWidth={1.5} />
    </>
  )
}

function Own({ row, half, colours }: RowProps) {
  const { at, bar, y, label, labelX } = row
  if (at === null) return null
  return (
    <>
      {bar && (
        <path
          d={`M${round(bar.from)} ${round(y)}H${round(bar.to)}`}
          stroke={colours.own}
          strokeWidth={5}
          strokeOpacity={0.5}
        />
      )}
      <path d={markerPath(0, at, y, half.own)} fill={colours.own} stroke={colours.paper} strokeWidth={1.5} />
      <text
        x={round(labelX)}
        y={round(y - 15)}
        textAnchor="middle"
        fontWeight={600}
        fill={colours.ink}
        {...halo(colours, 4)}
      >
        {label}
      </text>
    </>
  )
}
