import type { ChartSpec } from "./chart-spec"
import { coloursOf } from "./palette"
import { chartBody } from "./static/chart-body"
import { Legend, legendHeight } from "./static/legend"

type Props = {
  spec: ChartSpec
  className: string
  /** pixels */
  width: number
  /** in front of every id: several drawings share a page */
  idPrefix: string
  /** for a script that reads the drawing */
  places?: string
}

/** Legend and marks of a chart in the colours of the style sheet around it; its words are the page's. */
export function ChartDrawing({ spec, className, width, idPrefix, places }: Props) {
  const colours = coloursOf("auto")
  const { marks } = chartBody(spec, width, colours, idPrefix)
  const height = drawingHeight(spec, width)
  return (
    <svg className={className} width={width} height={height} viewBox={`0 0 ${width} ${height}`} data-places={places}>
      {spec.kind !== "map" && <Legend legend={spec.legend} width={width} colours={colours} />}
      <g transform={`translate(0 ${legendRoom(spec, width)})`}>{marks}</g>
    </svg>
  )
}

/** Pixels that a drawing `width` pixels wide is high. */
export function drawingHeight(spec: ChartSpec, width: number): number {
  const { height } = chartBody(spec, width, coloursOf("auto"), "")
  return Math.ceil(legendRoom(spec, width) + height)
}

/** Pixels above the marks. A map has its legend among them. */
export function legendRoom(spec: ChartSpec, width: number): number {
  return spec.kind === "map" ? 0 : legendHeight(spec.legend, width)
}
