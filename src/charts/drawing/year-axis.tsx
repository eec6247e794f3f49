import type { Tick } from "../chart-spec"
import { round, TEXT } from "./measures"
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
export function placeYears(years: readonly Tick[], left: number, right: number) {
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

type Props = {
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
export function YearGrid({ plot, ticks, years, yearLabels, colours }: Props) {
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
