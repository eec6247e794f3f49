import pLimit from "p-limit"

/** Work that is not begun now: too much waits already (503), or this client has asked for too much (429). It may be asked for again. */
export class Busy extends Error {
  override readonly name = "Busy"

  /** @param retryAfter  seconds after which it is worth asking again */
  constructor(
    readonly status: 503 | 429,
    readonly retryAfter: number,
  ) {
    super(status === 503 ? "too much work is waiting" : "this client has asked for too much")
  }
}

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
