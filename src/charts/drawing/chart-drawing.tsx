import type { ReactNode } from "react"
import { packed, type Place } from "@/browser-script/places"
import { type Group, GROUPS } from "@/domain/quartile-group"
import { CHARTS } from "../catalogue"
import type { Drawn, Look } from "../chart-definition"
import type { ChartSpec, LegendItem } from "../chart-spec"
import { crossPath, markerPath, round, TEXT } from "./marks"
import { type Colours, coloursOf } from "./palette"
import { inRows, Lines } from "./text"

/** The marks of a chart without its words, in a picture of `width` pixels. */
export function drawChart(spec: ChartSpec, width: number, look: Look, room?: number): Drawn {
  return CHARTS[spec.kind].draw(spec, width, look, room)
}

type Props = {
  spec: ChartSpec
  className: string
  width: number
  idPrefix: string
}

/** Legend and marks of a chart in the colours of the style sheet around it; its words are the page's. */
export function ChartDrawing({ spec, className, width, idPrefix }: Props) {
  const colours = coloursOf("auto")
  const drawn = drawChart(spec, width, { colours, idPrefix })
  const top = roomAbove(drawn, width)
  const height = Math.ceil(top + drawn.height)
  return (
    <svg
      className={className}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      data-places={packed(placesIn(drawn, width))}
    >
      {drawn.legend && <Legend legend={drawn.legend} width={width} colours={colours} />}
      <g transform={`translate(0 ${top})`}>{drawn.marks}</g>
    </svg>
  )
}

/** Pixels that a drawing `width` pixels wide is high. */
export function drawingHeight(spec: ChartSpec, width: number): number {
  const drawn = drawChart(spec, width, { colours: coloursOf("auto"), idPrefix: "" })
  return Math.ceil(roomAbove(drawn, width) + drawn.height)
}

/** The places of a drawing, whose legend stands above the marks. */
export function placesIn(drawn: Drawn, width: number): readonly Place[] {
  const top = roomAbove(drawn, width)
  return drawn.places().map(({ x, y, ...cell }) => ({ x: Math.round(x), y: Math.round(y + top), ...cell }))
}

function roomAbove({ legend }: Drawn, width: number): number {
  return legend ? legendHeight(legend, width) : 0
}

const SIGN_WIDTH = 16

type SignAt = { x: number; y: number; middle: number; colours: Colours }

const outlined = (slot: number, { middle, y, colours }: SignAt, stroke = colours.ink) => (
  <path d={markerPath(slot, middle, y, 4)} fill={colours.paper} stroke={stroke} strokeWidth={1.5} />
)

/** The marks of the charts, small, as they are drawn there; `y` is their middle. */
const SIGNS: Readonly<Record<Exclude<LegendItem["sign"], Group>, (at: SignAt) => ReactNode>> = {
  interval: ({ middle, y, colours }) => (
    <rect x={middle - 3.5} y={y - 7} width={7} height={14} rx={1.5} fill={colours.series[0]} fillOpacity={0.3} />
  ),
  gap: ({ middle, y, colours }) => (
    <path d={crossPath(middle, y)} stroke={colours.series[0]} strokeWidth={1.8} fill="none" />
  ),
  whisker: ({ x, y, colours }) => <path d={`M${x} ${y}h${SIGN_WIDTH}`} stroke={colours.outline} strokeWidth={2} />,
  mean: ({ middle, y, colours }) => <path d={`M${middle} ${round(y - 7)}v14`} stroke={colours.ink} strokeWidth={2} />,
  region: (at) => outlined(3, at),
  highest: (at) => outlined(2, at),
  top: (at) => outlined(0, at, at.colours.outline),
  range: ({ x, y, colours: { grid, outline } }) => (
    <rect x={x} y={y - 3} width={SIGN_WIDTH} height={6} rx={3} fill={grid} stroke={outline} strokeWidth={0.75} />
  ),
  quarters: ({ middle, y, colours: { wash, outline } }) => (
    <rect x={middle - 5} y={y - 7} width={10} height={14} fill={wash} stroke={outline} />
  ),
  median: ({ middle, y, colours }) => <path d={`M${middle - 6} ${y}h12`} stroke={colours.ink} strokeWidth={2} />,
  tick: ({ x, y, colours }) => (
    <path d={[3, 6, 12].map((at) => `M${x + at} ${y - 5}v10`).join("")} stroke={colours.outline} />
  ),
  medianUpright: ({ middle, y, colours }) => (
    <path d={`M${middle} ${y - 7}v14`} stroke={colours.ink} strokeWidth={2} strokeDasharray="2 2" />
  ),
  ownInterval: ({ x, y, colours }) => (
    <path d={`M${x} ${y}h${SIGN_WIDTH}`} stroke={colours.own} strokeWidth={5} strokeOpacity={0.5} />
  ),
  span: ({ x, y, colours }) => <rect x={x} y={y - 7} width={SIGN_WIDTH} height={14} fill={colours.grid} />,
  hatch: ({ x, y, colours }) => (
    <>
      <rect x={x + 1} y={y - 7} width={14} height={14} fill={colours.blank} />
      <path d={`M${x + 1} ${y}l7 -7M${x + 1} ${y + 7}l14 -14M${x + 8} ${y + 7}l7 -7`} stroke={colours.outline} />
    </>
  ),
  doubleLine: ({ middle, y, colours }) => <path d={`M${middle - 1.5} ${y - 7}v14m3 -14v14`} stroke={colours.ink} />,
  outlined: ({ x, y, colours: { blank, ink } }) => (
    <rect x={x + 2} y={y - 6} width={12} height={12} fill={blank} stroke={ink} strokeWidth={2.5} />
  ),
  province: ({ middle, y, colours }) => (
    <path d={markerPath(0, middle, y, 2.5)} fill={colours.outline} fillOpacity={0.6} />
  ),
}

function LegendSign({ sign, x, y, colours }: Omit<SignAt, "middle"> & Pick<LegendItem, "sign">) {
  const middle = x + SIGN_WIDTH / 2
  if (!isGroup(sign)) return SIGNS[sign]({ x, y, middle, colours })
  const { fill, line } = colours.groups[sign]
  return <path d={markerPath(0, middle, y, 5)} fill={fill} stroke={line} strokeWidth={1.5} />
}

function isGroup(sign: string): sign is Group {
  return GROUPS.some((group) => group === sign)
}

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
          <Lines {...{ lines, leading }} x={round(x + SIGN_ROOM)} y={y + 4} />
        </g>
      ))}
    </g>
  )
}
