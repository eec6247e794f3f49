import { hasWorkers, workerPool } from "@/limits/worker-pool"
import type { DataFile, FileRequest } from "@/public-api/files/data-file"
import { storeFile, type Place } from "@/public-api/files/disk-store"

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
