import { setTimeout as sleep } from "node:timers/promises"
import { join } from "node:path"
import { joinEmbedded, type Embedded } from "@/db/embedded"
import type { Settings } from "@/db/settings"
import { say } from "./prepare.mjs"
import { onStop, stop } from "./shutdown"

/** In milliseconds. A server that ends more often than this allows is not helped by starting it again. */
const SPAN = 60_000
const TIMES = 3

/**
 * Starts the embedded database, and starts it again at the same address when it ends although nobody stopped it: killed, out of memory.
 * @returns its address
 */
export async function keepEmbedded({ DATA_DIR, dataDirChosen }: Settings): Promise<string> {
  say("Starting the embedded PostgreSQL")
  let joining = joinEmbedded({ dataDir: DATA_DIR, dataDirChosen })
  let stopping = false
  // Registered before it has started: Ctrl-C in between must not leave it behind. One that does not start has nothing to leave.
  onStop(() => {
    stopping = true
    return joining.then(
      (joined) => joined.leave(),
      () => {},
    )
  })
  const embedded = await joining
  say(`Its data lie in ${embedded.folder}`)
  const port = Number(new URL(embedded.url).port)
  const again = () => (joining = joinEmbedded({ dataDir: DATA_DIR, dataDirChosen, port }))
  void watch(embedded, again, () => stopping)
  return embedded.url
}

async function watch(first: Embedded, again: () => Promise<Embedded>, isStopping: () => boolean): Promise<void> {
  const ends: number[] = []
  for (let embedded = first; ;) {
    await embedded.gone
    if (isStopping()) return
    ends.push(Date.now())
    const log = join(embedded.folder, "postgres.log")
    if (ends.filter((end) => end > Date.now() - SPAN).length > TIMES)
      return stop(1, `The embedded database ended ${TIMES + 1} times within a minute; ${log} says why: stopping`)
    say(`The embedded database ended; ${log} says why. Starting it again`)
    await sleep(200)
    try {
      embedded = await again()
    } catch (error) {
      return stop(1, `The embedded database does not start again: ${(error as Error).message}`)
    }
    if (embedded.url !== first.url)
      return stop(1, "The embedded database answers at another address, since another command started it: stopping")
    say("The embedded database answers again")
  }
}
