import { oncePerSnapshot } from "@/db/snapshot"
import { db } from "@/db/client"
import type { ReferenceFiles } from "@/domain/reference-rows"

export type Release = { id: number; importedAt: string; note: string | null }

/** The newest release: the state of the data that pages show. Null before the first import. */
export const currentRelease = oncePerSnapshot(async (): Promise<Release | null> => {
  const row = await db.release.findFirst({
    orderBy: { id: "desc" },
    select: { id: true, importedAt: true, note: true },
  })
  return row && { ...row, importedAt: row.importedAt.toISOString() }
})

/** What a release did: rows of facts it holds, and how many it brought, changed and took away. */
export type ReleaseRecord = Release & {
  rows: number
  inserted: number
  changed: number
  removed: number
  /** sha256 of the package's canonical content */
  checksum: string
}

/** Every release, newest first. */
export async function releases(): Promise<readonly ReleaseRecord[]> {
  const rows = await db.release.findMany({ omit: { reference: true }, orderBy: { id: "desc" } })
  return rows.map((row) => ({ ...row, importedAt: row.importedAt.toISOString() }))
}

/** The reference files (names, places, periods, reasons) as they were in a release; none before the first. */
export async function referenceFilesOf(release: number): Promise<ReferenceFiles> {
  const row = await db.release.findUnique({ where: { id: release }, select: { reference: true } })
  return (row?.reference ?? {}) as ReferenceFiles // the importer writes nothing else
}

/**
 * The condition for facts and results as they were in a release; without one, as they are now.
 * A row holds from `sinceRelease` until `untilRelease`, exclusive.
 */
export function heldIn(release?: number) {
  if (release === undefined) return { untilRelease: null }
  return { sinceRelease: { lte: release }, OR: [{ untilRelease: null }, { untilRelease: { gt: release } }] }
}
