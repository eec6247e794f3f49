import { createTranslator } from "next-intl"
import { messagesOf } from "@/i18n/messages"
import type { ChartSpec } from "../chart-spec"
import { drawingHeight } from "../drawing/chart-drawing"
import { inRows, type Weight, wrapped } from "../drawing/text"
import { embedNotes } from "./embed-notes"
import {
  ABOVE_NOTE,
  AROUND_DRAWING,
  drawingIn,
  drawingsOf,
  LEADING,
  MARGIN,
  NOTE,
  REACH,
  SUBTITLE,
  TITLE,
} from "./embed-sizes"

/** Typefaces of systems are narrower than ours, whose widths we know. Measured on Arial; Roboto and San Francisco are near it. */
const NARROWER = 0.9

/** The widths between which heights are reckoned in a straight line, in pixels, besides the one at which the drawing changes. */
const STOPS = [280, 320, 360, 440, 640, 800, 1000]

/** About how high an embed is in a frame `width` pixels wide, in pixels: a line of text more or less, by the reader's typeface. */
export function embedHeight(spec: ChartSpec, width: number): number {
  const inner = width - 2 * MARGIN
  const text = (words: string, size: number, weight: Weight = 400) =>
    wrapped(words, inner / NARROWER, size, weight).length * size * LEADING
  const drawing = drawingIn(spec.kind, width)
  const drawn = (drawingHeight(spec, drawing.width) * drawing.shown) / drawing.width
  const { atOnce, breaks, folded } = embedNotes(spec)
  const notes = [...atOnce.map((note) => note.text), breaks ?? "", spec.source, spec.credit ?? ""]
  const t = createTranslator({ locale: spec.locale, messages: messagesOf(spec.locale), namespace: "embed" })
  const ways = [...(folded.length > 0 ? [t("notes", { count: folded.length })] : []), t("table")].map(
    (text) => `▸▸ ${text}`,
  )
  const parts = [
    2 * MARGIN,
    text(spec.title, TITLE, 600),
    text(spec.subtitle, SUBTITLE),
    drawn + 2 * AROUND_DRAWING,
    ...notes.filter(Boolean).map((note) => ABOVE_NOTE + text(note, NOTE)),
    rowsOf([...ways, t("open")], inner) * (2 * REACH + NOTE * LEADING),
  ]
  return Math.ceil(parts.reduce((sum, part) => sum + part))
}

/** Rows that notes, table and link take: side by side where there is room. */
function rowsOf(ways: readonly string[], width: number): number {
  return inRows(ways, 0, NOTE, width / NARROWER).items.reduce((rows, { x }) => rows + (x === 0 ? 1 : 0), 0)
}

/** The height of an embed as CSS of the frame, by the width of the container around it: the page does not move when it is loaded. */
export function heightStyle(spec: ChartSpec): string {
  const { from } = drawingsOf(spec.kind).wide
  const stops = [...STOPS, from - 1, from].toSorted((a, b) => a - b)
  const heights = stops.map((width) => embedHeight(spec, width))
  const pieces = stops.slice(1).map((stop, index) => {
    const before = stops[index]!
    const slope = (heights[index + 1]! - heights[index]!) / (stop - before)
    return ` + clamp(0px,100cqw - ${before}px,${stop - before}px)*${Number(slope.toFixed(3))}`
  })
  return `calc(${heights[0]}px${pieces.join("")})`
}
