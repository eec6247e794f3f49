import { createHash, randomUUID } from "node:crypto"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { log } from "@/db/log"
import { patiently } from "@/db/patience"
import { followReleases } from "@/db/release-feed"
import { editions } from "@/queries/editions"
import { releases, onOneRelease } from "@/queries/releases"
import { loadKnownAddresses, loadKnownNames } from "./known-addresses"
import { makePages } from "./make-pages"
import { askedAddresses, prepare, serve, servedRelease, type ServedRelease } from "./served-release"

/** In milliseconds: how long a replica may lag before its state is served as it is. */
const REPLICA_PATIENCE = 60_000

/** In milliseconds: how long readers get the old release while the most asked pages of the new one are made. */
const PREPARATION = 2_500

/** In milliseconds: how long until a release that could not be read is tried again. */
const FIRST_WAIT = 500
const LONGEST_WAIT = 10_000

/** In milliseconds: how long a database may take to answer before what was served last is served again. */
const HEAD_START = 1_500

/** In milliseconds: how long a server that has just started leaves its processor to its first readers, before it makes files ahead. */
const FIRST_READERS = 30_000

/** Pages made before readers get a release. */
const MOST_ASKED = 30

/**
 * Makes this process serve every new release: first the pages that readers ask for most are made, then all readers get the new
 * release at once, then the other pages that were asked for are made.
 *
 * @param primary  address of the database that tells of releases
 * @param origin  where this server answers itself, such as http://127.0.0.1:3000
 * @param afterwards  what else is made of a release once readers get it
 */
export function serveNewReleases(primary: string, origin: string, afterwards: () => Promise<void>): void {
  let running: Promise<void> = Promise.resolve()
  let waiting = false
  void serveKept()
  void followReleases(primary, (release) => {
    if (waiting) return // the change that has not begun yet will find this release, too
    waiting = true
    running = running.then(async () => {
      waiting = false
      await insist(
        release,
        () => serveNewest(release, origin, afterwards),
        () => waiting,
      )
    })
  })
}

/** Tries again until it succeeds, or until a newer release waits: a database may go away between its notice and the reading. */
async function insist(release: number, serving: () => Promise<void>, isOvertaken: () => boolean): Promise<void> {
  for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    try {
      return await serving()
    } catch (error) {
      if (wait === FIRST_WAIT) log("warn", `Release ${release} is not served yet, trying again: ${String(error)}`)
    }
    await sleep(wait, undefined, { ref: false })
    if (isOvertaken()) return
  }
}

async function serveNewest(expected: number, origin: string, afterwards: () => Promise<void>): Promise<void> {
  const newest = await loadServed(expected)
  if (newest) await change(newest, origin, afterwards)
  if (!newest || newest.release.id < expected) throw new Error("the replica has not had it for a minute")
}

async function change(newest: ServedRelease, origin: string, afterwards: () => Promise<void>): Promise<void> {
  void keepRelease(newest).catch((error: unknown) => log("warn", `The release is not noted on disk: ${String(error)}`))
  if (isServed(newest)) return inPeace(afterwards)
  if (servedRelease() === null) {
    serve(newest) // nobody has asked for anything yet
    return inPeace(() => sleep(FIRST_READERS, undefined, { ref: false }).then(afterwards))
  }
  const began = Date.now()
  const addresses = askedAddresses()
  prepare(newest)
  await makePages(addresses.slice(0, MOST_ASKED), newest.release.id, origin, began + PREPARATION)
  serve(newest)
  log("info", `Serving release ${newest.release.id}, after ${Date.now() - began} ms`)
  await makePages(addresses.slice(MOST_ASKED), newest.release.id, origin, Infinity)
  inPeace(afterwards)
}

/** Lets work go on beside: the next release need not wait for it. */
function inPeace(work: () => Promise<void>): void {
  void work().catch((error: unknown) => log("error", `Files were not made: ${String(error)}`))
}

function isServed({ release }: ServedRelease): boolean {
  const served = servedRelease()?.release
  return served?.id === release.id && served.importedAt === release.importedAt
}

/** A server that starts while its database is away serves what it served last: those of its pages that it kept. */
async function serveKept(): Promise<void> {
  await sleep(HEAD_START, undefined, { ref: false })
  const kept = servedRelease() === null ? await keptRelease() : null
  if (!kept || servedRelease() !== null) return
  serve(kept)
  log("warn", `The database does not answer: serving what is kept of release ${kept.release.id}`)
}

/** The newest release that the reading database has; waits for the expected one where that is a replica, but not for ever. */
async function loadServed(expected: number): Promise<ServedRelease | null> {
  const deadline = Date.now() + REPLICA_PATIENCE
  for (;;) {
    const found = await patiently(() =>
      onOneRelease(async (release) => {
        const [all, records, addresses, names] = await Promise.all([
          editions(),
          releases(),
          loadKnownAddresses(),
          loadKnownNames(),
        ])
        return { release, releases: records, latestYear: all[0]?.year ?? 0, addresses, names }
      }),
    )
    if (found && found.release.id >= expected) return found
    if (Date.now() > deadline) return found
    await sleep(200)
  }
}

/** Where a server notes what it serves: one note for each database and build. Null where nothing is kept. */
function noteFile(): string | null {
  const { CACHE_DIR, PAPI_BUILD, PAPI_DATABASE } = process.env
  if (!CACHE_DIR || !PAPI_BUILD || !PAPI_DATABASE) return null
  const name = createHash("sha256").update(`${PAPI_BUILD} ${PAPI_DATABASE}`).digest("hex").slice(0, 16)
  return join(CACHE_DIR, `served-${name}.json`)
}

/** Notes the release that readers get, so that a server that starts while its database is away knows which pages it has. */
async function keepRelease(served: ServedRelease): Promise<void> {
  const file = noteFile()
  if (file === null) return
  const draft = `${file}.${randomUUID()}`
  await mkdir(join(file, ".."), { recursive: true })
  await writeFile(draft, JSON.stringify(served))
  await rename(draft, file)
}

/** The release that was served last from this database by this build; null where there is none. */
async function keptRelease(): Promise<ServedRelease | null> {
  const file = noteFile()
  if (file === null) return null
  try {
    return JSON.parse(await readFile(file, "utf8")) as ServedRelease
  } catch {
    return null // none was kept, or half of one
  }
}
