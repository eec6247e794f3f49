import { useId } from "react"
import { ChartDrawing } from "./chart-drawing"
import type { ChartSpec } from "./chart-spec"

/** Pixels: a phone's column, and a page's. The style sheet shows the one that fits. */
const WIDTHS = { narrow: 328, wide: 688 } as const

/** The marks of a chart in the page's own colours and letters, once for phones and once for wider columns. */
export function ChartSketch({ spec }: { spec: ChartSpec }) {
  const id = useId()
  return (
    <div className="chart-sketch" aria-hidden="true">
      {Object.entries(WIDTHS).map(([name, width]) => (
        <ChartDrawing key={name} spec={spec} className={`chart-${name}`} width={width} idPrefix={`${id}${name}`} />
      ))}
    </div>
  )
}
