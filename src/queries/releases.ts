import { db, readConsistently } from "@/db/client"
import { oncePerSnapshot } from "@/db/snapshot"
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

/**
 * Runs a loader on one state of the database, and hands it the release it reads: no page mixes two.
 * @returns null before the first import, and where the loader finds nothing
 */
export function onOneRelease<T>(load: (release: Release) => Promise<T | null>): Promise<T | null> {
  return readConsistently(async () => {
    const release = await currentRelease()
    return release && load(release)
  })
}

export { isDatabaseAway } from "@/db/fault"

let asking: Promise<number | null> | undefined

/**
 * The newest release's number, asked of the database now; null before the first import.
 * Checks that come while one is waiting share it: a database that hangs must not collect them.
 */
export function newestReleaseNow(): Promise<number | null> {
  asking ??= ask().finally(() => (asking = undefined))
  return asking
}

async function ask(): Promise<number | null> {
  const { _max } = await db.release.aggregate({ _max: { id: true } })
  return _max.id
}
