import { comparability } from "@/domain/comparability"
import { dimensionOf, measureKind, TOTAL, type Measure, type MeasureKind } from "@/domain/measure"
import { questionsYear } from "@/domain/questions-year"
import { pathOf, pressKitPath, type Address } from "@/i18n/addresses"
import type { PackageEdition } from "../package/editions"
import {
  lastMeasured,
  neighboursOf,
  slugOf,
  unitYears,
  type Measured,
  type Place,
  type SiteData,
  breaksOf,
} from "./site-data"

/** Addresses in Vietnamese; each page stands in English, too. */
export type Addresses = { kind: string; addresses: readonly string[] }

/**
 * The pages that print a result which moves, by kind, and the press kits and documents that hold it. What a province's page only compares with (a
 * mean, a best province) is not counted. The comparison sets any provinces and years side by side, at addresses without number:
 * it is not named.
 * @param said  of which a sentence changes: each has a page of its own
 */
export function pagesOf(places: readonly Place[], said: readonly Place[], after: SiteData): Addresses[] {
  const found = new Map<string, Set<string>>()
  const add = (kind: string, path: string) => found.set(kind, (found.get(kind) ?? new Set()).add(path))
  const addPage = (address: Address) => add(address.page, pathOf(address, "vi"))
  for (const place of places) {
    for (const address of addressesOf(place, after)) addPage(address)
    for (const { slug, year } of takenAway(place, after)) {
      add("press-kit", pressKitPath(slug, year))
      add("documents", `/documents/${slug}/${year}/*`)
    }
  }
  for (const measured of distinct(places)) for (const address of measurePages(measured, after)) addPage(address)
  for (const { year, province, measure } of said) {
    const slug = slugOf(year, province, after)
    if (slug) addPage({ page: "claim", slug, year, measure })
  }
  if (places.length > 0) for (const page of ["data", "corrections"] as const) addPage({ page })
  return [...found].map(([kind, addresses]) => ({ kind, addresses: [...addresses].sort() }))
}

/** Each measure of each edition once. */
function distinct(places: readonly Place[]): Measured[] {
  return [...new Map(places.map(({ year, measure }) => [`${year} ${measure}`, { year, measure }])).values()]
}

function addressesOf({ year, province, measure }: Place, after: SiteData): Address[] {
  const kind = measureKind(measure)
  if (kind === "indicator" || !after.editions.has(year)) return []
  // The edition that follows prints the change from this one.
  const years = withNext(year, after)
  const shown = kind === "subDimension" ? [] : rankings(years, measure, after)
  return [
    ...shown,
    ...provincePages(years, province, kind === "total", after),
    ...planPages(year, province, after),
    ...mergerPages({ year, province, measure }, after),
  ]
}

function withNext(year: number, site: SiteData): number[] {
  const next = neighboursOf(year, site).after
  return next === null ? [year] : [year, next]
}

/** Kits and documents hold the total, the dimensions and the sub-dimensions, each with its change from the edition before. */
function takenAway({ year, province, measure }: Place, after: SiteData): { slug: string; year: number }[] {
  const slug = slugOf(year, province, after)
  if (slug === null || measureKind(measure) === "indicator") return []
  return withNext(year, after).map((each) => ({ slug, year: each }))
}

function rankings(years: readonly number[], measure: string, { reference, editions }: SiteData): Address[] {
  const dimension = reference.dimensions.rows.find(({ id }) => id === dimensionOf(measure))?.slug_vi ?? null
  const latest = Math.max(...editions.keys())
  const ofYears = years.map((year): Address => ({ page: "rankings", year, dimension }))
  return years.includes(latest) ? [{ page: "home" }, ...ofYears] : ofYears
}

/** A total stands in the history on every page of its territory, whatever the province was called then. */
function provincePages(years: readonly number[], code: string, isTotal: boolean, site: SiteData): Address[] {
  const every = unitYears(years[0]!, code, site)
  const shown = isTotal ? every : every.filter(({ year }) => years.includes(year))
  const slugs = [...new Set(shown.map(({ slug }) => slug))]
  // Without a year the address shows the province of this name that was measured last.
  const newest = slugs.filter((slug) => shown.some(({ year }) => year === lastMeasured(slug, site)))
  return [
    ...newest.map((slug): Address => ({ page: "province", slug, year: null })),
    ...shown.map(({ slug, year }): Address => ({ page: "province", slug, year })),
  ]
}

/** A plan starts from what its province has in the edition. */
function planPages(year: number, code: string, site: SiteData): Address[] {
  const slug = slugOf(year, code, site)
  return slug === null ? [] : [{ page: "plan", slug, year }]
}

/**
 * The last results of the former provinces stand on the list of the new ones; on the page of the one that each became part of, with
 * their changes.
 */
function mergerPages({ year, province: code, measure }: Place, site: SiteData): Address[] {
  const { reference, editions } = site
  const [former, newest] = setsByAge(site).slice(-2)
  const last = [...editions.values()].findLast(({ boundarySet }) => boundarySet === former)?.year
  const isLast = year === last
  if (newest === undefined || last === undefined || !(isLast || neighboursOf(year, site).after === last)) return []
  const kind = measureKind(measure)
  if (kind === "subDimension" || kind === "indicator") return []
  const step = reference.lineage.rows.find(
    (row) => row.predecessor_set === former && row.predecessor === code && row.successor_set === newest,
  )
  const slug = reference.provinces.rows.find((row) => row.boundary_set === newest && row.code === step?.successor)?.slug
  const list: Address[] = isLast && measure === TOTAL ? [{ page: "mergers" }] : []
  return slug ? [...list, { page: "mergers", slug }] : list
}

/** Oldest first; the first of all has no day on which it began. */
function setsByAge({ reference }: SiteData): number[] {
  const age = (day: string | null) => day ?? ""
  const sets = reference.boundarySets.rows.toSorted((a, b) => (age(a.valid_from) < age(b.valid_from) ? -1 : 1))
  return sets.map(({ id }) => id)
}

// Pages on a dimension, and on what changed between two editions: they tell of all provinces together.

/** The pages that print what all provinces reached on a measure. */
function measurePages({ year, measure }: Measured, site: SiteData): Address[] {
  return [...dimensionPages(year, measure, site), ...changesPages(year, measure, site)]
}

/** A dimension stands in the history on every page of its own; its sub-dimensions in the year's; an indicator where it is named. */
function dimensionPages(year: number, measure: Measure, site: SiteData): Address[] {
  const part = site.reference.indicators.rows.find(({ id }) => id === measure)?.sub_dimension ?? measure
  const id = dimensionOf(part)
  const slug = slugOfDimension(id, site)
  if (slug === null) return []
  const every = [...site.editions.values()].filter((axes) => hasDimension(axes, id!)).map((axes) => axes.year)
  const years: Record<MeasureKind, readonly number[]> = {
    total: [],
    weightedTotal: [],
    dimension: every,
    subDimension: [year],
    indicator: every.filter((each) => toldIn(each, part, site) === year),
  }
  const shown = years[measureKind(measure)]
  const newest = shown.includes(every.at(-1)!) ? [null] : []
  return [...newest, ...shown].map((each) => ({ page: "dimension", slug, year: each }))
}

/** The edition whose questions the page of a year names for a sub-dimension; null where none are. */
function toldIn(year: number, part: string, site: SiteData): number | null {
  const period = site.editions.get(year)?.periods.find(({ id }) => id === part)
  if (!period) return null
  const asked = [...site.editions.values()].filter(({ indicators }) =>
    site.reference.indicators.rows.some((row) => row.sub_dimension === part && indicators.at.has(row.id)),
  )
  return questionsYear(
    year,
    { id: part, firstYear: period.first_year, lastYear: period.last_year },
    asked.map((axes) => axes.year),
    breaksOf(site),
  )
}

/** A measure has its own page for each pair of editions that may be compared on it, and stands among the parts of the one above. */
function changesPages(year: number, measure: Measure, site: SiteData): Address[] {
  const kind = measureKind(measure)
  const set = site.editions.get(year)?.boundarySet
  if (kind === "indicator" || kind === "weightedTotal" || set === undefined) return []
  const years = [...site.editions.values()].filter((axes) => axes.boundarySet === set).map((axes) => axes.year)
  const dimensions = { total: [null], dimension: [null, dimensionOf(measure)], subDimension: [dimensionOf(measure)] }[
    kind
  ]
  const breaks = breaksOf(site)
  return years
    .filter((other) => other !== year && comparability(year, other, measure, breaks).comparable)
    .map((other) => ({ from: Math.min(year, other), to: Math.max(year, other) }))
    .filter(({ from, to }) => [from, to].every((each) => measure === TOTAL || holds(site.editions.get(each)!, measure)))
    .flatMap((pair) => dimensions.flatMap((id) => changesOf(pair, id, years, site)))
}

function changesOf(
  pair: { from: number; to: number },
  id: number | null,
  years: readonly number[],
  site: SiteData,
): Address[] {
  const own: Address = { page: "changes", ...pair, dimension: slugOfDimension(id, site) }
  const isLatest = id === null && pair.to === years.at(-1) && pair.from === years.at(-2)
  return isLatest ? [{ page: "changes" }, own] : [own]
}

function holds({ periods }: PackageEdition, measure: Measure): boolean {
  return periods.some(({ id, dimension }) => id === measure || String(dimension) === measure)
}

function hasDimension({ periods }: PackageEdition, id: number): boolean {
  return periods.some(({ dimension }) => dimension === id)
}

function slugOfDimension(id: number | null, { reference }: SiteData): string | null {
  return reference.dimensions.rows.find((row) => row.id === id)?.slug_vi ?? null
}
