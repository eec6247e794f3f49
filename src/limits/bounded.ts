import pLimit from "p-limit"
import { Busy } from "./busy"

export type Bounds = {
  /** pieces of work at the same time */
  atOnce: number
  /** pieces that may wait beside them; the next one is refused */
  waiting: number
  /** in seconds: what a refused client is told to wait */
  retryAfter: number
}

/**
 * Lets a kind of work be done a few pieces at a time, and refuses what would wait too long.
 * @returns runs a piece of work when its turn comes; throws {@link Busy} where the queue is full
 */
export function bounded({ atOnce, waiting, retryAfter }: Bounds): <T>(work: () => Promise<T>) => Promise<T> {
  const limit = pLimit(atOnce)
  return async (work) => {
    if (limit.activeCount >= atOnce && limit.pendingCount >= waiting) throw new Busy(503, retryAfter)
    return limit(work)
  }
}
