// `npm start` and `npm run dev`: from a clone to a site that answers.
import { readSettings } from "@/db/settings"
import { StartProblem } from "@/db/start-problem"
import { PackageRefused } from "@/importer/problems"
import { build, isBuilt } from "./build"
import { readyDatabase } from "./database"
import { refuseTakenPort } from "./port"
import { say } from "./prepare.mjs"
import { stop, stopOnSignals } from "./shutdown"
import { localAddress, startWebServer, type Mode } from "./web-server"

async function serve(mode: Mode): Promise<void> {
  const settings = readSettings()
  await refuseTakenPort(settings.PORT, settings.HOST)
  const databaseUrl = await readyDatabase(settings)
  const siteUrl = process.env.SITE_URL
  if (mode === "start" && !isBuilt(siteUrl)) {
    say("Building the pages (a minute the first time)")
    await build(siteUrl)
  }
  say("Starting the web server")
  await startWebServer(mode, settings, databaseUrl)
  say(`\nThe site answers at http://${localAddress(settings.HOST)}:${settings.PORT}   (Ctrl-C stops it)`)
}

stopOnSignals()
try {
  await serve(process.argv[2] === "dev" ? "dev" : "start")
} catch (error) {
  const isSaid = error instanceof StartProblem || error instanceof PackageRefused // the message says what to do; a stack would bury it
  await stop(1, isSaid ? error.message : String((error as Error).stack ?? error))
}
