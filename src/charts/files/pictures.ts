import { hasWorkers, SPARE_THREADS, workerPool } from "@/limits/worker-pool"
import { draw, type PictureTask } from "./draw"

/** A reader waits for each: what would wait longer than some seconds is refused. */
const drawInWorker = workerPool<PictureTask, string | Uint8Array>({
  program: "src/charts/files/picture-worker.mjs",
  exported: "draw",
  threads: SPARE_THREADS,
  ready: 1,
  waiting: 24,
  retryAfter: 5,
})

/**
 * Draws a picture without keeping readers of pages waiting.
 * @throws {Busy} when too many pictures are waiting to be drawn
 */
export function drawPicture(task: PictureTask): Promise<string | Uint8Array> {
  return hasWorkers() ? drawInWorker(task) : draw(task)
}
