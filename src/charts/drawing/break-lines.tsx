import type { DrawnBreak, YearAxis } from "../chart-spec"
import { round, TEXT } from "./measures"
import type { Colours } from "./palette"
import { textWidth } from "./text"

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
export function placeBreak(
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

type Props = {
  breaks: readonly { sign: string; x: number; label: string | null }[]
  top: number
  bottom: number
  colours: Colours
}

/** Where the method changed: a dashed line from top to bottom, with the number of its note. */
export function BreakLines({ breaks, top, bottom, colours }: Props) {
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
