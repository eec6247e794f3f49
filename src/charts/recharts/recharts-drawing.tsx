import { ResponsiveContainer } from "recharts"
import type { ReactElement } from "react"
import type { ChartSpec } from "../chart-spec"
import { ChartSketch } from "../chart-sketch"
import { heightOfRows, rowChart } from "./row-charts"
import { HEIGHT_OVER_YEARS, yearChart } from "./year-charts"

/** A chart drawn by Recharts, with its own tooltip: for working tools that redraw it while a reader chooses. */
export default function RechartsDrawing({ spec, idPrefix }: { spec: ChartSpec; idPrefix: string }) {
  switch (spec.kind) {
    case "trend":
    case "spread":
      return <Frame height={HEIGHT_OVER_YEARS}>{yearChart(spec)}</Frame>
    case "ranking":
    case "profile":
    case "change":
      return <Frame height={heightOfRows(spec)}>{rowChart(spec)}</Frame>
    default:
      return <ChartSketch spec={spec} idPrefix={idPrefix} /> // Recharts has neither maps nor matrices
  }
}

function Frame({ height, children }: { height: number; children: ReactElement }) {
  return (
    <div className="my-3 text-xs" aria-hidden="true">
      <ResponsiveContainer width="100%" height={height}>
        {children}
      </ResponsiveContainer>
    </div>
  )
}
