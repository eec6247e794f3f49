import { setTimeout as sleep } from "node:timers/promises"
import type { Client } from "pg"
import { connect } from "./connect"
import { log } from "./log"

/** The importer's last word in its transaction; the payload is the new release's number. */
const CHANNEL = "papi_release"

/** In milliseconds: how often the connection is tried, and with it whether a notice was missed (a pooler that swallows them). */
const HEARTBEAT = 30_000
const FIRST_WAIT = 1_000
const LONGEST_WAIT = 10_000

/**
 * Tells of every new release, as long as the process lives: at once where the notice arrives, within half a minute where it does not.
 * Also after every connection that was lost: what happened meanwhile is not known. An outage is logged once.
 *
 * @param url  the primary: a replica does not pass notices on
 */
export async function followReleases(url: string, onNews: (release: number) => void): Promise<never> {
  for (let wait = FIRST_WAIT, told = false; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    try {
      const client = await connect(url)
      log(told ? "warn" : "debug", "Following releases")
      told = false
      wait = FIRST_WAIT
      await follow(client, onNews)
    } catch (error) {
      if (!told) log("warn", `Not following releases, trying again: ${(error as Error).message}`)
      told = true
    }
    await sleep(wait, undefined, { ref: false })
  }
}

/** Resolves or throws when the connection has ended. */
async function follow(client: Client, onNews: (release: number) => void): Promise<void> {
  let ended = false
  const end = new Promise<void>((resolve) => client.once("end", resolve)).then(() => void (ended = true))
  let known: number | undefined
  const look = async (isCertain: boolean) => {
    const newest = await newestRelease(client)
    if (newest === null || (!isCertain && newest === known)) return
    known = newest
    onNews(newest)
  }
  client.on("notification", () => void look(true).catch(() => client.end()))
  try {
    await client.query(`LISTEN ${CHANNEL}`)
    await look(true)
    while (!ended) {
      await Promise.race([end, sleep(HEARTBEAT, undefined, { ref: false })])
      if (!ended) await look(false)
    }
  } finally {
    await client.end()
  }
  throw new Error("the connection to the database was closed")
}

/** The newest release a database knows; null before the first import. */
async function newestRelease(client: Client): Promise<number | null> {
  const { rows } = await client.query<{ id: number | null }>({
    text: "SELECT max(id) AS id FROM release",
    query_timeout: 10_000,
  } as {
    text: string
  })
  return rows[0]?.id ?? null
}
