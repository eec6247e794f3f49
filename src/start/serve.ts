// `npm start` and `npm run dev`: from a clone to a site that answers.
import { join } from "node:path"
import { joinEmbedded } from "@/db/embedded"
import { readingUrl } from "@/db/reader-role"
import { readSettings, type Settings } from "@/db/settings"
import { StartProblem, withoutPassword } from "@/db/start-problem"
import { PackageRefused } from "@/importer/problems"
import { build, isBuilt } from "./build"
import { bringUpToDate } from "./bring-up-to-date"
import { say } from "./prepare.mjs"
import { onStop, stop, stopOnSignals } from "./shutdown"
import { localAddress, type Mode, refuseTakenPort, startWebServer } from "./web-server"

async function serve(mode: Mode): Promise<void> {
  const settings = readSettings()
  await refuseTakenPort(settings.PORT, settings.HOST)
  const databaseUrl = await readyDatabase(settings)
  if (mode === "start" && !isBuilt()) {
    say("Building the pages (a minute the first time)")
    await build()
  }
  say("Starting the web server")
  await startWebServer(mode, settings, databaseUrl)
  say(`\nThe site answers at http://${localAddress(settings.HOST)}:${settings.PORT}   (Ctrl-C stops it)`)
}

/** Opens the database of the settings (the embedded one is started) and makes it ready. Returns the address that the web process reads by. */
async function readyDatabase(settings: Settings): Promise<string> {
  const url = settings.DATABASE_URL ?? (await startEmbedded(settings))
  say(`Database: ${withoutPassword(url)}`)
  await bringUpToDate(url)
  return settings.DATABASE_URL ?? (await readingUrl(url))
}

async function startEmbedded({ DATA_DIR, dataDirChosen }: Settings): Promise<string> {
  say("Starting the embedded PostgreSQL")
  const joining = joinEmbedded({ dataDir: DATA_DIR, dataDirChosen })
  // Registered before it has started: Ctrl-C in between must not leave it behind. One that does not start has nothing to leave.
  onStop(() =>
    joining.then(
      (joined) => joined.leave(),
      () => {},
    ),
  )
  const embedded = await joining
  say(`Its data lie in ${embedded.folder}`)
  void embedded.gone.then(() =>
    stop(1, `The embedded database ended; ${join(embedded.folder, "postgres.log")} says why: stopping`),
  )
  return embedded.url
}

stopOnSignals()
try {
  await serve(process.argv[2] === "dev" ? "dev" : "start")
} catch (error) {
  const isSaid = error instanceof StartProblem || error instanceof PackageRefused // the message says what to do; a stack would bury it
  await stop(1, isSaid ? error.message : String((error as Error).stack ?? error))
}
