import { createTranslator } from "next-intl"
import { messagesOf } from "@/i18n/messages"
import type { ChartSpec } from "../chart-spec"
import { pngSize } from "../files/picture-size"
import type { ChartRequest } from "../files/read-file-request"
import { pinned } from "../pinned"
import { chartPaths } from "./chart-paths"
import { embedHeight, heightStyle } from "./embed-height"

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
  const t = createTranslator({ locale: spec.locale, messages: messagesOf(spec.locale), namespace: "embed" })
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
