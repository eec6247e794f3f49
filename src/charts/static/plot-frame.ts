import { TEXT } from "./measures"
import { textWidth } from "./text-width"

/** What stands around a plot over the years, in pixels. Above it the signs of breaks, below it the years. */
export const ABOVE = 24
export const BELOW = 26
/** From the last year's marks to the labels at the end. */
export const BEFORE_LABEL = 24

/** Where the plot begins: right of the longest value of its scale. */
export function plotLeft(ticks: readonly { label: string }[]): number {
  return Math.ceil(Math.max(...ticks.map(({ label }) => textWidth(label, TEXT)))) + 8
}
