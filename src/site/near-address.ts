import type { Locale } from "@/domain/bilingual"
import { searchKey } from "@/domain/spelling"
import { pathOf, type Address } from "@/i18n/addresses"
import { MOST_PROVINCES } from "@/i18n/comparison"
import { readAddress } from "@/i18n/read-address"
import { readQuery } from "@/i18n/read-query"
import { readParts, type AddressParts } from "./address-parts"
import { isKnown, type KnownAddresses, type KnownNames } from "./known-addresses"

export type Known = { addresses: KnownAddresses; names: KnownNames; latestYear: number }

/** One of the readings of an address: each province by one slug. */
type Reading = Omit<AddressParts, "provinces" | "locale"> & { provinces: readonly string[]; locale: Locale }

/**
 * The address that a reader most likely meant by one that names nothing: languages mixed, the year left out, a page's other word,
 * Vietnamese letters, another sign or none for a hyphen, parts in another order, what a message left at the end of a link.
 *
 * @param reader  language where the address does not say one
 * @returns path and query of a page that is there; null where nothing is near enough to go there unasked
 */
export function nearAddress(pathname: string, known: Known, reader: Locale): string | null {
  const parts = readParts(pathname, known.names)
  if (!parts || (parts.others.length > 0 && parts.page !== "find")) return null
  for (const reading of readingsOf(parts, reader)) {
    const address = addressOf(reading, known)
    const path = address && pathOf(address, reading.locale)
    if (path && path !== pathname && isThere(path, known)) return path
  }
  return null
}

/** Whether a path of ours, with its query, is answered by a page. */
export function isThere(path: string, { addresses }: Pick<Known, "addresses">): boolean {
  const { pathname, searchParams } = new URL(path, "http://site")
  const page = readAddress(pathname)
  if (!page) return false
  const query = readQuery(searchParams, page.query)
  return (
    query instanceof Map &&
    [page.named, page.namedInQuery?.(query)].every((named) => !named || isKnown(named, page.locale, addresses))
  )
}

/** The slug of the newest edition's province with this slug or name; the text itself where there is none. */
export function slugNamed(text: string, { addresses, names }: Pick<Known, "addresses" | "names">): string {
  const set = addresses.editions[0]?.boundarySet
  if (names.units.some(({ slug }) => slug === text)) return text
  const key = searchKey(text)
  const isIt = (unit: KnownNames["units"][number]) =>
    unit.boundarySet === set && [unit.slug, ...unit.names].some((name) => searchKey(name) === key)
  return names.units.find(isIt)?.slug ?? text
}

/** A name may be of several provinces ("Huế"): the first combination first. */
function readingsOf(parts: AddressParts, reader: Locale): Reading[] {
  const locale = parts.locale ?? reader
  const [first = [], ...others] = parts.provinces
  if (first.length === 0) return [{ ...parts, locale, provinces: [] }]
  return first.map((slug) => ({ ...parts, locale, provinces: [slug, ...others.map(([likeliest]) => likeliest!)] }))
}

function addressOf(reading: Reading, known: Known): Address | null {
  const { page, years, provinces, dimensions, others } = reading
  const has = (mostProvinces: number, mostDimensions: number, mostYears: number) =>
    provinces.length <= mostProvinces && dimensions.length <= mostDimensions && years.length <= mostYears
  switch (page) {
    case "home":
    case "corrections":
    case "methodology":
      return has(0, 0, 0) ? { page } : null
    case "data":
      return has(0, 0, 0) ? { page, ...(reading.measure ? { part: "api" } : {}) } : null
    case "mergers":
      return has(1, 0, 0) ? { page, slug: provinces[0] } : null
    case "charts":
      return has(0, 0, 0) ? { page, chart: reading.chart ?? undefined } : null
    case "compare":
      return has(MOST_PROVINCES, 0, 2) ? { page, provinces, years: inOrder(years) } : null
    case "changes":
      return has(0, 1, 2) ? changes(reading, known) : null
    case "claim":
      return has(1, 1, 1) ? claim(reading, known) : null
    case "plan":
      return has(1, 0, 1) ? plan(reading, known) : null
    case "find":
      return others.length > 0 ? { page, query: others.join(" ") } : anySubject(reading, known)
    case null:
    case "rankings":
    case "province":
    case "dimension":
      return anySubject(reading, known)
    default:
      return page satisfies never
  }
}

/** Pages about a province, a dimension or an edition: what stands in the address says which, more than its word does. */
function anySubject(reading: Reading, known: Known): Address | null {
  const { page, provinces, dimensions } = reading
  const years = inOrder(reading.years)
  const [slug, ...others] = provinces
  const [year = null, second] = years
  if (others.length > 0 || (slug && second !== undefined))
    return dimensions.length === 0 && years.length <= 2 && provinces.length <= MOST_PROVINCES
      ? { page: "compare", provinces, years }
      : null
  if (dimensions.length > 1) return null
  if (slug) return dimensions.length > 0 ? claim(reading, known) : { page: "province", slug, year }
  if (second !== undefined) return changes(reading, known)
  const dimension = dimensionSlug(reading, known)
  if (dimension && page !== "rankings") return { page: "dimension", slug: dimension, year }
  return year || dimension || page ? list(page, year ?? known.latestYear, dimension, year === null) : { page: "home" }
}

/** All provinces by name where provinces were asked for; what the dimensions measure; else a ranking. */
function list(page: Reading["page"], year: number, dimension: string | null, isAnyYear: boolean): Address {
  if (page === "find") return { page: "find" }
  if (page === "dimension" && isAnyYear) return { page: "methodology", part: "points" }
  return { page: "rankings", year, dimension, filter: page === "province" ? { sort: "name" } : {} }
}

function changes(reading: Reading, { addresses, ...known }: Known): Address | null {
  const editions = addresses.editions.map(({ year }) => year)
  const [given = known.latestYear, later] = inOrder(reading.years)
  if (reading.years.length > 1 && later === undefined) return null // one year twice
  const dimension = dimensionSlug(reading, { addresses, ...known })
  if (reading.years.length === 0 && !dimension) return { page: "changes" }
  if (later !== undefined) return given < later ? { page: "changes", from: given, to: later, dimension } : null
  const before = editions.find((year) => year < given)
  return before === undefined ? null : { page: "changes", from: before, to: given, dimension }
}

/** Without a measure the total; without a year the newest edition with a result. */
function claim({ provinces, years, dimensions, measure }: Reading, { names }: Known): Address | null {
  const [slug] = provinces
  const latest = names.units.filter((unit) => unit.slug === slug).map(({ latestYear }) => latestYear ?? 0)
  const year = years[0] ?? Math.max(...latest)
  return slug ? { page: "claim", slug, year, measure: measure ?? String(dimensions[0] ?? "total") } : null
}

/** Without a year from the newest edition with a result, else from the year in which the province came to be. */
function plan({ provinces: [slug], years }: Reading, { names, addresses }: Known): Address | null {
  const units = names.units.filter((unit) => unit.slug === slug)
  const latest = Math.max(...units.map(({ latestYear }) => latestYear ?? 0))
  const year = years[0] ?? (latest || addresses.provinces.at(-1)?.since)
  return slug && year ? { page: "plan", slug, year } : null
}

function dimensionSlug({ dimensions: [id], locale }: Reading, { names }: Known): string | null {
  return names.dimensions.find((each) => each.id === id)?.slug[locale] ?? null
}

function inOrder(years: readonly number[]): number[] {
  return [...new Set(years)].toSorted((a, b) => a - b)
}
