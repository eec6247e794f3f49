import { LOCALES, type Locale } from "@/domain/bilingual"
import { CHART_KINDS } from "@/domain/chart-kinds"
import { API_REFERENCE, PAGE_WORDS, pathOf } from "./addresses"
import { comparisonOf, comparisonSegments } from "./comparison"
import { PLAN_QUERY, planChoiceOf, planQuery } from "./plan-choice"
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

type Query = ReadonlyMap<string, string>

/** What an address names, all of which the data must have together. */
export type NamedInAddress = {
  /** slugs */
  provinces?: readonly string[]
  years?: readonly number[]
  /** slug in the address's language */
  dimension?: string
  measure?: string
  region?: string
  /** where no year says it: the provinces are of the latest edition's boundary set, or of the newest; absent: of any */
  sets?: "latestEdition" | "newest"
  /** the year may also be the one in which the newest provinces came to be, as long as no edition has measured them */
  mayBeUnmeasured?: true
}

/** A page that a public path names: its query's rules, what it is about, and the path of src/pages that answers. */
export type KnownPage = {
  locale: Locale
  query: QueryRules
  /** of the path */
  named?: NamedInAddress
  /** of a query that passed the rules, together with the path */
  namedInQuery?: (query: Query) => NamedInAddress
  /** kept: below src/pages/cached/[release]; made for each request: below src/pages/dynamic. Without the language. */
  internalPath: (query: Query) => { kept: boolean; path: string }
  /** the address that the page itself uses for a query that only its form makes; null for every other query */
  properPath?: (query: Query) => string | null
  /** several fields of a form may have the same name */
  isChart?: true
}

type Page = Omit<KnownPage, "locale">

const kept = (path: string) => () => ({ kept: true, path })
const made = (path: string, query: Query) => ({ kept: false, path: `${path}?${new URLSearchParams([...query])}` })

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
  const page = word === undefined ? HOME : pageOf(locale, word, rest)
  return page && { locale, ...page }
}

export function isLocale(text: string | undefined): text is Locale {
  return LOCALES.some((locale) => locale === text)
}

const HOME: Page = { query: NO_QUERY, internalPath: kept("") }

function pageOf(locale: Locale, word: string, rest: readonly string[]): Page | null {
  const [first, second, third, ...more] = rest
  if (more.length > 0) return null
  if (word === PAGE_WORDS.claim[locale]) return claim(first, second, third)
  if (third !== undefined) return null
  if (word === PAGE_WORDS.rankings[locale]) return rankings(locale, first, second)
  if (word === PAGE_WORDS.province[locale]) return province(first, second)
  if (word === PAGE_WORDS.dimension[locale]) return dimension(first, second)
  if (word === PAGE_WORDS.plan[locale]) return plan(locale, first, second)
  if (word === PAGE_WORDS.changes[locale]) return changes(first, second)
  if (word === PAGE_WORDS.find[locale] && first === undefined) return find()
  if (word === PAGE_WORDS.data[locale] && second === undefined) return data(first)
  if (word === PAGE_WORDS.compare[locale] && first === undefined) return compare(locale)
  if (word === PAGE_WORDS.mergers[locale] && second === undefined) return mergers(first)
  if (word === PAGE_WORDS.charts[locale] && second === undefined) return charts(first)
  if (word === PAGE_WORDS.corrections[locale] && first === undefined)
    return { query: NO_QUERY, internalPath: kept("/corrections") }
  if (word === PAGE_WORDS.methodology[locale] && first === undefined)
    return { query: NO_QUERY, internalPath: kept("/methodology") }
  return null
}

function rankings(locale: Locale, year = "", dimension?: string): Page | null {
  if (!YEAR.test(year) || (dimension !== undefined && !SLUG.test(dimension))) return null
  const named = { years: [Number(year)], dimension }
  const start = `/rankings/${year}/${dimension ?? NOT_CHOSEN}`
  return {
    query: RANKING_QUERY,
    named,
    namedInQuery: (query) => ({
      ...named,
      region: query.get("region"),
      provinces: [query.get("province")].filter((slug) => slug !== undefined),
    }),
    // A filter may leave the row out, so the way to it leaves out the filter.
    properPath: (query) => {
      const slug = query.get("province")
      if (slug === undefined) return null
      return pathOf({ page: "rankings", year: Number(year), dimension: dimension ?? null, part: slug }, locale)
    },
    internalPath: (query) => {
      const [region = null, group = "", sort = ""] = ["region", "group", "sort"].map((name) => query.get(name))
      const filter = { region, group: isGroup(group) ? group : null, sort: isSort(sort) ? sort : "rank" } as const
      return { kept: true, path: `${start}/${rankingViewSegment(filter)}` }
    },
  }
}

function province(slug = "", year?: string): Page | null {
  if (!SLUG.test(slug) || (year !== undefined && !YEAR.test(year))) return null
  const named = { provinces: [slug], years: year ? [Number(year)] : [] }
  return { query: NO_QUERY, named, internalPath: kept(`/provinces/${slug}/${year ?? NOT_CHOSEN}`) }
}

function dimension(slug = "", year?: string): Page | null {
  if (!SLUG.test(slug) || (year !== undefined && !YEAR.test(year))) return null
  const named = { dimension: slug, years: year ? [Number(year)] : [] }
  return { query: NO_QUERY, named, internalPath: kept(`/dimensions/${slug}/${year ?? NOT_CHOSEN}`) }
}

function changes(years?: string, dimension?: string): Page | null {
  if (years === undefined) return { query: NO_QUERY, internalPath: kept(`/changes/${NOT_CHOSEN}/${NOT_CHOSEN}`) }
  if (!YEARS.test(years) || (dimension !== undefined && !SLUG.test(dimension))) return null
  const [from, to] = years.split("-").map(Number) as [number, number]
  if (from >= to) return null
  const named = { years: [from, to], dimension }
  return { query: NO_QUERY, named, internalPath: kept(`/changes/${years}/${dimension ?? NOT_CHOSEN}`) }
}

/** The figure's own page is kept, answers to what readers saw elsewhere are not. */
function claim(slug = "", year = "", measure = ""): Page | null {
  if (!SLUG.test(slug) || !YEAR.test(year) || !MEASURE.test(measure)) return null
  const path = `/fact-check/${slug}/${year}/${measure}`
  return {
    query: QUOTE_QUERY,
    named: { provinces: [slug], years: [Number(year)], measure },
    internalPath: (query) => (query.has("q") ? made(path, query) : { kept: true, path }),
  }
}

/** What the form asks for is led to the address of the plan, which says no more than was chosen. */
function plan(locale: Locale, slug = "", year = ""): Page | null {
  if (!SLUG.test(slug) || !YEAR.test(year)) return null
  return {
    query: PLAN_QUERY,
    named: { provinces: [slug], years: [Number(year)], mayBeUnmeasured: true },
    properPath: (query) => {
      if (!query.has("by")) return null
      const choice = { ...planQuery(planChoiceOf(query)), sensitivity: query.get("sensitivity") ?? "" }
      return pathOf({ page: "plan", slug, year: Number(year), query: choice }, locale)
    },
    internalPath: (query) => made(`/plan/${slug}/${year}`, query),
  }
}

function find(): Page {
  return { query: FIND_QUERY, internalPath: (query) => made("/find", query) }
}

function data(part?: string): Page | null {
  if (part !== undefined && part !== API_REFERENCE) return null
  return { query: NO_QUERY, internalPath: kept(`/data${part ? `/${part}` : ""}`) }
}

function compare(locale: Locale): Page {
  return {
    query: COMPARE_QUERY,
    namedInQuery: (query) => ({ ...comparisonOf(query), sets: "latestEdition" }),
    internalPath: (query) => ({ kept: true, path: `/compare/${comparisonSegments(comparisonOf(query))}` }),
    properPath: (query) =>
      query.has("add") || query.has("with") ? pathOf({ page: "compare", ...comparisonOf(query) }, locale) : null,
  }
}

function mergers(slug?: string): Page | null {
  if (slug === undefined) return { query: NO_QUERY, internalPath: kept("/mergers") }
  if (!SLUG.test(slug)) return null
  return { query: NO_QUERY, named: { provinces: [slug], sets: "newest" }, internalPath: kept(`/mergers/${slug}`) }
}

function charts(chart?: string): Page | null {
  if (chart === undefined) return { query: NO_QUERY, internalPath: kept("/charts") }
  if (!CHART_KINDS.some((kind) => kind === chart)) return null
  return { query: CHART_QUERY, internalPath: (query) => made(`/charts/${chart}`, query), isChart: true }
}
