import { hasWorkers, workerPool } from "@/limits/worker-pool"
import { FILES } from "@/public-api/files/catalogue"
import type { DataFile, FileRequest } from "@/public-api/files/data-file"
import { storeFile, type Place } from "@/public-api/files/disk-store"
import { makeAhead } from "@/public-api/files/serve-file"
import { siteAddress } from "@/public-api/http"
import { newestRelease, requireRelease } from "@/public-api/require-records"

/** What a thread is told: files themselves hold functions, which do not travel. */
export type FileTask = { place: Place; wanted: FileRequest; madeBy?: string }

/** A press kit takes some seconds: what would wait longer than a minute is refused. */
const makeInWorker = workerPool<FileTask, void>({
  program: "src/workshop/file-worker.mjs",
  exported: "makeFile",
  threads: 1,
  ready: 0,
  waiting: 8,
  retryAfter: 20,
})

/**
 * Makes a file of the bulk data, a press kit or a document, and puts it on disk, without keeping readers of pages waiting.
 * @throws {Busy} when too many files are waiting to be made
 */
export function makeInWorkshop(place: Place, file: DataFile, wanted: FileRequest): Promise<void> {
  return hasWorkers() ? makeInWorker({ place, wanted, madeBy: file.madeBy }) : storeFile(place, file, wanted)
}

/** Makes every file of the newest release, so that they lie on disk when readers ask for them. */
export async function makeFilesAhead(): Promise<void> {
  const origin = siteAddress()
  if (origin === null) return // who asks says what the site is called
  const newest = await newestRelease()
  const wanted = { release: await requireRelease(newest.id, newest), named: false, origin }
  for (const { name, error } of await makeAhead(FILES.values(), wanted, newest, makeInWorkshop))
    console.error(`${name} was not made: ${String(error)}`)
}
