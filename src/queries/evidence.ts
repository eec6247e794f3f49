import { oncePerSnapshot } from "@/db/snapshot"
import { db } from "@/db/client"
import type { Bilingual } from "@/domain/bilingual"
import type { EvidenceLevel } from "@/domain/evidence"
import { isoDay } from "./names"

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
