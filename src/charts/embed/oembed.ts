import { createTranslator } from "next-intl"
import { type Locale, LOCALES } from "@/domain/bilingual"
import { PAGE_WORDS } from "@/i18n/addresses"
import { messagesOf } from "@/i18n/messages"
import { CHART_QUERY } from "@/i18n/read-query"
import { chartPaths, pinned } from "../chart-paths"
import { ChartRefusal, shortened } from "../chart-refusal"
import type { ChartSpec } from "../chart-spec"
import { pngSize } from "../drawing/picture-layout"
import type { ChartFile } from "../files/chart-file"
import { type ChartRequest, readChartRequest } from "../files/read-file-request"
import { makeChart } from "../make-chart"
import { wordingOf } from "../wording"
import { embedHeight, escaped, tag } from "./embed-snippet"

export type OEmbedRequest = {
  chart: ChartRequest
  format: "json" | "xml"
  /** pixels; null: as the chart likes */
  maxWidth: number | null
  maxHeight: number | null
}

/** The parameters of oEmbed. Consumers send others of their own, which the specification lets pass (WordPress: dnt). */
const KNOWN = ["url", "format", "maxwidth", "maxheight"]

/**
 * Reads a question of oEmbed (https://oembed.com, section 2.2). Nothing is asked of the address in it: it is only taken apart.
 *
 * @param origins  that this site has
 * @param locale  the reader's, for refusals; a chart refuses in its own
 * @throws {ChartRefusal} 400 without an address or for a malformed parameter, 404 for what is no chart of this site, 501 for a format
 *   that is not spoken here
 */
export function readOEmbedRequest(query: URLSearchParams, origins: readonly string[], locale: Locale): OEmbedRequest {
  const t = wordsIn(locale)
  const twice = KNOWN.find((name) => query.getAll(name).length > 1)
  if (twice !== undefined) throw new ChartRefusal(400, t("doubled", { name: twice }))
  const format = query.get("format") ?? "json"
  if (format !== "json" && format !== "xml") throw new ChartRefusal(501, t("format", { found: shortened(format) }))
  const [maxWidth, maxHeight] = [pixels("maxwidth", query, t), pixels("maxheight", query, t)]
  return { chart: chartAt(query.get("url"), origins, t), format, maxWidth, maxHeight }
}

type Words = ReturnType<typeof wordsIn>

function wordsIn(locale: Locale) {
  return createTranslator({ locale, messages: messagesOf(locale), namespace: "embed.oembed" })
}

function pixels(name: string, query: URLSearchParams, t: Words): number | null {
  const found = query.get(name)
  if (found === null) return null
  if (!/^[1-9]\d{0,3}$/.test(found)) throw new ChartRefusal(400, t("size", { name, found: shortened(found) }))
  return Number(found)
}

/** The chart at an address: of its embed, or of its page in one of the languages. */
function chartAt(address: string | null, origins: readonly string[], t: Words): ChartRequest {
  if (!address) throw new ChartRefusal(400, t("lacking"))
  const found = shortened(address)
  if (!URL.canParse(address)) throw new ChartRefusal(400, t("malformed", { found }))
  const { origin, username, password, pathname, searchParams } = new URL(address)
  const [, first, second, third, ...more] = pathname.split("/")
  const locale = LOCALES.find((each) => each === first && PAGE_WORDS.charts[each] === second)
  const id = first === "embed" && third === undefined ? second : locale && third
  if (!origins.includes(origin) || username || password || !id || more.length > 0)
    throw new ChartRefusal(404, t("foreign", { found, origin: origins[0]! }))
  if (!locale) return readChartRequest(id, searchParams)
  const known = [...searchParams].filter(([name]) => Object.hasOwn(CHART_QUERY, name)) // as the page itself reads it
  return readChartRequest(id, new URLSearchParams([...known, ["lang", locale]]))
}

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
  const { t } = wordingOf(locale)
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

export function oEmbedXml(answer: ReturnType<typeof oEmbedOf>): string {
  const members = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escaped(String(value)).replace(NOT_IN_XML, "")}</${name}>`,
  )
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${members.join("")}</oembed>\n`
}

/**
 * The answer to a question of oEmbed, about a chart drawn from the database.
 * @throws {ChartRefusal} for parameters of the chart that the data do not have
 */
export async function oEmbedFile(request: OEmbedRequest, origin: string): Promise<ChartFile> {
  const { id, params, locale } = request.chart
  const answer = oEmbedOf(await makeChart(id, params, locale), request, origin)
  return request.format === "json"
    ? { type: "application/json; charset=utf-8", body: JSON.stringify(answer) }
    : { type: "text/xml; charset=utf-8", body: oEmbedXml(answer) }
}
