import { oncePerSnapshot } from "@/db/snapshot"
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

type SubDimensionRow = Awaited<ReturnType<typeof db.subDimension.findMany>>[number]

function subDimensionOf(row: SubDimensionRow): SubDimension {
  return {
    id: row.id,
    name: nameOf(row),
    firstYear: row.firstYear,
    lastYear: row.lastYear,
    min: row.min.toNumber(),
    max: row.max.toNumber(),
  }
}

/** Every dimension PAPI has had, by number. */
export const dimensions = oncePerSnapshot(async (): Promise<readonly Dimension[]> => {
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

export type NamePeriod = { dimension: number; name: Bilingual; firstYear: number; lastYear: number }

/** What dimensions were called in earlier years, where PAPI printed other words than now. */
export const earlierNames = oncePerSnapshot(async (): Promise<readonly NamePeriod[]> => {
  const rows = await db.dimensionName.findMany({ orderBy: [{ dimensionId: "asc" }, { firstYear: "asc" }] })
  return rows.map((row) => ({ ...row, dimension: row.dimensionId, name: nameOf(row) }))
})

/** The dimensions of one edition, named as in its time, with the sub-dimensions they had that year. Numbers change meaning between periods. */
export const dimensionsOf = oncePerSnapshot(async (year: number): Promise<readonly DimensionOfEdition[]> => {
  const [all, names, rows] = await Promise.all([
    dimensions(),
    earlierNames(),
    db.editionSubDimension.findMany({ where: { year }, include: { subDimension: true }, orderBy: { id: "asc" } }),
  ])
  const nameIn = ({ id, name }: Dimension) =>
    names.find((each) => each.dimension === id && each.firstYear <= year && year <= each.lastYear)?.name ?? name
  const partsOf = (dimension: number): SubDimension[] =>
    rows
      .map((row) => row.subDimension)
      .filter((part) => part.dimensionId === dimension)
      .map(subDimensionOf)
  return all
    .map((dimension) => ({ ...dimension, name: nameIn(dimension), subDimensions: partsOf(dimension.id) }))
    .filter((dimension) => dimension.subDimensions.length > 0)
})

/** Every sub-dimension of every period, by number and period, with its dimension. */
export const subDimensions = oncePerSnapshot(async (): Promise<readonly (SubDimension & { dimension: number })[]> => {
  const rows = await db.subDimension.findMany({
    where: { withdrawnIn: null },
    orderBy: [{ id: "asc" }, { firstYear: "asc" }],
  })
  return rows.map((row) => ({ ...subDimensionOf(row), dimension: row.dimensionId }))
})

/** The numbers of the dimensions that each edition has, by year. */
export const dimensionIdsByYear = oncePerSnapshot(async (): Promise<ReadonlyMap<number, readonly number[]>> => {
  const rows = await db.editionSubDimension.findMany({
    select: { year: true, subDimension: { select: { dimensionId: true } } },
  })
  const byYear = new Map<number, Set<number>>()
  for (const { year, subDimension } of rows) {
    const ids = byYear.get(year) ?? new Set()
    byYear.set(year, ids.add(subDimension.dimensionId))
  }
  return new Map([...byYear].map(([year, ids]) => [year, [...ids].toSorted((a, b) => a - b)]))
})
