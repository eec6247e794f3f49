import { spawn } from "node:child_process"
import { once } from "node:events"
import { expect, test } from "vitest"

const WATCH = new URL("../../src/start/exit-when-orphaned.mjs", import.meta.url).href

/** A process as the web server is started, that would run for a minute. */
function watched(stdin: "pipe" | "ignore", program: string) {
  return spawn(process.execPath, ["--import", WATCH, "-e", program], { stdio: [stdin, "ignore", "inherit"] })
}

test("the web server ends when the pipe to the process that started it breaks", async () => {
  const server = watched("pipe", "setTimeout(() => undefined, 60_000)")
  await once(server, "spawn")
  server.stdin?.end()
  const [, signal] = await once(server, "exit")
  expect(signal).toBe("SIGTERM")
})

test("a process that the web server starts with the same flag, but without a pipe, does its work to the end", async () => {
  const worker = watched("ignore", "process.exitCode = 7")
  const [code] = await once(worker, "exit")
  expect(code).toBe(7)
})
