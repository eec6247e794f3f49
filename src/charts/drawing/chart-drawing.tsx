import { packed, type Place } from "@/browser-script/places"
import { CHARTS } from "../catalogue"
import type { Drawn, Look } from "../chart-definition"
import type { ChartSpec } from "../chart-spec"
import { Legend, legendHeight } from "./legend"
import { coloursOf } from "./palette"

/** The marks of a chart without its words, in a picture of `width` pixels. */
export function drawChart(spec: ChartSpec, width: number, look: Look, room?: number): Drawn {
  return CHARTS[spec.kind].draw(spec, width, look, room)
}

type Props = {
  spec: ChartSpec
  className: string
  /** pixels */
  width: number
  /** in front of every id: several drawings share a page */
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
