import type { Bilingual } from "@/domain/bilingual"
import { dimensions, dimensionsOf } from "@/queries/dimensions"
import { editions } from "@/queries/editions"
import { provincesWithLineage } from "@/queries/lineage"
import { latestYears, placeAliases, provinceNames, type PlaceAlias } from "@/queries/province-names"
import { regionsOf, type Region } from "@/queries/provinces"

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
