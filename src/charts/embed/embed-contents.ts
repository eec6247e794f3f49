import { createTranslator } from "next-intl"
import { messagesOf } from "@/i18n/messages"
import { CHARTS } from "../catalogue"
import type { Locale } from "@/domain/bilingual"
import type { ChartKind, ChartNote, ChartSpec } from "../chart-spec"

// Pixels of an embed: its style sheet is written with them, and its height reckoned.

/** Pixels around everything. */
export const MARGIN = 12

/** Sizes of text in pixels and its leading. Closer, Vietnamese marks would touch. */
export const TITLE = 18
export const SUBTITLE = 14
export const NOTE = 13
export const LEADING = 1.5
/** Above and below what a finger reaches for, so that it is 44 pixels high. */
export const REACH = 12
export const AROUND_DRAWING = 8
export const ABOVE_NOTE = 4

/** One of an embed's drawings, in pixels. */
type EmbedDrawing = {
  /** what it is laid out for */
  width: number
  /** the narrowest frame that shows it */
  from: number
  /** the widest it is shown: larger letters would be out of proportion */
  widest: number
}

/**
 * The drawings of an embed, of which the style sheet shows the one that fits its frame. Scaled to between 0.8 and 1.5 of what they are
 * laid out for, letters are still letters. Compressed, a drawing costs one to six kilobytes.
 */
export function drawingsOf(kind: ChartKind): { narrow: EmbedDrawing; wide: EmbedDrawing } {
  const wide = CHARTS[kind].wideEmbed ?? { width: 640, from: 560 }
  return { narrow: { width: 280, from: 0, widest: 416 }, wide: { ...wide, widest: 960 } }
}

/** The drawing that a frame `width` pixels wide shows, and how wide it is there. */
export function drawingIn(kind: ChartKind, width: number): EmbedDrawing & { shown: number } {
  const { narrow, wide } = drawingsOf(kind)
  const drawing = width >= wide.from ? wide : narrow
  return { ...drawing, shown: Math.min(width - 2 * MARGIN, drawing.widest) }
}

/** What frames and snippets say besides the chart. */
export function embedTranslator(locale: Locale) {
  return createTranslator({ locale, messages: messagesOf(locale), namespace: "embed" })
}

type EmbedNotes = {
  /** seen at once: that a figure was corrected since */
  atOnce: readonly ChartNote[]
  /** what the numbers in the drawing mean, in one line; null where there are none */
  breaks: string | null
  /** behind a disclosure: a frame in an article has little room */
  folded: readonly ChartNote[]
}

/** The notes of a chart as an embed shows them. */
export function embedNotes({ notes, locale }: Pick<ChartSpec, "notes" | "locale">): EmbedNotes {
  const t = embedTranslator(locale)
  const signs = notes.flatMap(({ sign }) => sign ?? [])
  return {
    atOnce: notes.filter(({ correction }) => correction),
    breaks: signs.length > 0 ? t("breaks", { signs: signs.join(", ") }) : null,
    folded: notes.filter(({ correction }) => !correction),
  }
}
