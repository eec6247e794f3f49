import { connect } from "@/db/connect"
import { hasTables } from "./database/state"

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

/** Every release, oldest first. */
export async function listReleases(databaseUrl: string): Promise<ReleaseLine[]> {
  const client = await connect(databaseUrl)
  try {
    if (!(await hasTables(client))) return []
    const { rows } = await client.query<Omit<ReleaseLine, "importedAt"> & { imported_at: Date }>(
      "SELECT id, imported_at, note, rows, inserted, changed, removed, checksum FROM release ORDER BY id",
    )
    return rows.map(({ id, imported_at, ...row }) => ({ id, importedAt: imported_at.toISOString(), ...row }))
  } finally {
    await client.end()
  }
}
