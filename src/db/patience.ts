import { AsyncLocalStorage } from "node:async_hooks"
import { DatabaseAway } from "./fault"

/** In milliseconds: how long a reader waits for the database to say something. Work beside, which nobody waits for, has more. */
export const PATIENCE = Number(process.env.DATABASE_PATIENCE || 3_000)

/** In milliseconds: how long the database is left alone after it did not answer. Every reader would have to wait for it in vain. */
const PAUSE = 2_000

/** Silence is counted in slices. One in which this process could not listen, being busy, counts as one, however long it took. */
const SLICES = 10

/** How many times its patience work waits at the most, should this process hardly ever get to listen. */
const UTMOST = 10

const state = ((globalThis as { papiPatience?: { pausedUntil: number } }).papiPatience ??= { pausedUntil: 0 })

/** In milliseconds: how long work waits for which no reader waits. */
const LONG = 60_000

/** Shared by Next's bundles, as the client is. */
const patient = ((globalThis as { papiPatient?: AsyncLocalStorage<number> }).papiPatient ??=
  new AsyncLocalStorage<number>())

/** Runs work that no reader waits for: it may wait for the database as long as it takes. */
export function patiently<T>(work: () => Promise<T>): Promise<T> {
  return patient.run(LONG, work)
}

/** In milliseconds: how long the calling work waits for the database. */
export function ownPatience(): number {
  return patient.getStore() ?? PATIENCE
}

/** @throws {DatabaseAway} while the database is left alone, unless the work has time */
export function refuseInPause(patience = ownPatience()): void {
  if (patience < LONG && Date.now() < state.pausedUntil)
    throw new DatabaseAway("the database did not answer a moment ago")
}

/** From now on the database is left alone for a moment. */
function beginPause(): void {
  state.pausedUntil = Date.now() + PAUSE
}

/**
 * The outcome of work on the database, unless it hears nothing from it for too long: then it fails, though the work itself may hang.
 * @param heard  when the database last answered this work, in milliseconds of the clock; now, while it is asked nothing
 * @throws {DatabaseAway}
 */
export async function unlessSilent<T>(work: Promise<T>, heard: () => number, patience = ownPatience()): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    let last = heard()
    let silent = 0
    const look = () => {
      if (heard() !== last) [last, silent] = [heard(), 0]
      if (silent++ < SLICES && Date.now() - last < UTMOST * patience)
        return void (timer = setTimeout(look, patience / SLICES))
      beginPause()
      reject(new DatabaseAway(`the database said nothing for ${patience} ms`))
    }
    look()
  })
  work.catch(() => {}) // may fail later, when nobody waits any more
  return Promise.race([work, silence]).finally(() => clearTimeout(timer))
}
