import type { Look } from "../chart-definition"
import { round } from "../drawing/marks"
import type { Colours } from "../drawing/palette"
import { groupNumber } from "../wording"
import { classOf, fillOf } from "./provinces"
import type { MapClass, MapLegendRow, MapUnitSpec } from "./spec"

/** Stripes for provinces without a result, of the same width in pixels whatever the picture's scale. */
export function MapHatch({ id, scale, colours }: { id: string; scale: number; colours: Colours }) {
  return (
    <pattern
      id={id}
      width={5}
      height={5}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${Math.round(100 / scale) / 100}) rotate(45)`}
    >
      <rect width={5} height={5} fill={colours.blank} />
      <path d="M1 0V5" stroke={colours.outline} strokeWidth={1.6} />
    </pattern>
  )
}

type Props = Required<Look> & {
  rows: readonly MapLegendRow[]
  /** provinces drawn with a heavy outline, which names them */
  marked: readonly MapUnitSpec[]
  x: number
  y: number
  row?: number
}

const SWATCH = 16
const NAME = 16

/** The groups with their numbers and sizes; provinces chosen or without a result by name. */
export function MapLegend({ rows, marked, x, y, idPrefix, colours, least, row: high = 24 }: Props) {
  const hatch = `${idPrefix}hatch-legend`
  const named = rows.reduce((sum, { names }) => sum + names.length, 0)
  const shared = { hatch, colours, least, size: Math.min(SWATCH, high - 1) }
  return (
    <g fontSize={12}>
      <MapHatch id={hatch} scale={1} colours={colours} />
      {rows.map((row, i) => (
        <g key={row.group} transform={`translate(${round(x)} ${round(y + i * high)})`}>
          <Swatch group={row.group} {...shared} />
          <text x={SWATCH + 8} y={13 - (SWATCH - shared.size) / 2} fill={colours.ink}>
            {row.label} <tspan fill={colours.muted}>{row.sizeText}</tspan>
            {row.names.map((name, below) => (
              <tspan key={name} x={SWATCH + 8} y={13 + (below + 1) * NAME} fill={colours.muted}>
                {name}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {marked.map((unit, i) => (
        <g key={unit.code} transform={`translate(${round(x)} ${round(y + (rows.length + i) * high + named * NAME)})`}>
          <Swatch group={classOf(unit)} {...shared} heavy />
          <text x={SWATCH + 8} y={13 - (SWATCH - shared.size) / 2} fill={colours.ink} fontWeight={600}>
            {unit.name}
          </text>
        </g>
      ))}
    </g>
  )
}

type SwatchProps = { group: MapClass; hatch: string; colours: Colours; least: number; size: number; heavy?: boolean }

function Swatch({ group, hatch, colours, least, size, heavy = false }: SwatchProps) {
  const line = heavy ? { stroke: colours.ink, strokeWidth: 2.5 } : { stroke: colours.outline, strokeWidth: 1 }
  return (
    <>
      <rect x={0.5} y={0.5} width={SWATCH} height={size} fill={fillOf(group, hatch, colours)} {...line} />
      {group !== "missing" && group !== "none" && (
        <text
          x={8.5}
          y={12.2 - (SWATCH - size) / 2 + Math.max(0, (least - 10.5) / 3)}
          fontSize={Math.max(10.5, least)}
          fontWeight={600}
          textAnchor="middle"
          fill={colours.groups[group].on}
        >
          {groupNumber(group)}
        </text>
      )}
    </>
  )
}
