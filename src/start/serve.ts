// `npm start` and `npm run dev`: from a clone to a site that answers.
import { setTimeout as sleep } from "node:timers/promises"
import { isDatabaseAway, sentenceOf, withoutPassword } from "@/db/fault"
import { readingUrl } from "@/db/reader-role"
import { readSettings } from "@/db/settings"
import { PackageRefused } from "@/importer/problems"
import { bringUpToDate } from "./bring-up-to-date"
import { build, isBuilt } from "./build"
import { keepEmbedded } from "./keep-embedded"
import { say } from "./prepare.mjs"
import { stop, stopOnSignals } from "./shutdown"
import { localAddress, type Mode, refuseTakenPort, startWebServer, untilPages } from "./web-server"

/** In milliseconds: what the database may take before the port opens without it. */
const HEAD_START = 3_000

/** In milliseconds: how long a database that does not answer is left alone before it is tried again. */
const FIRST_WAIT = 1_000
const LONGEST_WAIT = 15_000

async function serve(mode: Mode): Promise<void> {
  const settings = readSettings()
  await refuseTakenPort(settings.PORT, settings.HOST)
  const address = settings.DATABASE_URL ?? (await keepEmbedded(settings))
  say(`Database: ${withoutPassword(address)}`)
  const ready = readyDatabase(address)
  ready.catch(() => {}) // told below, when its turn comes
  const databaseUrl: string = settings.DATABASE_URL ?? (await ready.then(() => readingUrl(address)))
  if (mode === "start" && !isBuilt()) {
    say("Building the pages (a minute the first time)")
    await build()
  }
  const isReady = await Promise.race([ready.then(() => true), sleep(HEAD_START, false)])
  say("Starting the web server")
  await startWebServer(mode, settings, databaseUrl)
  const site = `http://${localAddress(settings.HOST)}:${settings.PORT}`
  if (!isReady) say(`The port is open at ${site}; pages that are not kept say so until the database is ready`)
  await ready
  await untilPages(settings)
  say(`\nThe site answers at ${site}   (Ctrl-C stops it)`)
}

/** Migrates and fills the database, as soon as it answers. */
async function readyDatabase(url: string): Promise<void> {
  for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    try {
      return await bringUpToDate(url)
    } catch (error) {
      if (!isDatabaseAway(error)) throw error
      if (wait === FIRST_WAIT) say(`${sentenceOf(error)} Trying again until it does`)
    }
    await sleep(wait)
  }
}

stopOnSignals()
try {
  await serve(process.argv[2] === "dev" ? "dev" : "start")
} catch (error) {
  await stop(1, error instanceof PackageRefused ? error.message : sentenceOf(error))
}
