import { setTimeout as sleep } from "node:timers/promises"
import { Client } from "pg"
import { cluster, EMBEDDED_NAME, embeddedFolder, serverPassword } from "./embedded-folder"
import { databaseAccount, databaseBinaries } from "./embedded-programs"
import { freePort, lastWords, launch, runningPort, stop, type Place } from "./embedded-server"
import { readSettings } from "./settings"
import { StartProblem } from "./fault"

/** Everyone who uses the server holds this advisory lock shared; who gets it alone at the end was the last, and stops the server. */
const IN_USE = 72707370

/** What a server that recovers after kill -9 may take, in milliseconds. */
const PATIENCE = 60_000

/** How often a server that exits at once is started anew: its port was taken in between, or orphans of the last one still hold its memory. */
const ATTEMPTS = 5

export type EmbeddedOptions = {
  dataDir: string
  /** false: another folder may be taken where this one is closed to the database's user */
  dataDirChosen: boolean
  /** further options of the server, as name=value */
  options?: readonly string[]
  /** the port to listen on where the server does not run yet; absent: a free one */
  port?: number
}

export type Embedded = {
  url: string
  folder: string
  /** resolves when the server goes away although nobody here left */
  gone: Promise<void>
  /** the last one out stops the server; it has stopped when this resolves */
  leave: () => Promise<void>
}

/**
 * Joins the embedded PostgreSQL of a data folder, started here if it does not run. Processes share it without an owner: one that was
 * killed leaves a server that the next one joins, and stops.
 *
 * @throws {StartProblem} it cannot run here, and why
 */
export async function joinEmbedded({
  dataDir,
  dataDirChosen,
  options = [],
  port: wanted,
}: EmbeddedOptions): Promise<Embedded> {
  const account = databaseAccount()
  const folder = embeddedFolder(account, dataDir, dataDirChosen)
  const binaries = databaseBinaries(account, folder)
  const password = serverPassword(account, folder)
  const place = { account, binaries, folder, data: cluster(account, folder, binaries), password }
  const { client, port } = await enter(place, options, wanted)
  await createDatabase(client)
  return { url: urlOf(place, port), folder, ...membership(client, place) }
}

function urlOf({ password }: Place, port: number, database: string = EMBEDDED_NAME): string {
  return `postgres://${EMBEDDED_NAME}:${password}@127.0.0.1:${port}/${database}`
}

async function createDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [EMBEDDED_NAME])
  if (rowCount) return
  await client.query(`CREATE DATABASE "${EMBEDDED_NAME}"`).catch((error: { code?: string }) => {
    const anotherWasQuicker = error.code === "42P04" || error.code === "23505"
    if (!anotherWasQuicker) throw error
  })
}

/** Connects to the running server, starting it where there is none, until it lets us in. */
async function enter(
  place: Place,
  options: readonly string[],
  wanted: number | undefined,
): Promise<{ client: Client; port: number }> {
  const deadline = Date.now() + PATIENCE
  let attempts = 0
  let starting = false
  while (Date.now() < deadline) {
    const port = runningPort(place.data)
    if (port !== undefined) {
      const client = await tryToEnter(urlOf(place, port, "postgres"))
      if (client) return { client, port }
    } else if (!starting) {
      if (attempts++ === ATTEMPTS) throw new StartProblem(`The embedded database does not start:\n${lastWords(place)}`)
      starting = true
      void launch(place, options, wanted ?? (await freePort())).then(() => (starting = false))
    }
    await sleep(100)
  }
  throw new StartProblem(`The embedded database in ${place.data} did not answer within a minute:\n${lastWords(place)}`)
}

async function tryToEnter(url: string): Promise<Client | undefined> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: "papi-scorecard",
  })
  client.on("error", () => {}) // told by "end"
  try {
    await client.connect()
    await client.query("SELECT pg_advisory_lock_shared($1)", [IN_USE])
    return client
  } catch (error) {
    await client.end().catch(() => {})
    if ((error as { code?: string }).code !== "28P01") return undefined // it starts up or shuts down
    throw new StartProblem("The embedded database refuses the password kept beside it; restore the file `password`.", {
      cause: error,
    })
  }
}

function membership(client: Client, place: Place): Pick<Embedded, "gone" | "leave"> {
  let left = false
  const ended = new Promise<void>((resolve) => client.once("end", resolve))
  const gone = new Promise<void>((resolve) => void ended.then(() => left || resolve()))
  const leave = async () => {
    if (left) return
    left = true
    // The lock stays ours while the server stops: who comes now waits for it, and then starts a new one.
    if (await isLast(client)) await stop(place)
    await client.end()
  }
  return { gone, leave }
}

async function isLast(client: Client): Promise<boolean> {
  try {
    await client.query("SELECT pg_advisory_unlock_shared($1)", [IN_USE])
    const { rows } = await client.query<{ last: boolean }>("SELECT pg_try_advisory_lock($1) AS last", [IN_USE])
    return rows[0]!.last
  } catch {
    return false // the server is gone already
  }
}

/**
 * Runs something on the database of the settings: DATABASE_URL, else the embedded server, which is started for it if it does not run.
 * Ctrl-C stops what was started; the database undoes what was not finished.
 */
export async function withDatabase<T>(run: (url: string) => Promise<T>): Promise<T> {
  const { DATABASE_URL, DATA_DIR, dataDirChosen } = readSettings()
  if (DATABASE_URL) return run(DATABASE_URL)
  const embedded = await joinEmbedded({ dataDir: DATA_DIR, dataDirChosen })
  const interrupt = () => void embedded.leave().finally(() => process.exit(130)) // as the shell says "ended by Ctrl-C"
  const signals = ["SIGINT", "SIGTERM"] as const
  for (const signal of signals) process.once(signal, interrupt)
  try {
    return await run(embedded.url)
  } finally {
    for (const signal of signals) process.removeListener(signal, interrupt)
    await embedded.leave()
  }
}
