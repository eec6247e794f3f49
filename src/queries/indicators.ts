import { oncePerSnapshot } from "@/db/snapshot"
import { db } from "@/db/client"
import { indicatorName, type Bilingual } from "@/domain/bilingual"

export type Indicator = {
  id: string
  subDimension: string
  name: Bilingual
  /** share (0.167 = 16.7 %), percent (16.7 = 16.7 %), points, minutes (median), km (median), thousand VND */
  unit: string
  scalePrinted: string
  /** editions that have it, oldest first */
  years: readonly number[]
}

/** Every indicator, in the order of PAPI's tables. */
export const indicators = oncePerSnapshot(async (): Promise<readonly Indicator[]> => {
  const rows = await db.indicator.findMany({
    where: { withdrawnIn: null },
    include: { editions: { select: { year: true }, orderBy: { year: "asc" } } },
    orderBy: { position: "asc" },
  })
  return rows.map((row) => ({
    id: row.id,
    subDimension: row.subDimensionId,
    name: indicatorName(row.nameVi, row.nameEn),
    unit: row.unit,
    scalePrinted: row.scalePrinted,
    years: row.editions.map(({ year }) => year),
  }))
})
