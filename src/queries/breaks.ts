import "server-only"
import { cache } from "react"
import { db } from "@/db/client"
import type { MethodologyBreak } from "@/domain/comparability"

/** Every methodology break and caution, by year and measure. */
export const breaks = cache(async (): Promise<readonly MethodologyBreak[]> => {
  const rows = await db.methodologyBreak.findMany({ orderBy: [{ year: "asc" }, { measure: "asc" }] })
  return rows.map((row) => ({
    year: row.year,
    measure: row.measure,
    kind: row.kind,
    note: { vi: row.noteVi, en: row.noteEn },
  }))
})
