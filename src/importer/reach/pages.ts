import { dimensionOf, measureKind } from "@/domain/measure"
import { pathOf, type Address } from "@/i18n/addresses"
import type { Place } from "./places"
import { neighboursOf, slugOf, type Side } from "./side"

/** Addresses in Vietnamese; each page stands in English, too. */
export type Addresses = { kind: string; addresses: readonly string[] }

type Page = Address["page"]

/**
 * The pages that print a result which moves, by kind. What a page only compares with (a mean, a best province) is not counted.
 * @param said  of which a sentence changes: each has a page of its own
 */
export function pagesOf(places: readonly Place[], said: readonly Place[], after: Side): Addresses[] {
  const found = new Map<Page, Set<string>>()
  const add = (address: Address) => {
    const own = found.get(address.page) ?? new Set()
    found.set(address.page, own.add(pathOf(address, "vi")))
  }
  for (const place of places) for (const address of addressesOf(place, after)) add(address)
  for (const { year, province, measure } of said) {
    const slug = slugOf(year, province, after)
    if (slug) add({ page: "claim", slug, year, measure })
  }
  if (places.length > 0) for (const page of ["data", "corrections"] as const) add({ page })
  return [...found].map(([kind, addresses]) => ({ kind, addresses: [...addresses].sort() }))
}

function addressesOf({ year, province, measure }: Place, after: Side): Address[] {
  const kind = measureKind(measure)
  if (kind === "indicator" || !after.editions.has(year)) return []
  // The edition that follows prints the change from this one.
  const next = neighboursOf(year, after).after
  const years = next === null ? [year] : [year, next]
  const shown = kind === "subDimension" ? [] : rankings(years, measure, after)
  return [...shown, ...provincePages(years, province, kind === "total", after)]
}

function rankings(years: readonly number[], measure: string, { reference, editions }: Side): Address[] {
  const dimension = reference.dimensions.rows.find(({ id }) => id === dimensionOf(measure))?.slug_vi ?? null
  const latest = Math.max(...editions.keys())
  const ofYears = years.map((year): Address => ({ page: "rankings", year, dimension }))
  return years.includes(latest) ? [{ page: "home" }, ...ofYears] : ofYears
}

/** A total stands in the history on every page of its province. */
function provincePages(years: readonly number[], code: string, isTotal: boolean, side: Side): Address[] {
  const { boundarySet } = side.editions.get(years[0]!)!
  const slug = slugOf(years[0]!, code, side)
  if (!slug) return []
  const every = [...side.editions.values()].filter((axes) => axes.boundarySet === boundarySet).map((axes) => axes.year)
  const shown = isTotal ? every : years
  const newest = shown.includes(every.at(-1)!) ? [null] : []
  return [...newest, ...shown].map((year) => ({ page: "province", slug, year }))
}
