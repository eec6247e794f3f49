import { LOCALES, type Locale } from "@/domain/bilingual"
import { API_REFERENCE, PAGE_WORDS, pathOf } from "./addresses"
import { comparisonOf, comparisonSegments } from "./comparison"
import { NOT_CHOSEN, rankingViewSegment, isGroup, isSort } from "./ranking-view"
import {
  CHART_QUERY,
  COMPARE_QUERY,
  FIND_QUERY,
  NO_QUERY,
  QUOTE_QUERY,
  RANKING_QUERY,
  type QueryRules,
} from "./read-query"

/** A page that a public path names: its query's rules, and the path of src/app that answers. */
export type KnownPage = {
  locale: Locale
  query: QueryRules
  /** @param query  values that passed the rules */
  internalPath: (query: ReadonlyMap<string, string>) => string
  /** the chart that the page is of, by its id as the address has it: whether there is one with this query, only the data know */
  chart?: string
  /** the address that the page itself uses for a query that only its form makes; null for every other query */
  properPath?: (query: ReadonlyMap<string, string>) => string | null
  /** all that the page is of stands in its query: where it finds nothing, the query is wrong, not the path */
  isOfQuery?: true
}

type Page = Omit<KnownPage, "locale">

/** Of a slug, shape and length only; which ones there are, the data know. */
const SLUG = /^(?=.{1,60}$)[a-z]+(-[a-z]+)*$/
const YEAR = /^20\d\d$/
const YEARS = /^20\d\d-20\d\d$/
/** As in the API: "total", "5", "5.3", or an indicator's id. */
const MEASURE = /^(?=.{1,120}$)(\d(\.\d)?|[a-z0-9]+(-[a-z0-9]+)*)$/

/** The page of a public path; null where there is none. Every address that is not here is no address, so internal paths stay internal. */
export function readAddress(pathname: string): KnownPage | null {
  const [locale, word, ...rest] = pathname.split("/").slice(1)
  if (!isLocale(locale)) return null
  const page = word === undefined ? home(locale) : pageOf(locale, word, rest)
  return page && { locale, ...page }
}

export function isLocale(text: string | undefined): text is Locale {
  return LOCALES.some((locale) => locale === text)
}

function home(locale: Locale): Page {
  return { query: NO_QUERY, internalPath: () => `/${locale}` }
}

function pageOf(locale: Locale, word: string, rest: readonly string[]): Page | null {
  const [first, second, third, ...more] = rest
  if (more.length > 0) return null
  if (word === PAGE_WORDS.claim[locale]) return claim(locale, first, second, third)
  if (third !== undefined) return null
  if (word === PAGE_WORDS.rankings[locale]) return rankings(locale, first, second)
  if (word === PAGE_WORDS.province[locale]) return province(locale, first, second)
  if (word === PAGE_WORDS.dimension[locale]) return dimension(locale, first, second)
  if (word === PAGE_WORDS.changes[locale]) return changes(locale, first, second)
  if (word === PAGE_WORDS.find[locale] && first === undefined) return find(locale)
  if (word === PAGE_WORDS.data[locale] && second === undefined) return data(locale, first)
  if (word === PAGE_WORDS.compare[locale] && first === undefined) return compare(locale)
  if (word === PAGE_WORDS.mergers[locale] && second === undefined) return mergers(locale, first)
  if (word === PAGE_WORDS.charts[locale] && second === undefined) return charts(locale, first)
  if (word === PAGE_WORDS.corrections[locale] && first === undefined) return corrections(locale)
  if (word === PAGE_WORDS.methodology[locale] && first === undefined) return methodology(locale)
  return null
}

function rankings(locale: Locale, year = "", dimension?: string): Page | null {
  if (!YEAR.test(year) || (dimension !== undefined && !SLUG.test(dimension))) return null
  const start = `/${locale}/rankings/${year}/${dimension ?? NOT_CHOSEN}`
  return {
    query: RANKING_QUERY,
    internalPath: (query) => {
      const [region = null, group = "", sort = ""] = ["region", "group", "sort"].map((name) => query.get(name))
      const filter = { region, group: isGroup(group) ? group : null, sort: isSort(sort) ? sort : "rank" } as const
      return `${start}/${rankingViewSegment(filter)}`
    },
  }
}

function province(locale: Locale, slug = "", year?: string): Page | null {
  if (!SLUG.test(slug) || (year !== undefined && !YEAR.test(year))) return null
  return { query: NO_QUERY, internalPath: () => `/${locale}/provinces/${slug}/${year ?? NOT_CHOSEN}` }
}

function dimension(locale: Locale, slug = "", year?: string): Page | null {
  if (!SLUG.test(slug) || (year !== undefined && !YEAR.test(year))) return null
  return { query: NO_QUERY, internalPath: () => `/${locale}/dimensions/${slug}/${year ?? NOT_CHOSEN}` }
}

function changes(locale: Locale, years?: string, dimension?: string): Page | null {
  if (years === undefined)
    return { query: NO_QUERY, internalPath: () => `/${locale}/changes/${NOT_CHOSEN}/${NOT_CHOSEN}` }
  if (!YEARS.test(years) || (dimension !== undefined && !SLUG.test(dimension))) return null
  return { query: NO_QUERY, internalPath: () => `/${locale}/changes/${years}/${dimension ?? NOT_CHOSEN}` }
}

/** Answers to what readers saw are not kept, the figure's own page is: two internal paths. */
function claim(locale: Locale, slug = "", year = "", measure = ""): Page | null {
  if (!SLUG.test(slug) || !YEAR.test(year) || !MEASURE.test(measure)) return null
  const start = `/${locale}/fact-check/${slug}/${year}/${measure}`
  return {
    query: QUOTE_QUERY,
    internalPath: (query) => {
      const quote = query.get("q")
      return quote === undefined ? start : `${start}/quote?${new URLSearchParams({ q: quote })}`
    },
  }
}

function find(locale: Locale): Page {
  const internalPath = (query: ReadonlyMap<string, string>) =>
    `/${locale}/find?${new URLSearchParams({ q: query.get("q") ?? "" })}`
  return { query: FIND_QUERY, internalPath }
}

function data(locale: Locale, part?: string): Page | null {
  if (part !== undefined && part !== API_REFERENCE) return null
  return { query: NO_QUERY, internalPath: () => `/${locale}/data${part ? `/${part}` : ""}` }
}

function compare(locale: Locale): Page {
  return {
    query: COMPARE_QUERY,
    isOfQuery: true,
    internalPath: (query) => `/${locale}/compare/${comparisonSegments(comparisonOf(query))}`,
    properPath: (query) =>
      query.has("add") || query.has("with") ? pathOf({ page: "compare", ...comparisonOf(query) }, locale) : null,
  }
}

function mergers(locale: Locale, slug?: string): Page | null {
  if (slug !== undefined && !SLUG.test(slug)) return null
  return { query: NO_QUERY, internalPath: () => `/${locale}/mergers${slug ? `/${slug}` : ""}` }
}

function methodology(locale: Locale): Page {
  return { query: NO_QUERY, internalPath: () => `/${locale}/methodology` }
}

function corrections(locale: Locale): Page {
  return { query: NO_QUERY, internalPath: () => `/${locale}/corrections` }
}

function charts(locale: Locale, chart?: string): Page | null {
  if (chart === undefined) return { query: NO_QUERY, internalPath: () => `/${locale}/charts` }
  if (!SLUG.test(chart)) return null
  const internalPath = (query: ReadonlyMap<string, string>) =>
    `/${locale}/charts/${chart}?${new URLSearchParams([...query])}`
  return { query: CHART_QUERY, internalPath, chart }
}
