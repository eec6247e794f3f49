import { execFile, spawn } from "node:child_process"
import { closeSync, openSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { promisify } from "node:util"
import type { Account, Binaries } from "./embedded-programs"

/** One embedded server: who runs it, with which programs, and where its data lie. */
export type Place = { account: Account; binaries: Binaries; folder: string; data: string; password: string }

/** Runs the server apart from the terminal, so that Ctrl-C reaches us alone and we stop things in order. Resolves when it exits. */
export async function launch(place: Place, options: readonly string[], port: number): Promise<void> {
  const log = openSync(join(place.folder, "postgres.log"), "a")
  const all = ["listen_addresses=127.0.0.1", "unix_socket_directories=", `port=${port}`, ...options]
  const server = spawn(place.binaries.postgres, ["-D", place.data, ...all.flatMap((option) => ["-c", option])], {
    ...place.account,
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
  })
  closeSync(log)
  server.unref()
  await new Promise((resolve) => server.once("exit", resolve).once("error", resolve))
}

/** Stops the server, whoever started it; it has stopped when this resolves. */
export async function stop({ account, binaries, data }: Place): Promise<void> {
  await promisify(execFile)(binaries.pgCtl, ["stop", "-D", data, "-m", "fast", "-t", "30"], { ...account, cwd: "/" })
}

/** The end of the server's log. */
export function lastWords({ folder }: Place): string {
  return readFileSync(join(folder, "postgres.log"), "utf8").trimEnd().split("\n").slice(-5).join("\n")
}

/** The port of the running server, from its own pid file. PostgreSQL itself sees through one left behind, unless its number lives on. */
export function runningPort(data: string): number | undefined {
  const file = join(data, "postmaster.pid")
  let lines: string[]
  try {
    lines = readFileSync(file, "utf8").split("\n")
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined
    throw error
  }
  const [pid, , , port] = lines
  if (!port || !isAlive(Number(pid))) return undefined
  if (isPostgres(Number(pid))) return Number(port)
  rmSync(file, { force: true })
  return undefined
}

/** A number that was given to another program since, or a process that is dead but not yet buried, must not pass for the server. */
function isPostgres(pid: number): boolean {
  if (process.platform !== "linux") return true
  try {
    return /^\d+ \(postgres\) [^Z]/.test(readFileSync(`/proc/${pid}/stat`, "utf8"))
  } catch {
    return false // it ended in this moment
  }
}

/** Whether a process of ours with this number lives. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false // no such process, or one of another user
  }
}

/** A port of 127.0.0.1 that is free at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === "string") throw new Error("A server on 127.0.0.1 has no port")
  return address.port
}
