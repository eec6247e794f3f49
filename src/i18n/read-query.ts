import { isOneProvince, isOneYear, isProvinceList, isYearList } from "./comparison"
import { isGroup, isSort } from "./ranking-view"

/** What is wrong with a query, to be said in the reader's language; "notHeld": of a proper form, but the data have nothing of the kind. */
export type QueryProblem = { kind: "doubled" | "value" | "notHeld"; name: string }

/** Regions of both boundary sets: ids, as the data have them. One that an edition does not have is that page's to refuse. */
const REGIONS: readonly string[] = ["NMM", "RRD", "NCC", "CH", "SE", "MRD", "NC", "SCH"]

/** What a page accepts in its query, and which values. */
export type QueryRules = Readonly<Record<string, (value: string) => boolean>>

export const NO_QUERY: QueryRules = {}
/** `province` is the form's: the row to go to. */
export const RANKING_QUERY: QueryRules = {
  region: (id) => REGIONS.includes(id),
  group: isGroup,
  sort: isSort,
  province: isOneProvince,
}
export const FIND_QUERY: QueryRules = { q: () => true }
/** `add` and `with` are the form's: one more province, one more year. */
export const COMPARE_QUERY: QueryRules = {
  province: isProvinceList,
  year: isYearList,
  add: isOneProvince,
  with: isOneYear,
}
/** A figure with a few words around it. */
export const QUOTE_QUERY: QueryRules = { q: (quote) => quote.length <= 80 }

const SHORT = (value: string) => value.length <= 400
/** What a chart's page lets through to its chart, which knows what they may be; docs/contracts/charts.md. */
export const CHART_QUERY: QueryRules = Object.fromEntries(
  ["province", "dimension", "year", "from", "to", "measure", "view", "theme", "title", "release"].map((name) => [
    name,
    SHORT,
  ]),
)

/**
 * Reads a query by a page's rules. Empty values count as not given: forms leave them behind. What the page does not know is ignored:
 * Facebook, Zalo and mail systems decorate the links they pass on.
 * @returns the values by name, or the first problem: a parameter given twice, or a value that cannot be
 */
export function readQuery(search: URLSearchParams, rules: QueryRules): Map<string, string> | QueryProblem {
  const values = new Map<string, string>()
  for (const [name, value] of search) {
    const accepts = Object.hasOwn(rules, name) && rules[name]
    if (!accepts) continue
    if (search.getAll(name).length > 1) return { kind: "doubled", name }
    if (value === "") continue
    if (!accepts(value)) return { kind: "value", name }
    values.set(name, value)
  }
  return values
}

/**
 * The query of a form as an address says it: without what was not chosen, and the provinces of several fields, some by name, between commas.
 * @param slugOf  the slug of a province by its slug or name; the text itself where it is neither
 * @returns null when it is that already
 */
export function tidiedChartQuery(search: URLSearchParams, slugOf: (text: string) => string): URLSearchParams | null {
  const asked = search.getAll("province")
  const provinces = [
    ...new Set(
      asked
        .flatMap((list) => list.split(","))
        .filter(Boolean)
        .map(slugOf),
    ),
  ].join(",")
  const others = [...search].filter(
    ([name, value]) => name !== "province" && value !== "" && Object.hasOwn(CHART_QUERY, name),
  )
  const tidied = new URLSearchParams([...(provinces ? [["province", provinces]] : []), ...others])
  const isTidy = tidied.size === search.size && (asked[0] ?? "") === provinces
  return isTidy ? null : tidied
}
