import { currentRelease, type Release, type ReleaseRecord } from "@/queries/releases"
import { databaseDown } from "./problem"

/** How long the database may take to name its newest release, in milliseconds. */
export const PATIENCE = 1_500

/** After a failure, how long the database is not asked again, in milliseconds: every reader would have to wait. */
const PAUSE = 2_000

let asking: Promise<Release | null> | undefined
let lastSeen: Release | null = null
let pausedUntil = 0

/**
 * All releases, newest first, as the pages know them that this process serves (src/site/served-release.ts): also where it was started
 * while its database was away, and serves what it kept.
 */
export function servedReleases(): readonly ReleaseRecord[] {
  return (
    (globalThis as { papiSite?: { served: { releases?: ReleaseRecord[] } | null } }).papiSite?.served?.releases ?? []
  )
}

/**
 * The newest release, asked of the database at every request, so that answers follow an import at once. When the database does
 * not answer, the last one seen: what is kept for it can still be served.
 *
 * @throws the database's error when no release was ever seen; {@link ApiProblem} before the first import
 */
export async function newestRelease(): Promise<Release> {
  if (lastSeen && Date.now() < pausedUntil) return lastSeen
  try {
    asking ??= withTimeout(currentRelease(), PATIENCE).finally(() => (asking = undefined))
    lastSeen = await asking
  } catch (error) {
    lastSeen ??= servedReleases()[0] ?? null
    if (!lastSeen) throw error
    pausedUntil = Date.now() + PAUSE
  }
  if (!lastSeen) throw databaseDown()
  return lastSeen
}

/** The outcome of work that must not keep a reader waiting: rejects when it takes longer than `patience` milliseconds. */
export async function withTimeout<T>(
  work: Promise<T>,
  patience: number,
  lateness: () => Error = () => new Error(`no answer within ${patience} ms`),
): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(lateness()), patience)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
