import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { isAlive } from "./process-alive"

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
