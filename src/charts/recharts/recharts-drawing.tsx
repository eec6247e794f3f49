import type { ReactElement } from "react"
import {
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts"
import type { ChangeSpec, ProfileSpec, RankingSpec, Series, SpreadSpec, TrendSpec } from "../chart-spec"
import { coloursOf } from "../drawing/palette"
import { heightOfRows, rowChart } from "./row-charts"

/** Recharts has neither maps nor matrices. */
export type RechartsSpec = TrendSpec | SpreadSpec | RankingSpec | ProfileSpec | ChangeSpec

/** A chart drawn by Recharts, with its own tooltip: for working tools that redraw it while a reader chooses. */
export default function RechartsDrawing({ spec }: { spec: RechartsSpec }) {
  switch (spec.kind) {
    case "trend":
    case "spread":
      return <Frame height={HEIGHT_OVER_YEARS}>{yearChart(spec)}</Frame>
    case "ranking":
    case "profile":
    case "change":
      return <Frame height={heightOfRows(spec)}>{rowChart(spec)}</Frame>
    default:
      return spec satisfies never
  }
}

function Frame({ height, children }: { height: number; children: ReactElement }) {
  return (
    // Recharts brings grey letters and a white tooltip of its own, for light pages only.
    <div
      className="my-3 text-[12px] [&_.recharts-default-tooltip]:border-frame! [&_.recharts-default-tooltip]:bg-paper! [&_.recharts-text]:fill-quiet"
      aria-hidden="true"
    >
      <ResponsiveContainer width="100%" height={height}>
        {children}
      </ResponsiveContainer>
    </div>
  )
}

const COLOURS = coloursOf("auto")

/** Pixels. */
const HEIGHT_OVER_YEARS = 400
/** Above the plot, where the signs of the breaks stand. */
const ROOM_FOR_SIGNS = { top: 20 }

type Row = { year: number } & Record<string, number>

/** Lines over the editions, cut where the method changed; in a spread every province's dot behind them. */
function yearChart(spec: TrendSpec | SpreadSpec) {
  const { x, y, series, breaks } = spec
  const years = x.years.map(({ value }) => value)
  const labels = new Map(y.ticks.map(({ value, label }) => [value, label]))
  const dots = spec.kind === "spread" ? spec.columns.flatMap(({ year, points }) => points.map(at(year))) : []
  return (
    <ComposedChart data={rowsOf(years, series)} accessibilityLayer={false} margin={ROOM_FOR_SIGNS}>
      <CartesianGrid vertical={false} stroke={COLOURS.grid} />
      <XAxis
        dataKey="year"
        type="number"
        domain={[years[0]!, years.at(-1)!]}
        ticks={years}
        padding={{ left: 24, right: 24 }}
      />
      <YAxis
        type="number"
        domain={[y.min, y.max]}
        reversed={y.reversed}
        ticks={y.ticks.map(({ value }) => value)}
        tickFormatter={(value: number) => labels.get(value) ?? ""}
        allowDataOverflow
      />
      {breaks.map(({ year, sign }) => (
        <ReferenceLine
          key={sign}
          x={year - 0.5}
          stroke={COLOURS.outline}
          strokeDasharray="2 3"
          label={{ value: sign, position: "top" }}
        />
      ))}
      {dots.length > 0 && (
        <Scatter
          data={dots}
          dataKey="value"
          fill={COLOURS.outline}
          legendType="none"
          tooltipType="none"
          isAnimationActive={false}
        />
      )}
      {series.flatMap(linesOf)}
      <Tooltip
        formatter={(value, _, item) => [
          labelOf(series, String(item.dataKey), Number(item.payload?.year)) ?? String(value),
        ]}
        separator=""
        isAnimationActive={false}
      />
      {series.length > 0 && <Legend />}
    </ComposedChart>
  )
}

const at = (year: number) => (point: { value: number }) => ({ year, value: point.value })

/** An edition a row, with each line's value under the line's run: a line ends at a break and starts anew. */
function rowsOf(years: readonly number[], series: readonly Series[]): Row[] {
  return years.map((year) => {
    const values = series.flatMap(({ id, segments }) =>
      segments.flatMap((segment, run) =>
        segment.filter((point) => point.year === year).map(({ value }) => [keyOf(id, run), value]),
      ),
    )
    return { year, ...Object.fromEntries(values) }
  })
}

const keyOf = (id: string, run: number) => `${id} ${run}`

function linesOf({ id, name, slot, segments }: Series) {
  const stroke = slot === null ? COLOURS.outline : COLOURS.series[slot]
  return segments.map((_, run) => (
    <Line
      key={keyOf(id, run)}
      dataKey={keyOf(id, run)}
      name={name}
      legendType={run === 0 ? "line" : "none"}
      type="linear"
      stroke={stroke}
      strokeWidth={2}
      isAnimationActive={false}
    />
  ))
}

/** The value as the chart writes it, with the line's name. */
function labelOf(series: readonly Series[], key: string, year: number): string | undefined {
  for (const { id, name, segments } of series)
    for (const [run, segment] of segments.entries()) {
      const point = key === keyOf(id, run) && segment.find((each) => each.year === year)
      if (point) return `${name}: ${point.label}`
    }
  return undefined
}
