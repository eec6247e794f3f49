import type { ChartSpec } from "../chart-spec"
import { legendHeight } from "./legend"
import { WIDE_FROM } from "./measures"
import { textBlock } from "./text-block"

const GAP = 8
/** Left of a note, for the sign it belongs to. */
const SIGN_ROOM = 22

/** The words of a picture that stands alone, and where its legend and marks begin. */
export function pictureLayout(spec: ChartSpec, width: number, bodyHeight: number) {
  const wide = width >= WIDE_FROM
  const margin = wide ? 24 : 14
  const inner = width - 2 * margin
  const title = textBlock(spec.title, margin, margin - 2, inner, { size: wide ? 20 : 17, weight: 600, leading: 1.3 })
  const subtitle = textBlock(spec.subtitle, margin, title.bottom + 3, inner, { size: 13 })
  const legendTop = subtitle.bottom + GAP
  const bodyTop = legendTop + (spec.kind === "map" ? 0 : legendHeight(spec.legend, inner))
  let bottom = bodyTop + bodyHeight + GAP
  const notes = spec.notes.map(({ sign, text }) => {
    const indent = sign === null ? 0 : SIGN_ROOM
    const block = textBlock(text, margin + indent, bottom, inner - indent, { size: 11.5 })
    bottom = block.bottom + (sign === null ? 2 : 4)
    return { sign, block }
  })
  const last = [spec.source, ...(spec.credit === null ? [] : [spec.credit])].map((text) => {
    const block = textBlock(text, margin, bottom + 3, inner, { size: 11 })
    bottom = block.bottom
    return block
  })
  return { margin, inner, title, subtitle, legendTop, bodyTop, notes, last, height: Math.ceil(bottom + margin - 2) }
}
