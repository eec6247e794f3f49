import { Line } from "recharts"
import type { Series } from "../chart-spec"
import type { Colours } from "../palette"
import { lineStyle, markerPath } from "../static/marker"

type Row = { year: number } & Record<string, number>
type DotProps = { cx?: number; cy?: number; payload?: Row }

/** An edition a row, with each line's value under the line's run: a line ends at a break and starts anew. */
export function rowsOf(years: readonly { value: number }[], series: readonly Series[]): Row[] {
  return years.map(({ value: year }) => {
    const values = series.flatMap(({ id, segments }) =>
      segments.flatMap((segment, run) =>
        segment.filter((point) => point.year === year).map(({ value }) => [keyOf(id, run), value]),
      ),
    )
    return { year, ...Object.fromEntries(values) }
  })
}

const keyOf = (id: string, run: number) => `${id} ${run}`

export function pointCount(series: readonly Series[]): number {
  return series.flatMap(({ segments }) => segments.flat()).length
}

/** Lines with a marker at each edition: a reference first and quiet, a lone province heavier. */
export function seriesLines(series: readonly Series[], colours: Colours) {
  const chosen = series.filter(({ slot }) => slot !== null)
  const ordered = [...series.filter(({ slot }) => slot === null), ...chosen]
  return ordered.flatMap((each) => {
    const { stroke, width, dash, dot } = looksOf(each, chosen.length === 1, colours)
    return each.segments.map((_, run) => (
      <Line
        key={keyOf(each.id, run)}
        dataKey={keyOf(each.id, run)}
        type="linear"
        stroke={stroke}
        strokeWidth={width}
        strokeDasharray={dash}
        strokeLinejoin="round"
        isAnimationActive={false}
        activeDot={false}
        dot={({ cx, cy, payload }: DotProps) =>
          payload && keyOf(each.id, run) in payload ? dot(cx!, cy!, payload.year) : <g key={payload?.year} />
        }
      />
    ))
  })
}

function looksOf({ slot }: Series, alone: boolean, colours: Colours) {
  if (slot === null) {
    const dot = (x: number, y: number, key: number) => (
      <path key={key} data-mark="" d={markerPath(0, x, y, 1.8)} fill={colours.outline} />
    )
    return { stroke: colours.outline, width: 1.5, dash: undefined, dot }
  }
  const stroke = colours.series[slot]!
  const { dash, hollow } = lineStyle(slot)
  const dot = (x: number, y: number, key: number) => (
    <path
      key={key}
      data-mark=""
      d={markerPath(slot, x, y, alone ? 4 : 3.2)}
      fill={hollow ? colours.paper : stroke}
      stroke={stroke}
      strokeWidth={hollow ? 1.5 : 0}
    />
  )
  return { stroke, width: alone ? 2.5 : 2, dash, dot }
}
