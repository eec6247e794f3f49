import { readFileSync } from "node:fs"
import { say } from "./prepare.mjs"

type Step = () => Promise<void>

/** What was started, in order; stopped in the opposite order. */
const started: Step[] = []
let stopping = false

/** Registers how to stop something that has just been started. */
export function onStop(step: Step): void {
  started.push(step)
}

/** Stops everything and ends the process. Called again (npm and the terminal both pass Ctrl-C on), it changes nothing. */
export async function stop(exitCode: number, sentence: string): Promise<void> {
  if (stopping) return
  stopping = true
  say(sentence)
  for (const step of started.toReversed()) {
    await step().catch((error: unknown) => {
      exitCode = 1
      say(`While stopping: ${String(error)}`)
    })
  }
  process.exit(exitCode)
}

/** Ctrl-C, a service manager, a closed terminal, or npm killed above us: all of them stop everything in order. */
export function stopOnSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop(0, "Stopping"))
  if (!hangupIsIgnored()) process.on("SIGHUP", () => void stop(0, "Stopping"))
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid // the scripts `exec` node, so that no shell stands between
  setInterval(() => process.ppid !== npm && void stop(1, "npm is gone: stopping"), 500).unref()
}

/** Under nohup a closed terminal must not stop us; a handler of ours would undo that. Where it cannot be known, none is set. */
function hangupIsIgnored(): boolean {
  if (process.platform !== "linux") return true
  const ignored = /^SigIgn:\s*([0-9a-f]+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? "0"
  return (Number.parseInt(ignored.slice(-1), 16) & 1) === 1
}
