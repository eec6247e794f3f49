import type { Drawn, Look } from "../chart-definition"
import type { ChangeSpec } from "../chart-spec"
import { rowOf } from "../chart-table"
import { LINE, round, TEXT } from "../drawing/marks"
import type { Colours } from "../drawing/palette"
import { SectionHead, ValueGrid } from "../drawing/row-parts"
import { halo, Lines } from "../drawing/text"
import { changeLayout, type ChangeLayout } from "./layout"

type Part = { layout: ChangeLayout; colours: Colours }

const THICK = { whole: 13, dimension: 11, subDimension: 7 } as const

export function drawChange(spec: ChangeSpec, width: number, { colours }: Look, room?: number): Drawn {
  const layout = changeLayout(spec, width, room)
  const places = () =>
    layout.rows.flatMap(({ bar, middle, name }) =>
      bar === null ? [] : [{ x: bar, y: middle, row: rowOf(spec.table, name), column: null }],
    )
  return { height: layout.height, legend: spec.legend, marks: <Marks {...{ layout, colours }} />, places }
}

/** Bars from zero: right for a rise, left for a fall. */
function Marks({ layout, colours }: Part) {
  const { ticks, marks, rows, zero } = layout
  return (
    <g fontSize={TEXT}>
      <ValueGrid ticks={ticks} {...marks} gap={6} colours={colours} />
      {rows.length > 0 && <ZeroLine zero={zero} {...marks} colours={colours} />}
      {rows.map((row) => (
        <Row key={row.id} row={row} layout={layout} colours={colours} />
      ))}
      <Apart layout={layout} colours={colours} />
    </g>
  )
}

type ZeroProps = { zero: number; top: number; bottom: number; colours: Colours }

function ZeroLine({ zero, top, bottom, colours }: ZeroProps) {
  return <path d={`M${round(zero)} ${top}V${round(bottom)}`} stroke={colours.ink} fill="none" />
}

function Row({ row, layout, colours }: Part & { row: ChangeLayout["rows"][number] }) {
  const { zero, valueRight, isTight } = layout
  const { level, lines, indent, middle, nameY, valueY, bar, label, value } = row
  const bold = level === "subDimension" ? undefined : 600
  const thick = isTight ? THICK.subDimension : THICK[level]
  return (
    <>
      <Lines
        lines={lines}
        x={indent}
        y={nameY}
        leading={isTight ? TEXT + 0.5 : LINE - 1}
        fill={colours.ink}
        fontWeight={bold}
        {...(isTight && halo(colours))}
      />
      {bar !== null && (
        <rect
          x={round(Math.min(bar, zero))}
          y={round(middle - thick / 2)}
          width={round(Math.abs(bar - zero))}
          height={thick}
          fill={value! < 0 ? colours.fall : colours.rise}
          fillOpacity={level === "subDimension" ? 0.72 : 1}
        />
      )}
      <text x={valueRight} y={round(valueY)} textAnchor="end" fill={colours.ink} fontWeight={bold}>
        {label}
      </text>
    </>
  )
}

function Apart({ layout: { apart }, colours }: Part) {
  if (apart.label === null) return null
  return (
    <>
      {apart.label && <SectionHead top={apart.top} lines={[[apart.label, ""]]} group="missing" colours={colours} />}
      {apart.names.map(({ id, indent, bold, lines, y }) => (
        <Lines key={id} lines={lines} x={indent} y={y + 12} fill={colours.ink} fontWeight={bold ? 600 : undefined} />
      ))}
      {apart.reasons.map(({ x, y, lines }) => (
        <Lines key={y} lines={lines} x={x} y={y + 12} fill={colours.muted} />
      ))}
    </>
  )
}
