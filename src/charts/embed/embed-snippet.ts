import { chartPaths, pinned } from "../chart-paths"
import type { ChartSpec } from "../chart-spec"
import { drawingHeight } from "../drawing/chart-drawing"
import { pngSize } from "../drawing/picture-layout"
import { inRows, type Weight, wrapped } from "../drawing/text"
import type { ChartRequest } from "../files/read-file-request"
import {
  ABOVE_NOTE,
  AROUND_DRAWING,
  drawingIn,
  drawingsOf,
  embedNotes,
  embedTranslator,
  LEADING,
  MARGIN,
  NOTE,
  REACH,
  SUBTITLE,
  TITLE,
} from "./embed-contents"

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** Text as it stands in HTML or XML, between tags or in quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** A start tag as HTML; an attribute without a value has "". */
export function tag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === "" ? ` ${key}` : ` ${key}="${escaped(String(value))}"`,
  )
  return `<${name}${written.join("")}>`
}

/** Pixels: the picture's width, and the column of an article that is reckoned with where nothing better is known. */
const PICTURE = 1200
const COLUMN = 640

type Snippet = {
  spec: ChartSpec
  request: ChartRequest
  /** the site's own address, as in https://example.org */
  origin: string
  /** what the chart says, for where nothing of it can be shown */
  sentence?: string
}

/**
 * What a newsroom pastes: a script that fits the frame's height; without it the frame, as high as it will be; without that the picture;
 * without that a sentence. Each names the source; the link stands under all. Only one of them is seen, whatever a publishing system
 * takes out: they share a grid whose first row alone has a height. The chart is pinned to the years and the data release of `spec`.
 */
export function embedSnippet({ spec, request, origin, sentence = spec.description }: Snippet): string {
  const t = embedTranslator(spec.locale)
  const paths = chartPaths({ ...request, params: pinned(request.params, spec) })
  const picture = pngSize(spec, PICTURE)
  const size = { width: "100%", height: embedHeight(spec, COLUMN) }
  const style = `border:0;width:100%;height:${heightStyle(spec)}`
  const inner = [
    `${tag("iframe", { src: origin + paths.embed, title: spec.title, ...size, loading: "lazy", style })}</iframe>`,
    tag("img", {
      ...{ src: origin + paths.png(PICTURE), alt: `${spec.description} ${spec.source}`, ...picture },
      ...{ loading: "lazy", style: "max-width:100%;height:auto" },
    }),
    `<p>${escaped(`${sentence} ${spec.source}`)}</p>`,
  ]
  const grid = "display:grid;grid-template-rows:auto 0 0;overflow:hidden;overflow:clip"
  const link = `${tag("a", { href: origin + paths.page })}${escaped(t("more"))}</a>`
  return [
    tag("figure", { lang: spec.locale, style: "margin:0;width:100%;container-type:inline-size" }),
    `${tag("div", { "data-papi-embed": "", style: grid })}${inner.join("")}</div>`,
    `<figcaption>${link}</figcaption></figure>`,
    `\n${tag("script", { async: "", src: `${origin}/embed.js` })}</script>`,
  ].join("")
}

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
  const t = embedTranslator(spec.locale)
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
