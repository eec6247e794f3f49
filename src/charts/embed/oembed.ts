import { createTranslator } from "next-intl"
import { messagesOf } from "@/i18n/messages"
import type { ChartSpec } from "../chart-spec"
import { pngSize } from "../files/picture-size"
import { pinned } from "../pinned"
import { chartPaths } from "./chart-paths"
import { embedHeight } from "./embed-height"
import type { OEmbedRequest } from "./read-oembed-request"
import { escaped, tag } from "./embed-snippet"

/** Pixels of a frame whose reader does not say how wide it may be, and of the widest. */
const COLUMN = 640
const WIDEST = 960
/** Pixels of the thumbnail, where that much is allowed. */
const THUMBNAIL = 1200
/** Seconds that an answer may be kept. */
const KEPT = 86_400

/**
 * The answer of oEmbed (https://oembed.com, section 2.3.4.4): a frame that stands alone, for WordPress takes everything else out of
 * an answer it does not know. It is pinned to the figures of today: the answer is kept by whoever asked, together with the article.
 */
export function oEmbedOf(spec: ChartSpec, { chart, maxWidth, maxHeight }: OEmbedRequest, origin: string) {
  const { locale } = chart
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "charts" })
  const paths = chartPaths({ ...chart, params: pinned(chart.params, spec) })
  const width = maxWidth === null ? COLUMN : Math.min(maxWidth, WIDEST)
  const height = Math.min(embedHeight(spec, width), maxHeight ?? Infinity)
  const title = [spec.title, ...spec.notes.flatMap(({ correction, text }) => (correction ? `(${text})` : []))].join(" ")
  const frame = { src: origin + paths.embed, title, width, height, frameborder: 0, loading: "lazy" }
  return {
    type: "rich",
    version: "1.0",
    provider_name: t("site"),
    provider_url: `${origin}/${locale}`,
    title,
    width,
    height,
    html: `${tag("iframe", frame)}</iframe>`,
    ...thumbnail(spec, origin + paths.png(THUMBNAIL), { maxWidth, maxHeight }),
    cache_age: KEPT,
  }
}

/** The chart as a picture, where it is within what the reader allows. */
function thumbnail(spec: ChartSpec, url: string, most: { maxWidth: number | null; maxHeight: number | null }) {
  const { width, height } = pngSize(spec, THUMBNAIL)
  if (width > (most.maxWidth ?? Infinity) || height > (most.maxHeight ?? Infinity)) return {}
  return { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height }
}

/** What XML 1.0 cannot hold although text can. */
const NOT_IN_XML = /[\uFFFE\uFFFF]/g

/** The same answer as XML. */
export function oEmbedXml(answer: ReturnType<typeof oEmbedOf>): string {
  const members = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escaped(String(value)).replace(NOT_IN_XML, "")}</${name}>`,
  )
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${members.join("")}</oembed>\n`
}
