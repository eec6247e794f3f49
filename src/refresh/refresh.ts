import { setTimeout as sleep } from "node:timers/promises"
import { log } from "@/db/log"
import { refreshSecret } from "./secret"
import { REFRESH_HEADER, seenPages } from "./seen-pages"

/** Pages renewed at the same time: readers come first. */
const AT_ONCE = 2

/** How often a page is asked for until its new version is there. */
const TRIES = 20

/**
 * Brings the pages this process keeps to the newest release, without taking any old one away before its successor exists:
 * all are marked as old, then each is asked for, latest read first, so that a reader hardly ever meets an old one.
 *
 * @throws {Error} this server does not answer itself
 */
export async function refreshPages(): Promise<void> {
  const { origin, paths } = seenPages()
  if (origin === undefined) return // nobody has asked for anything: nothing is kept
  const marked = await fetch(`${origin}/api/internal/refresh`, {
    method: "POST",
    headers: { [REFRESH_HEADER]: refreshSecret() },
  })
  if (!marked.ok) throw new Error(`POST ${origin}/api/internal/refresh answered ${marked.status}, expected 204`)
  const began = Date.now()
  const queue = paths.values()
  await Promise.all(Array.from({ length: AT_ONCE }, () => renewAll(origin, queue)))
  log(paths.length > 0 ? "info" : "debug", `Renewed ${paths.length} pages in ${Date.now() - began} ms`)
}

/** Takes pages from the common queue until it is empty. */
async function renewAll(origin: string, queue: IterableIterator<string>): Promise<void> {
  for (const path of queue) {
    await renew(origin + path).catch((error: unknown) => log("warn", `${path} was not renewed: ${String(error)}`))
  }
}

/** The first request gets the old page and sets off the new one, the next ones wait for it. */
async function renew(url: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const response = await fetch(url, {
      headers: { [REFRESH_HEADER]: "1" },
      redirect: "manual",
      signal: AbortSignal.timeout(30_000),
    })
    await response.arrayBuffer()
    if (response.headers.get("x-nextjs-cache") !== "STALE") return
    await sleep(10 * (tries + 1))
  }
}
