import { pathOf } from "@/i18n/addresses"
import type { Size } from "../drawing/sizes"
import type { ChartRequest, Format } from "../files/read-file-request"

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
