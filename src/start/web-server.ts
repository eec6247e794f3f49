import { spawn } from "node:child_process"
import { createServer } from "node:net"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { PROJECT_ROOT, type Settings } from "@/db/settings"
import { StartProblem } from "@/db/fault"
import { builtFrom } from "./build"
import { say } from "./prepare.mjs"
import { onStop, stop } from "./shutdown"

/** What requests in progress, downloads for one, may still take when the server stops, in milliseconds; a service's TimeoutStopSec is longer. */
const GRACE = 30_000

/** What Next may take until it answers, in milliseconds; development compiles first. */
const PATIENCE = 120_000

/** What Next may take from then on until it has read which release it serves, in milliseconds. */
const PATIENCE_FOR_RELEASE = 60_000

export type Mode = "start" | "dev"

/**
 * Starts Next and waits until it answers. When it dies later, everything else stops, too.
 * It runs apart from the terminal, so that Ctrl-C reaches us alone and we stop it before the database.
 */
export async function startWebServer(mode: Mode, settings: Settings, databaseUrl: string): Promise<void> {
  const { PORT, HOST, SITE_URL, SECURITY_CONTACT = "", CACHE_DIR, TRUST_PROXY, METRICS_PORT } = settings
  const watch = ["--import", new URL("exit-when-orphaned.mjs", import.meta.url).href]
  const server = spawn(process.execPath, [...watch, ...program(mode, settings)], {
    cwd: PROJECT_ROOT,
    detached: true,
    stdio: ["pipe", "inherit", "inherit"],
    env: {
      ...process.env,
      // Each thread of C code that draws or packs would keep freed memory of its own: 1.2 GB under load instead of 0.9.
      MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? "2",
      DATABASE_URL: databaseUrl,
      SITE_URL,
      SECURITY_CONTACT,
      CACHE_DIR,
      DATABASE_PATIENCE: String(settings.DATABASE_PATIENCE),
      RATE_LIMIT: String(settings.RATE_LIMIT),
      TRUST_PROXY: String(TRUST_PROXY),
      METRICS_PORT: METRICS_PORT === undefined ? "" : String(METRICS_PORT),
      PAPI_BUILD: mode === "start" ? builtFrom() : `dev ${Date.now()}`, // what was made by other sources is made anew
      PAPI_DATABASE: settings.DATABASE_URL ?? settings.DATA_DIR, // the embedded one answers at another port each time
      PORT: String(PORT),
      HOST: HOST === undefined || HOST === "0.0.0.0" || HOST === "::" ? "" : HOST,
      NODE_ENV: mode === "dev" ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
  })
  const exited = new Promise<void>((resolve) => server.once("exit", () => resolve()).once("error", () => resolve()))
  void exited.then(() =>
    stop(1, `The web server ended (${server.signalCode ?? `exit code ${server.exitCode}`}): stopping`),
  )
  onStop(async () => {
    server.kill("SIGTERM")
    const ended = await Promise.race([exited.then(() => true), sleep(GRACE, false, { ref: false })])
    if (!ended) say(`The web server did not end within ${GRACE / 1000} s: killed`)
    server.kill("SIGKILL")
    await exited
  })
  await firstAnswer(PORT, HOST)
}

/** What runs in the process: Next behind our own server, or, in development, Next's. */
function program(mode: Mode, { PORT, HOST }: Settings): readonly string[] {
  const address = ["--port", String(PORT), ...(HOST ? ["--hostname", HOST] : [])]
  if (mode === "start")
    return ["--import", "tsx", fileURLToPath(new URL("web-process.ts", import.meta.url)), ...address]
  return [join(PROJECT_ROOT, "node_modules/next/dist/bin/next"), "dev", ...address]
}

async function firstAnswer(port: number, host: string | undefined): Promise<void> {
  const origin = `http://${localAddress(host)}:${port}`
  const deadline = Date.now() + PATIENCE
  while (Date.now() < deadline) {
    try {
      await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(PATIENCE) })
      return // any answer: a database that is down is the health check's to tell
    } catch {
      await sleep(200) // not listening yet; should it have died, `exited` stops us
    }
  }
}

/** Waits until pages are no longer refused because it is not known yet which release to serve. */
export async function untilPages({ PORT, HOST }: Settings): Promise<void> {
  const origin = `http://${localAddress(HOST)}:${PORT}`
  const deadline = Date.now() + PATIENCE_FOR_RELEASE
  while (Date.now() < deadline) {
    const { status } = await fetch(`${origin}/vi`, { method: "HEAD", signal: AbortSignal.timeout(PATIENCE) })
    if (status !== 503) return
    await sleep(100)
  }
}

/** Where a server that listens on this host answers from the same machine. */
export function localAddress(host: string | undefined): string {
  if (host === undefined || host === "0.0.0.0" || host === "::") return "localhost"
  return host.includes(":") ? `[${host}]` : host
}

const SENTENCES: Record<string, (port: number, host: string) => string> = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken by another program. Stop that one, or choose a port: PORT=${port + 1} npm start`,
  EACCES: (port) => `Port ${port} is not open to this user. Choose one from 1024 on: PORT=3000 npm start`,
  EADDRNOTAVAIL: (_, host) => `HOST is ${host}; expected an address of this machine.`,
  ENOTFOUND: (_, host) => `HOST is ${host}; expected an address of this machine.`,
}

/**
 * Tries the site's address before the long steps.
 * @throws {StartProblem} it cannot be listened on
 */
export async function refuseTakenPort(port: number, host: string | undefined): Promise<void> {
  const server = createServer()
  try {
    await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, host, resolve))
  } catch (error) {
    const sentence = SENTENCES[(error as NodeJS.ErrnoException).code ?? ""]
    throw sentence ? new StartProblem(sentence(port, host ?? ""), { cause: error }) : error
  }
  await new Promise((resolve) => server.close(resolve))
}
