import type { ReactNode } from "react"
import { ChangeChart } from "../change/drawing"
import { changeLayout } from "../change/layout"
import type { ChartSpec } from "../chart-spec"
import { MapChart, mapChartHeight } from "../map/drawing"
import { ProfileChart } from "../profile/drawing"
import { profileLayout } from "../profile/layout"
import { RankingChart } from "../ranking/drawing"
import { rankingLayout } from "../ranking/layout"
import { SpreadChart } from "../spread/drawing"
import { spreadLayout } from "../spread/layout"
import { TrendChart } from "../trend/drawing"
import { trendLayout } from "../trend/layout"
import { Legend, legendHeight } from "./legend"
import { type Colours, coloursOf } from "./palette"

type Body = { height: number; marks: ReactNode }

/** The marks of a chart without its words, and how high they stand in a picture of `width` pixels. */
export function chartBody(spec: ChartSpec, width: number, colours: Colours, idPrefix: string): Body {
  switch (spec.kind) {
    case "trend":
      return { height: trendLayout(spec, width).height, marks: <TrendChart {...{ spec, width, colours }} /> }
    case "ranking":
      return { height: rankingLayout(spec, width).height, marks: <RankingChart {...{ spec, width, colours }} /> }
    case "profile":
      return { height: profileLayout(spec, width).height, marks: <ProfileChart {...{ spec, width, colours }} /> }
    case "change":
      return { height: changeLayout(spec, width).height, marks: <ChangeChart {...{ spec, width, colours }} /> }
    case "spread":
      return { height: spreadLayout(spec, width).height, marks: <SpreadChart {...{ spec, width, colours }} /> }
    case "map":
      return { height: mapChartHeight(spec, width), marks: <MapChart {...{ spec, width, colours, idPrefix }} /> }
    default:
      return spec satisfies never
  }
}

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
