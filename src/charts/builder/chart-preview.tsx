import { lazy, Suspense, useId, useSyncExternalStore } from "react"
import { ChartFigure } from "../chart-figure"
import type { PageChart } from "../chart-on-page"
import { ChartSketch } from "../chart-sketch"

const RechartsDrawing = lazy(() => import("../recharts/recharts-drawing"))

type Props = {
  spec: PageChart
  /** why the latest choices make no chart; the one before is shown */
  refusal: string | null
}

/** The chart of the builder: the same figure as on reading pages, whose drawing Recharts takes over once the page runs. */
export function ChartPreview({ spec, refusal }: Props) {
  const id = useId()
  const isRunning = useIsRunning()
  const sketch = <ChartSketch spec={spec} idPrefix={id} />
  const drawing = (
    <Suspense fallback={sketch}>
      <RechartsDrawing spec={spec} idPrefix={id} />
    </Suspense>
  )
  return (
    <div>
      <p role="alert">{refusal}</p>
      <ChartFigure spec={spec} level={2} withTools={false} drawing={isRunning ? drawing : sketch} />
    </div>
  )
}

/** False on the server and in the first drawing of the browser, which must be like the server's. */
function useIsRunning(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
}
