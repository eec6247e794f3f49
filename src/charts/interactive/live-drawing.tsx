import { useEffect, useRef, useState, type RefObject } from "react"
import type { ChartSpec, MapChartSpec } from "../chart-spec"
import { coloursOf, type Colours } from "../palette"
import { Legend, legendHeight } from "../static/legend"
import type { LiveBody } from "./live-body"
import { liveChange } from "./live-change"
import type { LiveWords } from "./live-chart"
import { liveProfile } from "./live-profile"
import { liveRanking } from "./live-ranking"
import { liveSpread } from "./live-spread"
import { liveTrend } from "./live-trend"
import { Reader } from "./reader"
import { usePlace } from "./use-place"

type LiveSpec = Exclude<ChartSpec, MapChartSpec>
type Props = { spec: LiveSpec; stage: HTMLElement; words: LiveWords }

/** The drawing of a chart by Recharts, over the static one and as large; shown when every mark stands, never before. */
export function LiveDrawing({ spec, stage, words }: Props) {
  const place = usePlace(stage)
  const drawing = useRef<HTMLDivElement>(null)
  const body = place && bodyOf(spec, place.layoutWidth, coloursOf("auto"))
  const ready = useReady(drawing, body?.marks ?? Infinity)
  useEffect(() => {
    stage.setAttribute("data-live", ready ? "ready" : "drawing")
    return () => stage.removeAttribute("data-live")
  }, [stage, ready])
  if (!body) return null
  const { left, top, width, height, layoutWidth } = place
  const scale = width / layoutWidth
  return (
    <div className="chart-live" style={{ left, top, width, height }}>
      <div ref={drawing} aria-hidden="true" style={{ width: layoutWidth, transform: `scale(${scale})` }}>
        <LegendOf spec={spec} width={layoutWidth} />
        {body.chart}
      </div>
      {ready && <Reader {...body} stops={belowLegend(body.stops, spec, layoutWidth)} scale={scale} words={words} />}
    </div>
  )
}

function bodyOf(spec: LiveSpec, width: number, colours: Colours): LiveBody {
  switch (spec.kind) {
    case "trend":
      return liveTrend(spec, width, colours)
    case "spread":
      return liveSpread(spec, width, colours)
    case "ranking":
      return liveRanking(spec, width, colours)
    case "profile":
      return liveProfile(spec, width, colours)
    case "change":
      return liveChange(spec, width, colours)
    default:
      return spec satisfies never
  }
}

function LegendOf({ spec, width }: { spec: LiveSpec; width: number }) {
  const height = legendHeight(spec.legend, width)
  if (height === 0) return null
  return (
    <svg width={width} height={height}>
      <Legend legend={spec.legend} width={width} colours={coloursOf("auto")} />
    </svg>
  )
}

function belowLegend(stops: LiveBody["stops"], spec: LiveSpec, width: number): LiveBody["stops"] {
  const down = legendHeight(spec.legend, width)
  return stops.map((stop) => ({ ...stop, y: stop.y + down }))
}

/** Whether all marks stand: Recharts draws in several steps, of which none but the last is for a reader. */
function useReady(drawing: RefObject<HTMLElement | null>, marks: number): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    const element = drawing.current
    if (!element || ready) return
    const look = () => {
      if (element.querySelectorAll("[data-mark]").length >= marks) setReady(true)
    }
    const changes = new MutationObserver(look)
    changes.observe(element, { childList: true, subtree: true })
    const first = requestAnimationFrame(look)
    return () => {
      changes.disconnect()
      cancelAnimationFrame(first)
    }
  }, [drawing, marks, ready])
  return ready
}
