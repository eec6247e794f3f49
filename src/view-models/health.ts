import { newestReleaseNow } from "@/queries/releases"

/** What /api/health answers; `release` is null before the first import. */
export type Health = { status: "ok"; database: "up"; release: number | null } | { status: "error"; database: "down" }

/** How long the database may take before it counts as down, in milliseconds. */
const PATIENCE = 2_000

/** Whether the site can read its database. Answers in bounded time, also when the database hangs. */
export async function loadHealth(): Promise<Health> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>(
    (_, reject) => (timer = setTimeout(() => reject(new Error("no answer in time")), PATIENCE)),
  )
  try {
    return { status: "ok", database: "up", release: await Promise.race([newestReleaseNow(), late]) }
  } catch {
    return { status: "error", database: "down" } // the answer itself is the report; the log would only repeat it every few seconds
  } finally {
    clearTimeout(timer)
  }
}
