import { oncePerSnapshot } from "@/db/snapshot"
import { db } from "@/db/client"
import type { Bilingual } from "@/domain/bilingual"

/** Why a province has no total in an edition. */
export type MissingResult = {
  year: number
  code: string
  /** dimensions without a result; empty = none of them has one */
  dimensions: readonly number[]
  reason: Bilingual
  /** false: no published reason was found, and the reason says so */
  published: boolean
}

type Row = Awaited<ReturnType<typeof db.missingResult.findMany>>[number]

function missingOf(row: Row): MissingResult {
  return {
    year: row.year,
    code: row.code,
    dimensions: row.dimensions,
    reason: { vi: row.reasonVi, en: row.reasonEn },
    published: row.published,
  }
}

/** The provinces without a total in an edition, by code. */
export const missingIn = oncePerSnapshot(async (year: number): Promise<readonly MissingResult[]> => {
  const rows = await db.missingResult.findMany({ where: { year }, orderBy: { code: "asc" } })
  return rows.map(missingOf)
})

/** Every missing result of every edition, by year and code, with the boundary set of the code and where the reason was read. */
export async function everyMissingResult(): Promise<
  readonly (MissingResult & { boundarySet: number; source: string })[]
> {
  const rows = await db.missingResult.findMany({
    include: { province: { select: { boundarySet: true } } },
    orderBy: [{ year: "asc" }, { code: "asc" }],
  })
  return rows.map((row) => ({ ...missingOf(row), boundarySet: row.province.boundarySet, source: row.source }))
}

/** The editions in which a province has no total, latest first. */
export const missingOfProvince = oncePerSnapshot(
  async (boundarySet: number, code: string): Promise<readonly MissingResult[]> => {
    const rows = await db.missingResult.findMany({
      where: { code, province: { boundarySet } },
      orderBy: { year: "desc" },
    })
    return rows.map(missingOf)
  },
)

/** Whether a missing-result row covers a measure: all of them, or one of the named dimensions, or the total. */
export function covers(missing: MissingResult, dimension: number | null): boolean {
  return dimension === null || missing.dimensions.length === 0 || missing.dimensions.includes(dimension)
}
