import { AsyncLocalStorage } from "node:async_hooks"
import type { Prisma, PrismaClient } from "./generated/client"

/** What one loader sees of the database: the same state in every query, however many imports are committed meanwhile. */
type Snapshot = { reader: Prisma.TransactionClient; answers: Map<unknown, Map<string, Promise<unknown>>> }

const running = new AsyncLocalStorage<Snapshot>()

/** In milliseconds: how long a loader may hold its connection. */
const LONGEST = 60_000

/**
 * Runs a loader on one state of the database: all its queries read the same release, its names and notes included.
 * @throws what the loader throws, and the database's error when it is down or too slow
 */
export function inSnapshot<T>(client: PrismaClient, load: () => Promise<T>): Promise<T> {
  if (running.getStore()) return load()
  return client.$transaction((reader) => running.run({ reader, answers: new Map() }, load), {
    isolationLevel: "RepeatableRead",
    maxWait: LONGEST,
    timeout: LONGEST,
  })
}

/** The snapshot that the calling loader runs in, if it runs in one. */
export function snapshotReader(): Prisma.TransactionClient | undefined {
  return running.getStore()?.reader
}

/** A query that a page's loaders may call as often as they like: within a snapshot, the same arguments are asked once. */
export function oncePerSnapshot<Args extends unknown[], Answer>(
  query: (...args: Args) => Promise<Answer>,
): (...args: Args) => Promise<Answer> {
  return (...args) => {
    const snapshot = running.getStore()
    if (!snapshot) return query(...args)
    const known = snapshot.answers.get(query) ?? new Map<string, Promise<unknown>>()
    snapshot.answers.set(query, known)
    const key = JSON.stringify(args)
    const answer = known.get(key) ?? query(...args)
    known.set(key, answer)
    return answer as Promise<Answer>
  }
}
