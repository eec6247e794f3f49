// `npm run build`: for machines that build once and start often. Needs no database.
import { readSettings } from "@/db/settings"
import { StartProblem } from "@/db/start-problem"
import { build } from "./build"
import { stop, stopOnSignals } from "./shutdown"

stopOnSignals()
try {
  readSettings() // a file .env may set SITE_URL
  await build(process.env.SITE_URL)
} catch (error) {
  await stop(1, error instanceof StartProblem ? error.message : String((error as Error).stack ?? error))
}
