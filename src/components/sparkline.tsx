import { lineRuns } from "@/domain/history-segments"
import type { HistoryYear } from "@/view-models/province-history"

const [WIDTH, HEIGHT, EDGE] = [72, 20, 3]

type Props = {
  /** latest first, as pages have them */
  history: readonly HistoryYear[]
  dimension: number
  /** the edition whose point is marked */
  year: number
}

/** The points of a dimension over the years, small, without an axis: up or down, cut where the method broke or there is no result. */
export function Sparkline({ history, dimension, year }: Props) {
  const years = history.map((each) => each.year).toSorted((a, b) => a - b)
  const values = new Map(history.flatMap((each) => valueIn(each, dimension)))
  if (values.size < 2) return null
  const [low, high] = [Math.min(...values.values()), Math.max(...values.values())]
  const x = (of: number) => EDGE + (years.indexOf(of) / (years.length - 1)) * (WIDTH - 2 * EDGE)
  const y = (value: number) => HEIGHT - EDGE - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * EDGE)
  const breaks = history.flatMap((each) => each.breaks)
  const runs = lineRuns(years, (each) => values.has(each), String(dimension), breaks)
  const path = runs.map(
    (run) => `M${run.map((of) => `${x(of).toFixed(1)} ${y(values.get(of)!).toFixed(1)}`).join("L")}`,
  )
  const own = values.get(year)
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true" className="flex-none">
      <path d={path.join("")} fill="none" className="stroke-ink" strokeWidth={1.5} strokeLinecap="round" />
      {own !== undefined && <circle cx={x(year).toFixed(1)} cy={y(own).toFixed(1)} r={2.5} className="fill-ink" />}
    </svg>
  )
}

function valueIn({ year, dimensions }: HistoryYear, dimension: number): [number, number][] {
  const result = dimensions[dimension]
  return result ? [[year, result.points]] : []
}
