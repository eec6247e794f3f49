import { createWriteStream, mkdirSync } from "node:fs"
import { join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { connect } from "@/db/connect"
import { StartProblem } from "@/db/fault"
import { newestRelease, packageOfRelease, releaseWithId, UnknownRelease } from "./database/release-state"
import { canonicalFiles } from "./package/canonical-files"
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
    if (!wanted) throw new UnknownRelease(release)
    const { texts, facts, checksum } = await packageOfRelease(client, wanted)
    makeFolder(path)
    const files = canonicalFiles(texts, facts)
    for (const [file, parts] of files) await pipeline(Readable.from(parts), createWriteStream(join(path, file)))
    return { release: wanted.id, folder: path, files: files.map(([file]) => file), rows: countRows(facts), checksum }
  } finally {
    await client.end()
  }
}

/** @throws {StartProblem} a file stands there, or the folder is closed to us */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const reason = code === "EEXIST" || code === "ENOTDIR" ? "a file stands there" : message
    throw new StartProblem(`The folder ${path} cannot be made: ${reason}. Give another path.`, { cause })
  }
}
