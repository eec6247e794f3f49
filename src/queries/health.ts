import { db } from "@/db/client"

export { isDatabaseAway } from "@/db/fault"

let asking: Promise<number | null> | undefined

/**
 * The newest release's number, asked of the database now; null before the first import.
 * Checks that come while one is waiting share it: a database that hangs must not collect them.
 */
export function newestReleaseNow(): Promise<number | null> {
  asking ??= ask().finally(() => (asking = undefined))
  return asking
}

async function ask(): Promise<number | null> {
  const { _max } = await db.release.aggregate({ _max: { id: true } })
  return _max.id
}
