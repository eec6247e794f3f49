import { pathOf } from "@/i18n/addresses"
import { CHARTS } from "./catalogue"
import type { ChartParams } from "./chart-definition"
import type { ChartSpec } from "./chart-spec"
import type { Size } from "./drawing/picture-layout"
import type { ChartRequest, Format } from "./files/read-file-request"

/** Paths at which a chart is found. All have the same query; a page has its language in the path, a picture its width. */
export function chartPaths({ id, locale, theme, params }: Pick<ChartRequest, "id" | "locale" | "theme" | "params">) {
  const own = { ...params, ...(theme !== "light" && { theme }) }
  const withLanguage = { lang: locale, ...own }
  const file = (format: Format, query: Readonly<Record<string, string>>) => `/charts/${id}.${format}${queryOf(query)}`
  return {
    page: pathOf({ page: "charts", chart: id, query: own }, locale),
    embed: `/embed/${id}${queryOf(withLanguage)}`,
    file: (format: Format) => file(format, withLanguage),
    svg: (width: number) => file("svg", { ...withLanguage, width: String(width) }),
    /** laid out for a use */
    sized: (size: Size) => file("png", { ...withLanguage, size }),
    png: (width: number) => file("png", { ...withLanguage, width: String(width) }),
  }
}

/** Commas between slugs stay readable: nothing requires them to be encoded. */
function queryOf(values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(values).toString().replaceAll("%2C", ",")
  return query && `?${query}`
}

/** The parameters of a chart that stays as it is drawn now, whatever editions and corrections come: its years and release by name. */
export function pinned(params: ChartParams, spec: ChartSpec): ChartParams {
  return { ...params, ...yearsOf(spec), release: String(spec.release) }
}

function yearsOf({ kind, years: { first, last } }: ChartSpec): ChartParams {
  return "year" in CHARTS[kind].params.shape ? { year: String(last) } : { from: String(first), to: String(last) }
}

type Discovery = [{ url: string; title: string }]

/**
 * The links by which other sites find out how to show an address as a frame (https://oembed.com, section 4). In the metadata of a
 * page they are its `alternates.types`.
 * @param path  of a chart's page or embed
 */
export function oEmbedTypes(path: string, origin: string, title: string) {
  const discovery = (format: "json" | "xml"): Discovery => [
    { url: `${origin}/api/oembed?${new URLSearchParams({ url: origin + path, format })}`, title },
  ]
  return { "application/json+oembed": discovery("json"), "text/xml+oembed": discovery("xml") }
}
