import { ReferenceLine } from "recharts"
import type { DrawnBreak, SpreadSpec, TrendSpec } from "../chart-spec"
import type { Colours } from "../palette"
import { BreakLines } from "../static/break-lines"
import type { TrendLayout } from "../static/trend-layout"

type Layout = Pick<TrendLayout, "plot" | "breaks">
type LineProps = { x1: number }

/** Where the method changed, between two editions. */
export function breakLines(spec: TrendSpec | SpreadSpec, { plot, breaks }: Layout, colours: Colours) {
  return spec.breaks.map((each, index) => (
    <ReferenceLine
      key={each.sign}
      x={placeOf(each, spec.x)}
      zIndex={0}
      shape={({ x1 }: LineProps) => (
        <BreakLines breaks={[{ ...breaks[index]!, x: x1 }]} top={plot.top} bottom={plot.bottom} colours={colours} />
      )}
    />
  ))
}

/** Half way from the edition before. */
function placeOf({ year }: DrawnBreak, { years }: TrendSpec["x"]): number {
  const before = years.map(({ value }) => value).filter((value) => value < year)
  return (Math.max(...before) + year) / 2
}
