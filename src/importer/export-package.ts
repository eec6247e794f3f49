import { createWriteStream, mkdirSync } from "node:fs"
import { join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { connect } from "@/db/connect"
import { newestRelease, readState, releaseWithId } from "./database/state"
import { canonicalFiles, checksumOf } from "./package/canonical"
import { countRows } from "./package/facts"

export type ExportRequest = {
  /** target folder; made where it is missing, files of the same name are replaced */
  path: string
  databaseUrl: string
  /** the newest by default */
  release?: number
}

export type ExportOutcome = {
  release: number
  folder: string
  files: readonly string[]
  rows: number
  checksum: string
}

/** The database has no such release. */
export class UnknownRelease extends Error {
  override name = "UnknownRelease"
}

/**
 * Writes the data package of a release: imported again, it gives the same state.
 * @throws {UnknownRelease}
 */
export async function exportPackage({ path, databaseUrl, release }: ExportRequest): Promise<ExportOutcome> {
  const client = await connect(databaseUrl)
  try {
    // One state throughout, also while an import goes on.
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
    const wanted = await (release === undefined ? newestRelease(client) : releaseWithId(client, release))
    if (!wanted)
      throw new UnknownRelease(
        release === undefined ? "The database has no release" : `The database has no release ${release}`,
      )
    const { texts, facts } = await readState(client, wanted)
    const checksum = checksumOf(texts, facts)
    if (checksum !== wanted.checksum)
      throw new Error(
        `Release ${wanted.id} reads as ${checksum}, expected ${wanted.checksum}: the database was changed by other means than an import`,
      )
    mkdirSync(path, { recursive: true })
    const files = canonicalFiles(texts, facts)
    for (const [file, parts] of files) await pipeline(Readable.from(parts), createWriteStream(join(path, file)))
    return { release: wanted.id, folder: path, files: files.map(([file]) => file), rows: countRows(facts), checksum }
  } finally {
    await client.end()
  }
}
