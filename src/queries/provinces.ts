import { oncePerSnapshot } from "@/db/snapshot"
import { db } from "@/db/client"
import type { Bilingual } from "@/domain/bilingual"
import { nameOf } from "./names"

export type ProvinceType = "province" | "municipality"
export type Region = { id: string; name: Bilingual }

/** A unit of a boundary set. Its code alone does not name it: seven codes were re-used in 2025. */
export type Province = {
  boundarySet: number
  code: string
  slug: string
  name: Bilingual
  type: ProvinceType
  region: Region
}

const withRegion = { region: true } as const

type Row = {
  boundarySet: number
  code: string
  slug: string
  nameVi: string
  nameEn: string
  type: string
  region: { id: string; nameVi: string; nameEn: string }
}

/** A row of the province table as the site's own type; the table's check knows only the two types. */
export function provinceOf(row: Row): Province {
  return {
    boundarySet: row.boundarySet,
    code: row.code,
    slug: row.slug,
    name: nameOf(row),
    type: row.type as ProvinceType,
    region: { id: row.region.id, name: nameOf(row.region) },
  }
}

/** The boundary sets, oldest first. */
export const boundarySets = oncePerSnapshot(async (): Promise<readonly number[]> => {
  const rows = await db.boundarySet.findMany({ orderBy: { validFrom: { sort: "asc", nulls: "first" } } })
  return rows.map(({ id }) => id)
})

/** Every province of a boundary set, by code. */
export const provincesOf = oncePerSnapshot(async (boundarySet: number): Promise<readonly Province[]> => {
  const rows = await db.province.findMany({
    where: { boundarySet, withdrawnIn: null },
    include: withRegion,
    orderBy: { code: "asc" },
  })
  return rows.map(provinceOf)
})

/** Every province that any release has had, by boundary set and code ("63/33"); one that was withdrawn has no page any more. */
export async function everyProvince(): Promise<ReadonlyMap<string, Province & { isWithdrawn: boolean }>> {
  const rows = await db.province.findMany({ include: withRegion })
  return new Map(
    rows.map((row) => [
      `${row.boundarySet}/${row.code}`,
      { ...provinceOf(row), isWithdrawn: row.withdrawnIn !== null },
    ]),
  )
}

/** The provinces with this slug, at most one of each boundary set, newest set first. */
export const provincesBySlug = oncePerSnapshot(async (slug: string): Promise<readonly Province[]> => {
  const rows = await db.province.findMany({
    where: { slug, withdrawnIn: null },
    include: { ...withRegion, set: true },
  })
  return rows
    .toSorted((a, b) => (b.set.validTo?.getTime() ?? Infinity) - (a.set.validTo?.getTime() ?? Infinity))
    .map(provinceOf)
})

/** The regions of a boundary set, from north to south. */
export const regionsOf = oncePerSnapshot(async (boundarySet: number): Promise<readonly Region[]> => {
  const rows = await db.region.findMany({ where: { boundarySet }, orderBy: { position: "asc" } })
  return rows.map((row) => ({ id: row.id, name: nameOf(row) }))
})
