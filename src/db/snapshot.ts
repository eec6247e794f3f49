import { AsyncLocalStorage } from "node:async_hooks"
import pLimit from "p-limit"
import type { Prisma, PrismaClient } from "./generated/client"
import { ownPatience, refuseInPause, unlessSilent } from "./patience"

/** What one loader sees of the database: the same state in every query, however many imports are committed meanwhile. */
type Snapshot = {
  reader: Prisma.TransactionClient
  answers: Map<unknown, Map<string, Promise<unknown>>>
  /** questions that the database has not answered yet: to begin and to end are questions, too */
  open: number
  /** when the database last answered, in milliseconds of the clock */
  heard: number
}

/** Next bundles pages, routes and instrumentation apart, and they share one client: so they share what it looks at. */
const running = ((globalThis as { papiSnapshots?: AsyncLocalStorage<Snapshot> }).papiSnapshots ??=
  new AsyncLocalStorage<Snapshot>())

/** In milliseconds: how long a loader may hold its connection. */
const LONGEST = 60_000

/** Loaders at the same time: fewer than there are connections, so that a health check finds one. */
const AT_ONCE = 6

const inTurn = pLimit(AT_ONCE)

/**
 * Runs a loader on one state of the database: all its queries read the same release, its names and notes included.
 * @throws what the loader throws; {@link DatabaseAway} when the database says nothing for some seconds
 */
export function inSnapshot<T>(client: PrismaClient, load: () => Promise<T>): Promise<T> {
  if (running.getStore()) return load()
  const patience = ownPatience()
  return inTurn(() => {
    refuseInPause(patience) // those who wait behind a database that hangs need not find out themselves
    const snapshot: Omit<Snapshot, "reader"> = { answers: new Map(), open: 1, heard: Date.now() }
    const run = async (reader: Prisma.TransactionClient) => {
      answered(snapshot)
      try {
        return await running.run(Object.assign(snapshot, { reader }), load)
      } finally {
        snapshot.open++
      }
    }
    const bounds = { maxWait: LONGEST, timeout: LONGEST }
    return unlessSilent(
      client.$transaction(run, { isolationLevel: "RepeatableRead", ...bounds }),
      // A loader that computes or draws asks nothing meanwhile: the database is not silent then.
      () => (snapshot.open > 0 ? snapshot.heard : Date.now()),
      patience,
    )
  })
}

/** Asks the database for the calling loader, and notes when it answered: as long as it answers, the loader has time. */
export async function noteAnswer<T>(ask: () => Promise<T>): Promise<T> {
  const snapshot = running.getStore()
  if (!snapshot) return ask()
  snapshot.open++
  try {
    return await ask()
  } finally {
    answered(snapshot)
  }
}

function answered(snapshot: Omit<Snapshot, "reader">): void {
  snapshot.open--
  snapshot.heard = Date.now()
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
