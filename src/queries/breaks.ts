import { oncePerSnapshot } from "@/db/snapshot"
import { db } from "@/db/client"
import type { MethodologyBreak } from "@/domain/comparability"

const inOrder = [{ year: "asc" as const }, { measure: "asc" as const }]

type Row = Awaited<ReturnType<typeof db.methodologyBreak.findMany>>[number]

function breakOf(row: Row): MethodologyBreak {
  return { year: row.year, measure: row.measure, kind: row.kind, note: { vi: row.noteVi, en: row.noteEn } }
}

/** Every methodology break and caution, by year and measure. */
export const breaks = oncePerSnapshot(async (): Promise<readonly MethodologyBreak[]> => {
  const rows = await db.methodologyBreak.findMany({ orderBy: inOrder })
  return rows.map(breakOf)
})

/** The same, each with where it was read. */
export async function breaksWithSources(): Promise<readonly (MethodologyBreak & { source: string })[]> {
  const rows = await db.methodologyBreak.findMany({ orderBy: inOrder })
  return rows.map((row) => ({ ...breakOf(row), source: row.source }))
}
