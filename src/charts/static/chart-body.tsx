import type { ReactNode } from "react"
import type { ChartSpec } from "../chart-spec"
import type { Colours } from "../palette"
import { ChangeChart } from "./change-chart"
import { changeLayout } from "./change-layout"
import { MapChart, mapChartHeight } from "./map-chart"
import { ProfileChart } from "./profile-chart"
import { profileLayout } from "./profile-layout"
import { RankingChart } from "./ranking-chart"
import { rankingLayout } from "./ranking-layout"
import { SpreadChart } from "./spread-chart"
import { spreadLayout } from "./spread-layout"
import { TrendChart } from "./trend-chart"
import { trendLayout } from "./trend-layout"

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
