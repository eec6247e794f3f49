import { textWidth, wrapped, type Weight } from "./text-width"

/** Lines of text, placed: `y` is the baseline. */
export type TextBlock = {
  lines: readonly { text: string; x: number; y: number }[]
  size: number
  weight: Weight
  /** where the next block may begin */
  bottom: number
}

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
  const rowHeight = size * 1.6
  const gap = 18
  let [x, row] = [0, 0]
  const items = labels.map((label) => {
    const needed = sign + 6 + textWidth(label, size)
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1]
    const placed = { label, x, y: (row + 0.5) * rowHeight }
    x += needed + gap
    return placed
  })
  return { items, height: labels.length > 0 ? (row + 1) * rowHeight : 0 }
}
