import { createTranslator } from "next-intl"
import { LOCALES, type Locale } from "@/domain/bilingual"
import { PAGE_WORDS } from "@/i18n/addresses"
import { messagesOf } from "@/i18n/messages"
import { CHART_QUERY } from "@/i18n/read-query"
import { ChartRefusal, shortened } from "../chart-refusal"
import { readChartRequest, type ChartRequest } from "../files/read-file-request"

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
