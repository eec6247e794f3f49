import type { Bilingual, Locale } from "@/domain/bilingual"
import { dimensionsOf, type DimensionOfEdition } from "@/queries/dimensions"
import { editions } from "@/queries/editions"
import { provincesOf } from "@/queries/provinces"
import { releases, type Release } from "@/queries/releases"

/** What a reader may choose from, for any chart. */
export type ChartChoices = {
  /** latest first */
  years: readonly number[]
  /** of the latest edition, in the language's alphabet */
  provinces: readonly { slug: string; name: Bilingual }[]
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
  const alphabet = new Intl.Collator(locale)
  return {
    years: all.map(({ year }) => year),
    provinces: provinces
      .map(({ slug, name }) => ({ slug, name }))
      .toSorted((a, b) => alphabet.compare(a.name[locale], b.name[locale])),
    dimensions,
    releases: every.map(({ id, importedAt, note }) => ({ id, importedAt, note })),
  }
}
