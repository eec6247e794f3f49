import type { Drawn } from "../chart-definition"
import type { ChartSpec } from "../chart-spec"
import { drawChart, legendHeight } from "./chart-drawing"
import { WIDE_FROM } from "./marks"
import { type Colours, LIGHT } from "./palette"
import { textBlock, type TextBlock } from "./text"
/** Pictures by use: what `size` in an address may say. */
export const SIZES = ["article", "square", "portrait", "link", "print"] as const
export type Size = (typeof SIZES)[number]

type Measures = {
  width: number
  height: number
  /** it may be lower, where the chart needs less */
  isAtMost?: true
  /** pixels that it is laid out for: the smallest letters have 12 of them */
  layout: number
  /** words beside the marks instead of above and below them */
  isBeside?: true
}

/**
 * On a screen the smallest letters have 24 pixels where a picture is 1080 wide; on A4 paper at 300 dots an inch, 9 points. A picture in an
 * article is as high as it needs: the page scrolls.
 */
export const MEASURES: Readonly<Record<Size, Measures>> = {
  article: { width: 1200, height: Infinity, isAtMost: true, layout: 540 },
  square: { width: 1080, height: 1080, layout: 540 },
  portrait: { width: 1080, height: 1350, layout: 540 },
  link: { width: 1200, height: 630, layout: 540, isBeside: true },
  print: { width: 2480, height: 3508, isAtMost: true, layout: 820 },
}

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

/** Two pixels of the picture for one of the layout, so that it is sharp on screens of high resolution. */
const PIXELS = 2
const NARROWEST = 320

/** The width that a PNG of `width` pixels is laid out for: half of it, though never narrower than a phone. */
export function layoutWidth(width: number): number {
  return Math.max(NARROWEST, Math.round(width / PIXELS))
}

export function pngSize(spec: ChartSpec, width: number): { width: number; height: number } {
  const layout = layoutWidth(width)
  return { width, height: Math.round((pictureHeight(spec, layout) * width) / layout) }
}

/** Pixels that a chart's SVG of `width` pixels is high. */
export function pictureHeight(spec: ChartSpec, width: number): number {
  return pictureLayout(spec, width, LIGHT).height
}
