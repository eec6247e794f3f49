import { line } from "d3-shape"
import type { Series } from "../chart-spec"
import { dodge } from "./label-placement"
import { crossPath, LINE, lineStyle, markerPath, round, TEXT, WIDE_FROM } from "./marks"
import type { Colours } from "./palette"
import { textWidth, wrapped } from "./text"

export type PlacedLine = ReturnType<typeof placeLine>

const path = line<{ x: number; y: number }>(
  ({ x }) => round(x),
  ({ y }) => round(y),
)

/** A line's points, and the runs that are joined; a point alone is no run. */
export function placeLine({ id, slot, segments }: Series, x: (year: number) => number, y: (value: number) => number) {
  const runs = segments.map((run) => run.map((point) => ({ ...point, x: x(point.year), y: y(point.value) })))
  return { id, slot, points: runs.flat(), paths: runs.filter((run) => run.length > 1).map((run) => path(run)!) }
}

/** A chosen province's line, with a marker at each edition; heavier where it is the only one. */
export function Line({ series, alone, colours }: { series: PlacedLine; alone: boolean; colours: Colours }) {
  const slot = series.slot!
  const colour = colours.series[slot]!
  const { dash, hollow } = lineStyle(slot)
  const radius = alone ? 4 : 3.2
  return (
    <g stroke={colour} strokeLinejoin="round">
      <g fill="none" strokeWidth={alone ? 2.5 : 2} strokeDasharray={dash}>
        {series.paths.map((path) => (
          <path key={path} d={path} />
        ))}
      </g>
      <path
        d={series.points.map(({ x, y }) => markerPath(slot, x, y, radius)).join("")}
        fill={hollow ? colours.paper : colour}
        strokeWidth={hollow ? 1.5 : 0}
      />
    </g>
  )
}

type PlacedGap = ReturnType<typeof placeGaps>[number]

/** A sign for each edition without a result, just above the years; those of several lines above each other. */
export function placeGaps(series: readonly Series[], x: (year: number) => number, bottom: number) {
  return series.flatMap(({ id, slot, gaps }, index) =>
    gaps.map((year) => {
      const below = series.slice(0, index).filter((other) => other.gaps.includes(year)).length
      return { id, slot, year, x: x(year), y: bottom - 8 - below * (LINE - 4) }
    }),
  )
}

export function Gaps({ gaps, colours }: { gaps: readonly PlacedGap[]; colours: Colours }) {
  return gaps.map(({ id, slot, year, x, y }) => (
    <path
      key={`${id} ${year}`}
      d={crossPath(x, y)}
      fill="none"
      stroke={slot === null ? colours.outline : colours.series[slot]}
      strokeWidth={1.8}
    />
  ))
}

/** Name and last value of a line, to stand right of it. */
export type EndLabel = {
  id: string
  slot: number | null
  lines: readonly { text: string; bold: boolean }[]
  isClose?: true
}
export type PlacedLabel = EndLabel & {
  /** where the line ends */
  from: { x: number; y: number }
  x: number
  top: number
  width: number
  height: number
}

const NARROW_NAME = 98
const WIDE_NAME = 150
/** Left of the text, for the line's marker. */
const MARKER_ROOM = 10
const APART = 3

/** The labels of the lines that have any value, without a place yet; names and values on one line where all have no room otherwise. */
export function endLabels(
  series: readonly Series[],
  pictureWidth: number,
  pictureHeight = Infinity,
): readonly EndLabel[] {
  const room = pictureWidth < WIDE_FROM ? NARROW_NAME : WIDE_NAME
  const drawn = series.filter(({ segments }) => segments.flat().length > 0)
  const labels = drawn.map(({ id, slot, name, end }) => {
    const names = wrapped(name, room, TEXT).map((text) => ({ text, bold: false }))
    return { id, slot, lines: [...names, { text: end, bold: true }] }
  })
  if (heightOf(labels) <= pictureHeight) return labels
  return drawn.map(({ id, slot, name, end }) => ({
    id,
    slot,
    lines: [{ text: `${name} ${end}`, bold: false }],
    isClose: true,
  }))
}

export function widthOf(labels: readonly EndLabel[]): number {
  const widths = labels.flatMap(({ lines }) => lines.map(({ text, bold }) => textWidth(text, TEXT, bold ? 600 : 400)))
  return Math.ceil(Math.max(0, ...widths)) + MARKER_ROOM
}

export function heightOf(labels: readonly EndLabel[]): number {
  return labels.reduce((sum, label) => sum + sizeOf(label), 0)
}

/** The labels beside the ends of their lines, none over another. */
export function placeLabels(
  labels: readonly EndLabel[],
  endOf: (id: string) => { x: number; y: number },
  { x, top, bottom }: { x: number; top: number; bottom: number },
): readonly PlacedLabel[] {
  const ends = labels.map(({ id }) => endOf(id))
  const wanted = labels.map((label, i) => ({ middle: ends[i]!.y, size: sizeOf(label) }))
  const middles = dodge(wanted, top, bottom)
  return labels.map((label, i) => {
    const height = sizeOf(label) - APART
    return { ...label, from: ends[i]!, x, top: middles[i]! - height / 2, width: widthOf([label]), height }
  })
}

function sizeOf({ lines, isClose }: EndLabel): number {
  return isClose ? TEXT + 1 : lines.length * (LINE - 2) + APART
}

type LabelProps = { label: PlacedLabel; colours: Colours }

/** Names and last values at the ends of lines, each with its line's marker and a thread to the line's end. */
export function EndLabels({ labels, colours }: { labels: readonly PlacedLabel[]; colours: Colours }) {
  return labels.map((label) => (
    <g key={label.id}>
      <Thread label={label} colours={colours} />
      <Marker label={label} colours={colours} />
      <text fontSize={TEXT} fill={label.slot === null ? colours.muted : colours.ink}>
        {label.lines.map(({ text, bold }, index) => (
          <tspan
            key={index}
            x={round(label.x + MARKER_ROOM)}
            y={round(label.top + (index + 1) * (LINE - 2) - 3)}
            fontWeight={bold ? 600 : undefined}
          >
            {text}
          </tspan>
        ))}
      </text>
    </g>
  ))
}

function markerAt({ x, top }: PlacedLabel) {
  return { x: x + 2, y: top + (LINE - 2) / 2 }
}

function Marker({ label, colours }: LabelProps) {
  const { x, y } = markerAt(label)
  if (label.slot === null) return <path d={markerPath(0, x, y, 2)} fill={colours.outline} />
  const colour = colours.series[label.slot]
  const { hollow } = lineStyle(label.slot)
  return (
    <path
      d={markerPath(label.slot, x, y, 3.2)}
      fill={hollow ? colours.paper : colour}
      stroke={colour}
      strokeWidth={hollow ? 1.5 : 0}
    />
  )
}

function Thread({ label, colours }: LabelProps) {
  const { x, y } = markerAt(label)
  return (
    <path
      d={`M${round(label.from.x + 6)} ${round(label.from.y)}L${round(x - 6)} ${round(y)}`}
      fill="none"
      stroke={label.slot === null ? colours.outline : colours.series[label.slot]}
      strokeWidth={0.75}
    />
  )
}
