import type { Tick } from "../chart-spec"
import { textWidth } from "./text-width"
import { TEXT } from "./measures"

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
