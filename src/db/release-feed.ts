import { setTimeout as sleep } from "node:timers/promises"
import type { Client, QueryResult, QueryResultRow } from "pg"
import { connect } from "./connect"
import { log } from "./log"

/** The importer's last word in its transaction; the payload is the new release's number. */
const CHANNEL = "papi_release"

/** In milliseconds: how often the connection is tried, and with it whether a notice was missed (a pooler that swallows them). */
const HEARTBEAT = 30_000
/** In milliseconds: how often a standby is asked, which passes no notices on. */
const STANDBY_HEARTBEAT = 2_000
/** In milliseconds: what an answer may take. Without a limit, a database that freezes would keep this process from following for good. */
const PATIENCE = 10_000
const FIRST_WAIT = 1_000
const LONGEST_WAIT = 10_000

/**
 * Tells of every new release, as long as the process lives: at once where the notice arrives, within half a minute where it does not.
 * Also after every connection that was lost: what happened meanwhile is not known. An outage is logged once.
 *
 * @param url  the primary where it can be reached: a standby passes no notices on, and is asked again and again
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
    const isStandby = await isInRecovery(client)
    if (!isStandby) await ask(client, `LISTEN ${CHANNEL}`)
    await look(true)
    while (!ended) {
      await Promise.race([end, sleep(isStandby ? STANDBY_HEARTBEAT : HEARTBEAT, undefined, { ref: false })])
      if (!ended) await look(false)
    }
  } finally {
    await client.end()
  }
  throw new Error("the connection to the database was closed")
}

async function isInRecovery(client: Client): Promise<boolean> {
  const { rows } = await ask<{ standby: boolean }>(client, "SELECT pg_is_in_recovery() AS standby")
  return rows[0]!.standby
}

/** The newest release a database knows; null before the first import. */
async function newestRelease(client: Client): Promise<number | null> {
  const { rows } = await ask<{ id: number | null }>(client, "SELECT max(id) AS id FROM release")
  return rows[0]?.id ?? null
}

/** @throws {Error} after {@link PATIENCE} */
function ask<Row extends QueryResultRow>(client: Client, text: string): Promise<QueryResult<Row>> {
  const query = { text, query_timeout: PATIENCE } // the types do not know the limit
  return client.query<Row>(query)
}
