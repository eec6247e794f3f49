import { textWidth, wrapped, type Weight } from "./text-width"

/** Lines of text, placed: `y` is the baseline. */
export type TextBlock = {
  lines: readonly { text: string; x: number; y: number }[]
  size: number
  weight: Weight
  /** where the next block may begin */
  bottom: number
}

/** Blank between two labels in a row. */
const SIDE_BY_SIDE = 18

type Style = { size: number; weight?: Weight; leading?: number }

/** Sets a text in lines of at most `width` pixels, from `top` down. */
export function textBlock(text: string, x: number, top: number, width: number, style: Style): TextBlock {
  const { size, weight = 400, leading = 1.4 } = style
  const lines = wrapped(text, width, size, weight).map((line, index) => ({
    text: line,
    x,
    y: top + size * (leading * index + 1.05),
  }))
  return { lines, size, weight, bottom: top + lines.length * size * leading }
}

/** Signs with their labels in rows, as many side by side as have room; `x` and `y` are the middle of the sign's left edge. */
export function inRows(labels: readonly string[], sign: number, size: number, width: number) {
  const leading = size * 1.35
  let [x, top, tallest] = [0, 0, 0]
  const items = labels.map((label) => {
    const lines = wrapped(label, width - sign, size)
    const needed = sign + Math.max(...lines.map((line) => textWidth(line, size)))
    if (x > 0 && x + needed > width) [x, top, tallest] = [0, top + tallest, 0]
    const placed = { lines, x, y: top + size * 0.8, leading }
    tallest = Math.max(tallest, lines.length * leading + size * 0.25)
    x += needed + SIDE_BY_SIDE
    return placed
  })
  return { items, height: top + tallest }
}
