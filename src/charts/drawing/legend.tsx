import { type Group, GROUPS } from "@/domain/quartile-group"
import type { LegendItem } from "../chart-spec"
import { crossPath, markerPath } from "./markers"
import { round, TEXT } from "./measures"
import type { Colours } from "./palette"
import { inRows } from "./text"

const SIGN_WIDTH = 16

type Props = { sign: LegendItem["sign"]; x: number; y: number; colours: Colours }

/** A mark of the charts, small, as it is drawn there; `y` is its middle. */
function LegendSign({ sign, x, y, colours }: Props) {
  const middle = x + SIGN_WIDTH / 2
  if (isGroup(sign)) {
    const { fill, line } = colours.groups[sign]
    return <path d={markerPath(0, middle, y, 5)} fill={fill} stroke={line} strokeWidth={1.5} />
  }
  switch (sign) {
    case "interval":
      return (
        <rect x={middle - 3.5} y={y - 7} width={7} height={14} rx={1.5} fill={colours.series[0]} fillOpacity={0.3} />
      )
    case "gap":
      return <path d={crossPath(middle, y)} stroke={colours.series[0]} strokeWidth={1.8} fill="none" />
    case "whisker":
      return <path d={`M${x} ${y}h${SIGN_WIDTH}`} stroke={colours.outline} strokeWidth={2} />
    case "mean":
      return <path d={`M${middle} ${round(y - 7)}v14`} stroke={colours.ink} strokeWidth={2} />
    case "region":
      return <path d={markerPath(3, middle, y, 4)} fill={colours.paper} stroke={colours.ink} strokeWidth={1.5} />
    case "highest":
      return <path d={markerPath(2, middle, y, 4)} fill={colours.paper} stroke={colours.ink} strokeWidth={1.5} />
    case "range":
      return (
        <rect
          x={x}
          y={y - 3}
          width={SIGN_WIDTH}
          height={6}
          rx={3}
          fill={colours.grid}
          stroke={colours.outline}
          strokeWidth={0.75}
        />
      )
    case "quarters":
      return <rect x={middle - 5} y={y - 7} width={10} height={14} fill={colours.wash} stroke={colours.outline} />
    case "median":
      return <path d={`M${middle - 6} ${y}h12`} stroke={colours.ink} strokeWidth={2} />
    case "tick":
      return <path d={[3, 6, 12].map((at) => `M${x + at} ${y - 5}v10`).join("")} stroke={colours.outline} />
    case "medianUpright":
      return <path d={`M${middle} ${y - 7}v14`} stroke={colours.ink} strokeWidth={2} strokeDasharray="2 2" />
    case "top":
      return <path d={markerPath(0, middle, y, 4)} fill={colours.paper} stroke={colours.outline} strokeWidth={1.5} />
    case "ownInterval":
      return <path d={`M${x} ${y}h${SIGN_WIDTH}`} stroke={colours.own} strokeWidth={5} strokeOpacity={0.5} />
    case "span":
      return <rect x={x} y={y - 7} width={SIGN_WIDTH} height={14} fill={colours.grid} />
    case "hatch":
      return (
        <>
          <rect x={x + 1} y={y - 7} width={14} height={14} fill={colours.blank} />
          <path d={`M${x + 1} ${y}l7 -7M${x + 1} ${y + 7}l14 -14M${x + 8} ${y + 7}l7 -7`} stroke={colours.outline} />
        </>
      )
    case "doubleLine":
      return <path d={`M${middle - 1.5} ${y - 7}v14m3 -14v14`} stroke={colours.ink} />
    case "outlined":
      return (
        <rect x={x + 2} y={y - 6} width={12} height={12} fill={colours.blank} stroke={colours.ink} strokeWidth={2.5} />
      )
    case "province":
      return <path d={markerPath(0, middle, y, 2.5)} fill={colours.outline} fillOpacity={0.6} />
    default:
      return sign satisfies never
  }
}

function isGroup(sign: string): sign is Group {
  return GROUPS.some((group) => group === sign)
}

/** A sign with the blank behind it. */
const SIGN_ROOM = SIGN_WIDTH + 6

export function legendHeight(legend: readonly LegendItem[], width: number): number {
  const { height } = rowsOf(legend, width)
  return height === 0 ? 0 : height + 8
}

function rowsOf(legend: readonly LegendItem[], width: number) {
  const labels = legend.map(({ label }) => label)
  return inRows(labels, SIGN_ROOM, TEXT, width)
}

/** Signs that the marks do not explain by themselves, in rows. */
export function Legend({ legend, width, colours }: { legend: readonly LegendItem[]; width: number; colours: Colours }) {
  const { items } = rowsOf(legend, width)
  return (
    <g fontSize={TEXT} fill={colours.muted}>
      {items.map(({ lines, x, y, leading }, index) => (
        <g key={index}>
          <LegendSign sign={legend[index]!.sign} x={round(x)} y={round(y)} colours={colours} />
          <text>
            {lines.map((line, number) => (
              <tspan key={number} x={round(x + SIGN_ROOM)} y={round(y + 4 + number * leading)}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </g>
  )
}
