import type { Bilingual, Locale } from "@/domain/bilingual"
import { dimensionsOf, type DimensionOfEdition } from "@/queries/dimensions"
import { editions } from "@/queries/editions"
import { provincesOf } from "@/queries/provinces"
import { mapGeometry, type MapSet } from "../geometry/map-geometry"
import { releases, type Release } from "@/queries/releases"

export type ProvinceChoice = {
  slug: string
  name: Bilingual
  /** id of its region */
  region: string
  /** directly under central government */
  isCity: boolean
  /** slugs of the provinces next door, on land or a river */
  borders: readonly string[]
}

/** What a reader may choose from, for any chart. */
export type ChartChoices = {
  /** latest first */
  years: readonly number[]
  /** of the latest edition, in the language's alphabet */
  provinces: readonly ProvinceChoice[]
  /** of the latest edition */
  dimensions: readonly DimensionOfEdition[]
  /** newest first */
  releases: readonly Release[]
}

/** @returns null before the first import */
export async function loadChartChoices(locale: Locale): Promise<ChartChoices | null> {
  const [all, every] = await Promise.all([editions(), releases()])
  const [latest] = all
  if (!latest) return null
  const [provinces, dimensions] = await Promise.all([provincesOf(latest.boundarySet), dimensionsOf(latest.year)])
  const shapes = isMapSet(latest.boundarySet) ? mapGeometry(latest.boundarySet).units : []
  const slugs = new Map(provinces.map(({ code, slug }) => [code, slug]))
  const bordersOf = (code: string) =>
    (shapes.find((unit) => unit.code === code)?.borders ?? []).flatMap((each) => slugs.get(each) ?? [])
  const alphabet = new Intl.Collator(locale)
  return {
    years: all.map(({ year }) => year),
    provinces: provinces
      .map(({ code, slug, name, type, region }) => ({
        slug,
        name,
        region: region.id,
        isCity: type === "municipality",
        borders: bordersOf(code),
      }))
      .toSorted((a, b) => alphabet.compare(a.name[locale], b.name[locale])),
    dimensions,
    releases: every.map(({ id, importedAt, note }) => ({ id, importedAt, note })),
  }
}

/** Whether there is a map of a boundary set. */
function isMapSet(set: number): set is MapSet {
  return set === 63 || set === 34
}
