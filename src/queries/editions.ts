import { oncePerSnapshot } from "@/db/snapshot"
import { db } from "@/db/client"
import { isoDay } from "./names"

export type Edition = { year: number; boundarySet: number; publishedOn: string | null; respondents: number | null }

/** Every edition, latest first. */
export const editions = oncePerSnapshot(async (): Promise<readonly Edition[]> => {
  const rows = await db.edition.findMany({ where: { withdrawnIn: null }, orderBy: { year: "desc" } })
  return rows.map((row) => ({
    year: row.year,
    boundarySet: row.boundarySet,
    publishedOn: row.publishedOn && isoDay(row.publishedOn),
    respondents: row.respondents,
  }))
})

/** The edition of a year and the one before it in the same boundary set; null for a year without one. */
export async function editionOf(year: number): Promise<{ edition: Edition; previousYear: number | null } | null> {
  const all = await editions()
  const edition = all.find((other) => other.year === year)
  if (!edition) return null
  const before = all.find((other) => other.year < year && other.boundarySet === edition.boundarySet)
  return { edition, previousYear: before?.year ?? null }
}

/** The last edition of a boundary set, once newer ones have other provinces; null for the set of the newest. */
export async function lastYearOf(boundarySet: number): Promise<number | null> {
  const all = await editions()
  if (all[0]?.boundarySet === boundarySet) return null
  return all.find((each) => each.boundarySet === boundarySet)?.year ?? null
}
