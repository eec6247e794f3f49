import { setTimeout as sleep } from "node:timers/promises"
import { connect } from "@/db/connect"
import { log } from "@/db/log"
import { followReleases, newestRelease } from "@/db/release-feed"
import { refreshPages } from "./refresh"
import { rememberPages } from "./seen-pages"

/** How long a replica may lag before pages are renewed from what it has, in milliseconds. */
const REPLICA_PATIENCE = 60_000

/** Makes the pages of this process follow the data: every new release renews them. */
export function followData(primary: string, replica: string | undefined): void {
  rememberPages()
  let running: Promise<void> = Promise.resolve()
  let waiting = false
  void followReleases(primary, (release) => {
    if (waiting) return // the renewal that has not begun yet will find this release, too
    waiting = true
    running = running.then(async () => {
      waiting = false
      if (replica) await untilReplicaHas(replica, release)
      await refreshPages()
    })
    running = running.catch((error: unknown) => log("error", `Pages were not renewed: ${String(error)}`))
  })
}

async function untilReplicaHas(replica: string, release: number): Promise<void> {
  const client = await connect(replica)
  try {
    const deadline = Date.now() + REPLICA_PATIENCE
    while (Date.now() < deadline) {
      if (((await newestRelease(client)) ?? 0) >= release) return
      await sleep(200)
    }
    log("warn", `The replica does not have release ${release} after a minute`)
  } finally {
    await client.end()
  }
}
