import type { DrawnBreak, YearAxis } from "../chart-spec"
import { TEXT } from "./measures"
import { textWidth } from "./text-width"

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
