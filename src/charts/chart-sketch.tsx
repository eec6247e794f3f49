import { useId } from "react"
import type { ChartSpec } from "./chart-spec"
import { coloursOf } from "./palette"
import { chartBody } from "./static/chart-body"
import { Legend, legendHeight } from "./static/legend"

/** Pixels: a phone's column, and a page's. The style sheet shows the one that fits. */
const WIDTHS = { narrow: 328, wide: 688 } as const

/** The marks of a chart in the page's own colours and letters, once for phones and once for wider columns. */
export function ChartSketch({ spec }: { spec: ChartSpec }) {
  const id = useId()
  return (
    <div className="chart-sketch" aria-hidden="true">
      {Object.entries(WIDTHS).map(([name, width]) => (
        <Drawing key={name} spec={spec} name={name} width={width} idPrefix={`${id}${name}`} />
      ))}
    </div>
  )
}

type DrawingProps = { spec: ChartSpec; name: string; width: number; idPrefix: string }

function Drawing({ spec, name, width, idPrefix }: DrawingProps) {
  const colours = coloursOf("auto")
  const { height, marks } = chartBody(spec, width, colours, idPrefix)
  const top = spec.kind === "map" ? 0 : legendHeight(spec.legend, width)
  const size = { width, height: Math.ceil(top + height) }
  return (
    <svg className={`chart-${name}`} {...size} viewBox={`0 0 ${size.width} ${size.height}`}>
      {spec.kind !== "map" && <Legend legend={spec.legend} width={width} colours={colours} />}
      <g transform={`translate(0 ${top})`}>{marks}</g>
    </svg>
  )
}
