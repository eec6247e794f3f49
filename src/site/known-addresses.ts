import type { Bilingual, Locale } from "@/domain/bilingual"
import { TOTAL } from "@/domain/measure"
import type { NamedInAddress } from "@/i18n/read-address"
import { dimensionsOf, dimensions } from "@/queries/dimensions"
import { editions } from "@/queries/editions"
import { indicators } from "@/queries/indicators"
import { validityOf, provincesWithLineage } from "@/queries/lineage"
import { latestYears, placeAliases, provinceNames, type PlaceAlias } from "@/queries/province-names"
import { boundarySets, provincesOf, regionsOf, type Region } from "@/queries/provinces"

type KnownEdition = {
  year: number
  boundarySet: number
  dimensions: readonly { id: number; slug: Bilingual }[]
  /** ids of all its measures but the total */
  measures: readonly string[]
  regions: readonly string[]
}

/** What addresses may name in a release: whatever else an address names is refused before a page is made of it. */
export type KnownAddresses = {
  /** latest first */
  editions: readonly KnownEdition[]
  /** slugs by boundary set, oldest set first, with the year in which it came into force; null for the first */
  provinces: readonly { boundarySet: number; slugs: readonly string[]; since: number | null }[]
}

/** Reads what addresses may name. To be called in a snapshot. */
export async function loadKnownAddresses(): Promise<KnownAddresses> {
  const [all, sets, every] = await Promise.all([editions(), boundarySets(), indicators()])
  return {
    editions: await Promise.all(
      all.map(async ({ year, boundarySet }) => {
        const [dimensions, regions] = await Promise.all([dimensionsOf(year), regionsOf(boundarySet)])
        const parts = dimensions.flatMap(({ id, subDimensions }) => [
          String(id),
          ...subDimensions.map((part) => part.id),
        ])
        const asked = every.filter(({ years }) => years.includes(year)).map(({ id }) => id)
        return {
          year,
          boundarySet,
          dimensions: dimensions.map(({ id, slug }) => ({ id, slug })),
          measures: [...parts, ...asked],
          regions: regions.map(({ id }) => id),
        }
      }),
    ),
    provinces: await Promise.all(
      sets.map(async (boundarySet) => ({
        boundarySet,
        slugs: (await provincesOf(boundarySet)).map(({ slug }) => slug),
        since: yearOf((await validityOf(boundarySet)).from),
      })),
    ),
  }
}

function yearOf(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4))
}

/** Whether the data have all that an address names, together: the province in the year's boundary set, the dimension in the edition. */
export function isKnown(named: NamedInAddress, locale: Locale, { editions, provinces }: KnownAddresses): boolean {
  if (named.mayBeUnmeasured && isUnmeasured(named, { editions, provinces })) return true
  const years = named.years ?? []
  const chosen = years.map((year) => editions.find((each) => each.year === year))
  if (chosen.some((each) => each === undefined || each.boundarySet !== chosen[0]?.boundarySet)) return false
  const ofYears = chosen.filter((each) => each !== undefined)
  const edition = ofYears[0]

  const sets = setsFor(named, edition, { editions, provinces })
  const hasProvinces = (named.provinces ?? []).every((slug) => sets.some(({ slugs }) => slugs.includes(slug)))
  const isDimensionOf = ({ dimensions }: KnownEdition) =>
    dimensions.some(({ slug }) => slug[locale] === named.dimension)
  const hasDimension =
    !named.dimension || (ofYears.length > 0 ? ofYears.every(isDimensionOf) : editions.some(isDimensionOf))
  const hasMeasure = !named.measure || named.measure === TOTAL || edition?.measures.includes(named.measure) === true
  const hasRegion = !named.region || edition?.regions.includes(named.region) === true
  return hasProvinces && hasDimension && hasMeasure && hasRegion
}

/** Whether a year and its provinces are those of the newest boundary set, which no edition has measured yet. */
function isUnmeasured({ years = [], provinces: slugs = [] }: NamedInAddress, { editions, provinces }: KnownAddresses) {
  const newest = provinces.at(-1)
  if (!newest || editions.some(({ boundarySet }) => boundarySet === newest.boundarySet)) return false
  return years.every((year) => year === newest.since) && slugs.every((slug) => newest.slugs.includes(slug))
}

/** The boundary sets in which an address's provinces may be. */
function setsFor(named: NamedInAddress, edition: KnownEdition | undefined, known: KnownAddresses) {
  const only = edition?.boundarySet ?? (named.sets === "latestEdition" ? known.editions[0]?.boundarySet : undefined)
  if (only !== undefined) return known.provinces.filter(({ boundarySet }) => boundarySet === only)
  return named.sets === "newest" ? known.provinces.slice(-1) : known.provinces
}

/** A province of a boundary set as readers may name it. */
export type KnownUnit = {
  boundarySet: number
  slug: string
  name: Bilingual
  /** every name that search accepts */
  names: readonly string[]
  /** the newest edition with a result for it; null where there is none yet */
  latestYear: number | null
  /** slug in the next boundary set of what it became part of */
  successor: string | null
}

type KnownDimension = {
  id: number
  slug: Bilingual
  name: Bilingual
  short: Bilingual
  firstYear: number
  /** names of its sub-dimensions in the newest edition */
  parts: readonly Bilingual[]
}

/** What readers may call things in a release, in an address or in the find field. */
export type KnownNames = {
  units: readonly KnownUnit[]
  aliases: readonly PlaceAlias[]
  dimensions: readonly KnownDimension[]
  /** of the newest edition */
  regions: readonly Region[]
}

/** Reads what readers may call things. To be called in a snapshot. */
export async function loadKnownNames(): Promise<KnownNames> {
  const [edition] = await editions()
  const [units, aliases, names, latest, all, own, regions] = await Promise.all([
    provincesWithLineage(),
    placeAliases(),
    provinceNames(),
    latestYears(),
    dimensions(),
    edition ? dimensionsOf(edition.year) : [],
    edition ? regionsOf(edition.boundarySet) : [],
  ])
  const partsOf = (id: number) => own.find((each) => each.id === id)?.subDimensions.map(({ name }) => name) ?? []
  return {
    units: units.map(({ boundarySet, code, slug, name, successor }) => ({
      boundarySet,
      slug,
      name,
      names: names.get(`${boundarySet}/${code}`) ?? [],
      latestYear: latest.get(`${boundarySet}/${code}`) ?? null,
      successor,
    })),
    aliases,
    dimensions: all.map(({ id, slug, name, short, firstYear }) => ({
      id,
      slug,
      name,
      short,
      firstYear,
      parts: partsOf(id),
    })),
    regions,
  }
}
