import type { SVGProps } from "react"
import { LINE, round } from "./marks"
import type { Colours } from "./palette"

// Advance widths of Be Vietnam Pro in thousandths of its size, from U+0020 to U+007E. Letters with marks are as wide as without,
// within a fiftieth. Other typefaces that may stand in for it are narrower.
const REGULAR = [
  230, 280, 318, 807, 645, 849, 740, 179, 439, 439, 497, 608, 303, 608, 286, 503, 676, 385, 651, 660, 710, 660, 680,
  594, 634, 680, 286, 303, 556, 726, 556, 573, 1005, 736, 674, 775, 728, 620, 633, 783, 709, 258, 465, 679, 624, 853,
  732, 826, 644, 822, 668, 635, 650, 725, 706, 1005, 720, 665, 660, 459, 485, 459, 559, 702, 202, 642, 652, 613, 652,
  599, 386, 643, 583, 264, 274, 555, 255, 893, 573, 642, 652, 652, 392, 508, 428, 566, 576, 870, 559, 583, 502, 426,
  408, 426, 468,
]
const SEMIBOLD = [
  230, 320, 367, 833, 648, 863, 755, 208, 449, 449, 508, 637, 332, 607, 319, 528, 692, 415, 660, 674, 716, 674, 693,
  596, 656, 693, 319, 332, 568, 744, 568, 605, 1014, 758, 698, 778, 743, 634, 640, 788, 725, 280, 482, 703, 637, 877,
  743, 828, 667, 825, 697, 656, 674, 733, 732, 1039, 753, 701, 664, 489, 515, 489, 594, 724, 260, 652, 662, 624, 662,
  611, 401, 654, 600, 285, 292, 584, 277, 895, 590, 652, 662, 662, 416, 527, 434, 581, 588, 879, 591, 592, 514, 462,
  426, 462, 483,
]
const FIRST = 0x20
/** đ, dashes and the like; marks alone take no room. */
const OTHER = 690
const MARKED = 1.02

export type Weight = 400 | 600

/** How wide a text is set in our typeface, in the unit of `size`: a server has no page to measure it on. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const widths = weight === 600 ? SEMIBOLD : REGULAR
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "")
  const thousandths = [...plain].reduce((sum, letter) => sum + (widths[letter.codePointAt(0)! - FIRST] ?? OTHER), 0)
  return (thousandths * size * (plain.length < text.normalize("NFD").length ? MARKED : 1)) / 1000
}

/** Breaks a text at blanks into lines of at most `width`; a longer word has a line of its own. */
export function wrapped(text: string, width: number, size: number, weight: Weight = 400): readonly string[] {
  return text.split(" ").reduce<string[]>((lines, word) => {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    const fits = lines.length > 0 && textWidth(longer, size, weight) <= width
    return fits ? [...lines.slice(0, -1), longer] : [...lines, word]
  }, [])
}

/** Lines of text, placed: `y` is the baseline. */
export type TextBlock = {
  lines: readonly { text: string; x: number; y: number }[]
  size: number
  weight: Weight
  /** where the next block may begin */
  bottom: number
}

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

type LinesProps = Omit<SVGProps<SVGTextElement>, "x" | "y"> & {
  lines: readonly string[]
  x: number
  /** baseline of the first line; the others follow at `leading` pixels */
  y: number
  leading?: number
}

/** A text of several lines, in a drawing. */
export function Lines({ lines, x, y, leading = LINE, ...text }: LinesProps) {
  return (
    <text {...text}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={round(y + index * leading)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** An edge of the paper's colour, so that lines do not run through words. */
export function halo({ paper }: Colours, width = 3) {
  return { stroke: paper, strokeWidth: width, strokeLinejoin: "round", paintOrder: "stroke" } as const
}
