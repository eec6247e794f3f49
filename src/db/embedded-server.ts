import { execFile, spawn } from "node:child_process"
import { closeSync, openSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import type { Account } from "./embedded-account"
import type { Binaries } from "./embedded-binaries"

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
