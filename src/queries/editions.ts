import { db } from "@/db/client"
import { oncePerSnapshot } from "@/db/snapshot"
import type { Bilingual } from "@/domain/bilingual"
import type { EvidenceLevel } from "@/domain/evidence"
import type { Measure } from "@/domain/measure"
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

/** Over how many provinces PAPI cut the groups of a measure in an edition, and what says so. */
export type GroupCut = { year: number; measure: Measure; counted: number; confirmed: boolean; source: string }

/** Every number that the data give, by edition and measure. Groups of other measures are cut over the provinces with a result. */
export const groupCuts = oncePerSnapshot(async (): Promise<readonly GroupCut[]> => {
  return db.groupCut.findMany({ orderBy: [{ year: "asc" }, { measure: "asc" }] })
})

/** Where an edition's figures of a level come from, and how far they are verified. */
export type Evidence = {
  year: number
  level: EvidenceLevel
  /** PAPI's workbook, by the name of its public copy */
  workbook: string
  /** null where its name was not read */
  sheet: string | null
  /** independent public copies that agree, the one read included */
  copies: number
  checkedOn: string
  /** codes of provinces that the comparison left out */
  unchecked: readonly string[]
  note: Bilingual | null
}

/** All that the data say, by edition and level. */
export const everyEvidence = oncePerSnapshot(async (): Promise<readonly Evidence[]> => {
  const rows = await db.evidence.findMany({ orderBy: [{ year: "asc" }, { level: "asc" }] })
  return rows.map(({ noteVi, noteEn, ...row }) => ({
    ...row,
    level: row.level as EvidenceLevel, // the importer accepts no others
    checkedOn: isoDay(row.checkedOn),
    note: noteVi === null || noteEn === null ? null : { vi: noteVi, en: noteEn },
  }))
})

/** What they say of an edition. */
export async function evidenceOf(year: number): Promise<readonly Evidence[]> {
  return (await everyEvidence()).filter((each) => each.year === year)
}
