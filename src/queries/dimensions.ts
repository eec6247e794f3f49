import "server-only"
import { cache } from "react"
import { db } from "@/db/client"
import type { Bilingual } from "@/domain/bilingual"
import { nameOf } from "./names"

type Scale = { min: number; max: number }
export type SubDimension = Scale & { id: string; name: Bilingual; firstYear: number; lastYear: number }
export type Dimension = Scale & {
  id: number
  slug: Bilingual
  name: Bilingual
  short: Bilingual
  firstYear: number
  lastYear: number
}
export type DimensionOfEdition = Dimension & { subDimensions: readonly SubDimension[] }

/** Every dimension PAPI has had, by number. */
export const dimensions = cache(async (): Promise<readonly Dimension[]> => {
  const rows = await db.dimension.findMany({ where: { withdrawnIn: null }, orderBy: { id: "asc" } })
  return rows.map((row) => ({
    id: row.id,
    slug: { vi: row.slugVi, en: row.slugEn },
    name: nameOf(row),
    short: { vi: row.shortVi, en: row.shortEn },
    firstYear: row.firstYear,
    lastYear: row.lastYear,
    min: row.min.toNumber(),
    max: row.max.toNumber(),
  }))
})

/** The dimensions of one edition with the sub-dimensions they had that year. Numbers change meaning between periods. */
export const dimensionsOf = cache(async (year: number): Promise<readonly DimensionOfEdition[]> => {
  const [all, rows] = await Promise.all([
    dimensions(),
    db.editionSubDimension.findMany({ where: { year }, include: { subDimension: true }, orderBy: { id: "asc" } }),
  ])
  const partsOf = (dimension: number): SubDimension[] =>
    rows
      .map((row) => row.subDimension)
      .filter((part) => part.dimensionId === dimension)
      .map((part) => ({
        id: part.id,
        name: nameOf(part),
        firstYear: part.firstYear,
        lastYear: part.lastYear,
        min: part.min.toNumber(),
        max: part.max.toNumber(),
      }))
  return all
    .map((dimension) => ({ ...dimension, subDimensions: partsOf(dimension.id) }))
    .filter((dimension) => dimension.subDimensions.length > 0)
})
