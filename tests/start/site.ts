import { execFileSync, spawn, type ChildProcess } from "node:child_process"
import { chmodSync, existsSync, mkdtempSync, readFileSync } from "node:fs"
import { createServer, type Server } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

/** How long a start may take in a test, in milliseconds: it may have to build. */
const PATIENCE = 110_000

export type Site = { process: ChildProcess; said: () => string; exit: Promise<number | null> }

export function newDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), "papi-start-"))
  chmodSync(folder, 0o755) // started by root, the database runs as another user
  return folder
}

/** A data folder with the data package in its database (tests/start/prepared.ts). */
export function newSeededDir(): string {
  const folder = newDataDir()
  copyDataDir(process.env.SEEDED_DATA_DIR!, folder)
  return folder
}

/** Copies a data folder of which no server runs, with its owners. */
export function copyDataDir(from: string, to: string): void {
  execFileSync("cp", ["-a", `${from}/.`, to])
}

/**
 * `npm start` in a terminal of its own, so to speak: a process group that Ctrl-C reaches as a whole.
 * @param settings  with a DATA_DIR or CACHE_DIR of its own, also where the database is elsewhere: pages of other tests would push out what is kept
 */
export function npmStart(settings: Record<string, string>): Site {
  const env = {
    ...process.env,
    DATABASE_URL: "",
    DATABASE_REPLICA_URL: "",
    SITE_URL: "",
    ...settings,
  }
  const npm = spawn("npm", ["start"], {
    detached: true,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  })
  let text = ""
  for (const stream of [npm.stdout, npm.stderr]) stream.on("data", (part: Buffer) => (text += part.toString()))
  const exit = new Promise<number | null>((resolve) => npm.once("exit", resolve))
  return { process: npm, said: () => text, exit }
}

/** Resolves when the site has told its address; throws with what it said when it ends instead. */
export async function untilItAnswers(site: Site): Promise<void> {
  const ended = site.exit.then(() => "ended")
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline;) {
    if (site.said().includes("The site answers at")) return
    if ((await Promise.race([ended, sleep(50)])) === "ended") break
  }
  throw new Error(`The site did not answer. It said:\n${site.said()}`)
}

/** Ctrl-C: the terminal sends it to everything in the foreground. */
export function pressCtrlC({ process: { pid } }: Site): void {
  process.kill(-pid!, "SIGINT")
}

/** The node process that npm runs. */
export function childOf(pid: number): number {
  return Number(execFileSync("pgrep", ["-P", String(pid)], { encoding: "utf8" }).trim())
}

/** The database server's process number, while it runs. */
export function databasePid(dataDir: string): number | undefined {
  const file = join(dataDir, "postgres/postmaster.pid")
  return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : undefined
}

/** Waits until a condition holds; false when it does not in ten seconds. */
export async function soon(condition: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    if (await condition()) return true
    await sleep(100)
  }
  return false
}

/** Takes a port, or fails when somebody has it. */
export async function listenOn(port: number): Promise<Server> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, resolve))
  return server
}

export function isFree(port: number): Promise<boolean> {
  return listenOn(port).then(
    (server) => new Promise((resolve) => server.close(() => resolve(true))),
    () => false,
  )
}
