// `npm run build`: for machines that build once and start often. Needs no database.
import { sentenceOf } from "@/db/fault"
import { build } from "./build"
import { stop, stopOnSignals } from "./shutdown"

stopOnSignals()
try {
  await build()
} catch (error) {
  await stop(1, sentenceOf(error))
}
