import type { Drawn } from "../chart-definition"
import type { ChartSpec } from "../chart-spec"
import { drawChart } from "./chart-drawing"
import { legendHeight } from "./legend"
import { WIDE_FROM } from "./measures"
import type { Colours } from "./palette"
import { textBlock, type TextBlock } from "./text"

const GAP = 8
/** Left of a note, for the sign it belongs to. */
export const SIGN_ROOM = 22

type Place = { x: number; y: number }

/** Where the words and the marks of a picture that stands alone are, in pixels. */
export type PictureLayout = Drawn & {
  width: number
  inner: number
  legendWidth: number
  legendAt: Place
  bodyAt: Place
  title: TextBlock
  subtitle: TextBlock | null
  notes: readonly { sign: string | null; block: TextBlock }[]
  /** source and credit */
  last: readonly TextBlock[]
}

/**
 * A picture of any width, as high as it needs.
 * @param least  pixels of the smallest letters
 */
export function pictureLayout(spec: ChartSpec, width: number, colours: Colours, least = 0): PictureLayout {
  const wide = width >= WIDE_FROM
  const margin = wide ? 24 : 14
  const inner = width - 2 * margin
  const drawn = drawChart(spec, inner, { colours, idPrefix: "", least })
  const title = textBlock(spec.title, margin, margin - 2, inner, { size: wide ? 20 : 17, weight: 600, leading: 1.3 })
  const subtitle = textBlock(spec.subtitle, margin, title.bottom + 3, inner, { size: 13 })
  const legendTop = subtitle.bottom + GAP
  const bodyTop = legendTop + (drawn.legend ? legendHeight(drawn.legend, inner) : 0)
  let bottom = bodyTop + drawn.height + GAP
  const notes = spec.notes.map(({ sign, text }) => {
    const indent = sign === null ? 0 : SIGN_ROOM
    const block = textBlock(text, margin + indent, bottom, inner - indent, { size: Math.max(11.5, least) })
    bottom = block.bottom + (sign === null ? 2 : 4)
    return { sign, block }
  })
  const last = [spec.source, ...(spec.credit === null ? [] : [spec.credit])].map((text) => {
    const block = textBlock(text, margin, bottom + 3, inner, { size: Math.max(11, least) })
    bottom = block.bottom
    return block
  })
  return {
    ...drawn,
    width,
    height: Math.ceil(bottom + margin - 2),
    inner,
    legendWidth: inner,
    legendAt: { x: margin, y: legendTop },
    bodyAt: { x: margin, y: bodyTop },
    title,
    subtitle,
    notes,
    last,
  }
}
