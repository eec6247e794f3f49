// `npm run build`: for machines that build once and start often. Needs no database.
import { StartProblem } from "@/db/start-problem"
import { build } from "./build"
import { stop, stopOnSignals } from "./shutdown"

stopOnSignals()
try {
  await build()
} catch (error) {
  await stop(1, error instanceof StartProblem ? error.message : String((error as Error).stack ?? error))
}
