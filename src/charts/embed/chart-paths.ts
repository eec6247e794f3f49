import type { ChartRequest } from "../files/read-file-request"

/** The word for charts in addresses of pages. */
export const CHARTS_WORD = { vi: "bieu-do", en: "charts" } as const

/** Paths at which a chart is found. All have the same query; a page has its language in the path, a picture its width. */
export function chartPaths({ id, locale, theme, params }: ChartRequest) {
  const own = { ...params, ...(theme !== "light" && { theme }) }
  const withLanguage = { lang: locale, ...own }
  return {
    page: `/${locale}/${CHARTS_WORD[locale]}/${id}${queryOf(own)}`,
    embed: `/embed/${id}${queryOf(withLanguage)}`,
    png: (width: number) => `/charts/${id}.png${queryOf({ ...withLanguage, width: String(width) })}`,
  }
}

/** Commas between slugs stay readable: nothing requires them to be encoded. */
function queryOf(values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(values).toString().replaceAll("%2C", ",")
  return query && `?${query}`
}
