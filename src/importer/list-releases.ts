import type { Client } from "pg"
import { connect } from "@/db/connect"
import { hasTables } from "./database/state"
import { releaseChanges, type ReleaseChanges } from "./history/release-changes"

export type ReleaseLine = {
  id: number
  importedAt: string
  note: string | null
  rows: number
  inserted: number
  changed: number
  removed: number
  checksum: string
}

export type ListedRelease = ReleaseLine & { changes: ReleaseChanges }

/** Every release, oldest first, with what it changed. */
export async function listReleases(databaseUrl: string): Promise<ListedRelease[]> {
  const client = await connect(databaseUrl)
  try {
    if (!(await hasTables(client))) return []
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
    const changes = await releaseChanges(client)
    const lines = await releaseLines(client)
    return lines.map((line) => ({ ...line, changes: changes.get(line.id)! }))
  } finally {
    await client.end()
  }
}

/** Every release, oldest first. */
export async function releaseLines(client: Client): Promise<ReleaseLine[]> {
  const { rows } = await client.query<Omit<ReleaseLine, "importedAt"> & { imported_at: Date }>(
    "SELECT id, imported_at, note, rows, inserted, changed, removed, checksum FROM release ORDER BY id",
  )
  return rows.map(({ id, imported_at, ...row }) => ({ id, importedAt: imported_at.toISOString(), ...row }))
}
