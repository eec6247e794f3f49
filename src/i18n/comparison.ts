import { NOT_CHOSEN } from "./ranking-view"

// A page that reads the query cannot be kept, so src/proxy.ts turns the query of a comparison into two segments of an internal path:
// "hung-yen.thai-binh" and "2022.2023", with "-" for what is not chosen. Readers never see them.

/** Provinces by slug in the reader's order, and editions, earliest first; no years: the latest edition. */
export type ComparisonChoice = { provinces: readonly string[]; years: readonly number[] }

export const MOST_PROVINCES = 6
const MOST_YEARS = 2

const SLUG = /^(?=.{1,60}$)[a-z]+(-[a-z]+)*$/
const YEAR = /^20\d\d$/

/** "hung-yen,thai-binh": up to six different ones. */
export function isProvinceList(text: string): boolean {
  return isList(text, SLUG, MOST_PROVINCES)
}

/** "2022,2023": up to two different ones. */
export function isYearList(text: string): boolean {
  return isList(text, YEAR, MOST_YEARS)
}

export function isOneProvince(text: string): boolean {
  return SLUG.test(text)
}

export function isOneYear(text: string): boolean {
  return YEAR.test(text)
}

function isList(text: string, item: RegExp, most: number): boolean {
  const items = text.split(",", most + 1)
  return items.length <= most && items.every((each) => item.test(each)) && new Set(items).size === items.length
}

/** What a query that passed the rules asks for, with what the form adds to it. */
export function comparisonOf(query: ReadonlyMap<string, string>): ComparisonChoice {
  const both = (list: string, one: string) =>
    [...(query.get(list)?.split(",") ?? []), query.get(one)].filter((each) => each !== undefined)
  return {
    provinces: [...new Set(both("province", "add"))],
    years: [...new Set(both("year", "with").map(Number))].toSorted((a, b) => a - b),
  }
}

export function comparisonSegments({ provinces, years }: ComparisonChoice): string {
  return [provinces, years].map((each) => each.join(".") || NOT_CHOSEN).join("/")
}

export function readComparison(provinces: string, years: string): ComparisonChoice {
  const items = (segment: string) => (segment === NOT_CHOSEN ? [] : segment.split("."))
  return { provinces: items(provinces), years: items(years).map(Number) }
}
