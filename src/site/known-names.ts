import type { Bilingual } from "@/domain/bilingual"
import { dimensions } from "@/queries/dimensions"
import { provincesWithLineage } from "@/queries/lineage"
import { latestYears, provinceNames } from "@/queries/province-names"

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
}

/** What readers may call things in a release, in an address or in the find field. */
export type KnownNames = { units: readonly KnownUnit[]; dimensions: readonly KnownDimension[] }

/** Reads what readers may call things. To be called in a snapshot. */
export async function loadKnownNames(): Promise<KnownNames> {
  const [units, names, latest, all] = await Promise.all([
    provincesWithLineage(),
    provinceNames(),
    latestYears(),
    dimensions(),
  ])
  return {
    units: units.map(({ boundarySet, code, slug, name, successor }) => ({
      boundarySet,
      slug,
      name,
      names: names.get(`${boundarySet}/${code}`) ?? [],
      latestYear: latest.get(`${boundarySet}/${code}`) ?? null,
      successor,
    })),
    dimensions: all.map(({ id, slug, name, short }) => ({ id, slug, name, short })),
  }
}
