import { availableParallelism } from "node:os"
import { join } from "node:path"
import { isMainThread } from "node:worker_threads"
import { Piscina } from "piscina"
import { Busy } from "./bounded"

type Form = {
  /** the worker's program below the checkout: plain JavaScript, since it is read before TypeScript can run */
  program: string
  /** of the program, called with the task */
  exported: string
  threads: number
  /** tasks that may wait; the next one is refused */
  waiting: number
  /** in seconds: what a refused client is told to wait */
  retryAfter: number
  /** threads that are there from the start; the others come when needed, and go when idle */
  ready: number
}

/** Next bundles routes, pages and instrumentation apart: a pool belongs to the process. */
const pools = ((globalThis as { papiPools?: Map<string, Piscina> }).papiPools ??= new Map())

/** In milliseconds: how long a thread without work keeps its memory, and what it has loaded: that takes the next one seconds. */
const IDLE = 600_000

/** In megabytes: what the code and data of one thread may take; pictures lie outside of it. */
const LARGEST = 384

/** Threads for work that readers wait for: one processor stays free for the pages. */
export const SPARE_THREADS = Math.max(1, Math.min(4, availableParallelism() - 1))

/**
 * Threads beside the one that answers readers, with less priority than it: what takes long is done there.
 * @returns does a task; throws {@link Busy} where the queue is full, and what the program throws
 */
export function workerPool<Task, Result>(form: Form): (task: Task) => Promise<Result> {
  return async (task) => {
    const pool = pools.get(form.program) ?? open(form)
    if (pool.queueSize >= form.waiting) throw new Busy(503, form.retryAfter)
    return (await pool.run(task, { name: form.exported })) as Result
  }
}

/** Whether work may be given away: a thread of a pool does it itself, and so do commands and tests, which have no readers. */
export function hasWorkers(): boolean {
  return isMainThread && process.env.NEXT_RUNTIME === "nodejs"
}

function open({ program, threads, ready, waiting }: Form): Piscina {
  const pool = new Piscina({
    filename: join(/* turbopackIgnore: true */ process.cwd(), program),
    minThreads: ready,
    maxThreads: threads,
    maxQueue: waiting + 1,
    idleTimeout: IDLE,
    execArgv: [], // those of the web server are for its own thread
    niceIncrement: 5,
    resourceLimits: { maxOldGenerationSizeMb: LARGEST },
  })
  pools.set(program, pool)
  return pool
}
