import { currentRelease, releases, type Release, type ReleaseRecord } from "@/queries/releases"
import { inTime } from "./in-time"
import { ApiProblem } from "./problem"

/** How long the database may take to name its newest release, in milliseconds. */
export const PATIENCE = 1_500

/** After a failure, how long the database is not asked again, in milliseconds: every reader would have to wait. */
const PAUSE = 2_000

let asking: Promise<Release | null> | undefined
let lastSeen: Release | null = null
let pausedUntil = 0

/**
 * The newest release, asked of the database at every request, so that answers follow an import at once. When the database does
 * not answer, the last one seen: what is kept for it can still be served.
 *
 * @throws the database's error when no release was ever seen; {@link ApiProblem} before the first import
 */
export async function newestRelease(): Promise<Release> {
  if (lastSeen && Date.now() < pausedUntil) return lastSeen
  try {
    asking ??= inTime(currentRelease(), PATIENCE).finally(() => (asking = undefined))
    lastSeen = await asking
  } catch (error) {
    if (!lastSeen) throw error
    pausedUntil = Date.now() + PAUSE
  }
  if (!lastSeen) throw databaseDown()
  return lastSeen
}

/** @throws {ApiProblem} 400 for a release that does not exist */
export async function releaseRecord(release: number): Promise<ReleaseRecord> {
  const known = await releases()
  const found = known.find(({ id }) => id === release)
  if (found) return found
  const ids = known.map(({ id }) => String(id))
  throw new ApiProblem("invalid-parameter", {
    parameter: "release",
    found: String(release),
    allowed: ids,
    detail: {
      vi: `Không có bản số liệu ${release}. Có: ${ids.join(", ")}.`,
      en: `There is no data release ${release}. There are: ${ids.join(", ")}.`,
    },
  })
}

/** The figures cannot be read, for now. */
export function databaseDown(): ApiProblem {
  const detail = {
    vi: "Cơ sở dữ liệu chưa trả lời. Hãy thử lại sau ít giây.",
    en: "The database does not answer. Try again in a few seconds.",
  }
  return new ApiProblem("database-down", { detail }, { "retry-after": "5" })
}
