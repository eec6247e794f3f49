import type { Series } from "../chart-spec"
import { dodge } from "./dodge"
import { LINE, TEXT, WIDE_FROM } from "./measures"
import { textWidth, wrapped } from "./text-width"

/** Name and last value of a line, to stand right of it. */
export type EndLabel = { id: string; slot: number | null; lines: readonly { text: string; bold: boolean }[] }
export type PlacedLabel = EndLabel & {
  /** where the line ends */
  from: { x: number; y: number }
  x: number
  top: number
  width: number
  height: number
}

const NARROW_NAME = 98
const WIDE_NAME = 150
/** Left of the text, for the line's marker. */
export const MARKER_ROOM = 10
/** Blank between two labels. */
const APART = 3

/** The labels of the lines that have any value, without a place yet. */
export function endLabels(series: readonly Series[], pictureWidth: number): readonly EndLabel[] {
  const room = pictureWidth < WIDE_FROM ? NARROW_NAME : WIDE_NAME
  return series
    .filter(({ segments }) => segments.flat().length > 0)
    .map(({ id, slot, name, end }) => {
      const names = wrapped(name, room, TEXT).map((text) => ({ text, bold: false }))
      return { id, slot, lines: [...names, { text: end, bold: true }] }
    })
}

export function widthOf(labels: readonly EndLabel[]): number {
  const widths = labels.flatMap(({ lines }) => lines.map(({ text, bold }) => textWidth(text, TEXT, bold ? 600 : 400)))
  return Math.ceil(Math.max(0, ...widths)) + MARKER_ROOM
}

export function heightOf(labels: readonly EndLabel[]): number {
  return labels.reduce((sum, label) => sum + sizeOf(label), 0)
}

/** The labels beside the ends of their lines, none over another. */
export function placeLabels(
  labels: readonly EndLabel[],
  endOf: (id: string) => { x: number; y: number },
  { x, top, bottom }: { x: number; top: number; bottom: number },
): readonly PlacedLabel[] {
  const ends = labels.map(({ id }) => endOf(id))
  const wanted = labels.map((label, i) => ({ middle: ends[i]!.y, size: sizeOf(label) }))
  const middles = dodge(wanted, top, bottom)
  return labels.map((label, i) => {
    const height = sizeOf(label) - APART
    return { ...label, from: ends[i]!, x, top: middles[i]! - height / 2, width: widthOf([label]), height }
  })
}

function sizeOf({ lines }: EndLabel): number {
  return lines.length * (LINE - 2) + APART
}
