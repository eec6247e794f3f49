import type { DrawnBreak, SpreadSpec, Tick, TrendSpec, YearAxis } from "../chart-spec"
import { position } from "./axis"
import { type EndLabel, heightOf, placeGaps, placeLabels, placeLine } from "./lines"
import { round, TEXT } from "./marks"
import type { Colours } from "./palette"
import { textWidth } from "./text"

/** What stands around a plot over the years, in pixels. Above it the signs of breaks, below it the years. */
export const ABOVE = 24
export const BELOW = 26
/** From the last year's marks to the labels at the end. */
export const BEFORE_LABEL = 24

/** Where the plot begins: right of the longest value of its scale. */
export function plotLeft(ticks: readonly { label: string }[]): number {
  return Math.ceil(Math.max(...ticks.map(({ label }) => textWidth(label, TEXT)))) + 8
}

/** Blank between the labels of two years, in pixels. */
const APART = 10

/** Positions the years of an axis; `labelled` are as many as have room, always with the last one. */
function placeYears(years: readonly Tick[], left: number, right: number) {
  const [first, last] = [years[0]!.value, years.at(-1)!.value]
  const step = last === first ? 0 : (right - left) / (last - first)
  const x = (year: number) => (step === 0 ? (left + right) / 2 : left + (year - first) * step)
  const room = Math.max(...years.map(({ label }) => textWidth(label, TEXT))) + APART
  const labelled: Tick[] = []
  for (const tick of years.toReversed()) {
    const nearest = labelled.at(-1)
    if (!nearest || x(nearest.value) - x(tick.value) >= room) labelled.push(tick)
  }
  return { x, step, labelled: labelled.toReversed() }
}

type Frame = {
  left: number
  right: number
  /** where the first and the last year stand */
  from: number
  to: number
  /** up to which the label of a break may run, and from which on the names of the lines stand */
  edge: number
  /** of the whole drawing; more where the names need it */
  height: number
}

/** Where everything of a chart over the years stands, but for what it draws besides lines; all in pixels. */
export function placeOverYears(
  spec: TrendSpec | SpreadSpec,
  labels: readonly EndLabel[],
  { left, right, from, to, edge, height }: Frame,
) {
  const bottom = ABOVE + Math.max(height - ABOVE - BELOW, heightOf(labels) - BELOW)
  const { x, step, labelled } = placeYears(spec.x.years, from, to)
  const y = spec.y.reversed ? position(spec.y, ABOVE + 6, bottom - 6) : position(spec.y, bottom, ABOVE)
  const series = spec.series.map((each) => placeLine(each, x, y))
  const endOf = (id: string) => series.find((each) => each.id === id)!.points.at(-1)!
  return {
    x,
    y,
    step,
    layout: {
      height: bottom + BELOW,
      plot: { left, right, top: ABOVE, bottom },
      ticks: spec.y.ticks.map((tick) => ({ ...tick, y: y(tick.value) })),
      years: spec.x.years.map(({ value }) => x(value)),
      yearLabels: labelled.map((tick) => ({ ...tick, x: x(tick.value) })),
      breaks: spec.breaks.map((each) => placeBreak(each, spec, x, edge)),
      series,
      gaps: placeGaps(spec.series, x, bottom),
      labels: placeLabels(labels, endOf, { x: edge + BEFORE_LABEL, top: ABOVE - 8, bottom: bottom + BELOW }),
    },
  }
}

type GridProps = {
  plot: { left: number; right: number; top: number; bottom: number }
  ticks: readonly (Tick & { y: number })[]
  /** places of all editions, and of those with a label */
  years: readonly number[]
  yearLabels: readonly (Tick & { x: number })[]
  colours: Colours
}

/** Ticks whose words do not touch, from the first. */
function apart<Placed extends { y: number }>(ticks: readonly Placed[]): readonly Placed[] {
  return ticks.reduce<Placed[]>((shown, tick) => {
    const last = shown.at(-1)
    return last && Math.abs(last.y - tick.y) < TEXT + 1 ? shown : [...shown, tick]
  }, [])
}

/** Lines across at the ticks, years below. */
export function YearGrid({ plot, ticks, years, yearLabels, colours }: GridProps) {
  const { left, right, bottom } = plot
  return (
    <g fontSize={TEXT} fill={colours.muted}>
      <path
        d={ticks.map(({ y }) => `M${left} ${round(y)}H${round(right)}`).join("")}
        stroke={colours.grid}
        fill="none"
      />
      <path
        d={`M${left} ${bottom}H${round(right)}${years.map((x) => `M${round(x)} ${bottom}v4`).join("")}`}
        stroke={colours.outline}
        fill="none"
      />
      <g textAnchor="end">
        {apart(ticks).map(({ value, label, y }) => (
          <text key={value} x={left - 6} y={round(y + 4)}>
            {label}
          </text>
        ))}
      </g>
      <g textAnchor="middle">
        {yearLabels.map(({ value, label, x }) => (
          <text key={value} x={round(x)} y={bottom + 19}>
            {label}
          </text>
        ))}
      </g>
    </g>
  )
}

/** A number in a ring: in the chart, and before the note it leads to. */
export function Sign({ sign, x, y, colours }: { sign: string; x: number; y: number; colours: Colours }) {
  return (
    <>
      <circle cx={round(x)} cy={round(y)} r={8} fill={colours.paper} stroke={colours.outline} />
      <text x={round(x)} y={round(y + 4.2)} fontSize={TEXT} fontWeight={600} textAnchor="middle" fill={colours.ink}>
        {sign}
      </text>
    </>
  )
}

/** Left of the label: half of the sign and a blank. */
const SIGN = 22

/** A break lies between two editions. Its label stands right of it where the next break or the edge leaves room. */
function placeBreak(
  drawn: DrawnBreak,
  { x: { years }, breaks }: { x: YearAxis; breaks: readonly DrawnBreak[] },
  x: (year: number) => number,
  right: number,
) {
  const before =
    years
      .map(({ value }) => value)
      .filter((year) => year < drawn.year)
      .at(-1) ?? drawn.year
  const at = (x(before) + x(drawn.year)) / 2
  const next = breaks.find(({ year }) => year > drawn.year)
  const room = (next ? x(next.year) - (x(drawn.year) - at) : right) - at - SIGN
  return { sign: drawn.sign, x: at, label: textWidth(drawn.label, TEXT) <= room ? drawn.label : null }
}

type BreakProps = {
  breaks: readonly { sign: string; x: number; label: string | null }[]
  top: number
  bottom: number
  colours: Colours
}

/** Where the method changed: a dashed line from top to bottom, with the number of its note. */
export function BreakLines({ breaks, top, bottom, colours }: BreakProps) {
  return breaks.map(({ sign, x, label }) => (
    <g key={sign}>
      <path d={`M${round(x)} ${top - 5}V${bottom}`} stroke={colours.outline} strokeDasharray="2 3" fill="none" />
      <Sign sign={sign} x={x} y={top - 13} colours={colours} />
      {label && (
        <text x={round(x + 11)} y={top - 9} fontSize={TEXT} fill={colours.muted}>
          {label}
        </text>
      )}
    </g>
  ))
}
