import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { expect } from "vitest"
import { PROJECT_ROOT } from "@/db/settings"

/**
 * Runs a script in a process of its own and kills it when it says that it has come to a step.
 * @param env  DATABASE_URL, and what else the script reads
 * @param script  `request` is at hand: the database, and a listener that says each step
 */
export async function killAt(
  step: string,
  env: Record<"DATABASE_URL" | (string & {}), string>,
  script: string,
): Promise<void> {
  const request = "const request = { databaseUrl: process.env.DATABASE_URL, onProgress: (step) => console.log(step) }"
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", `${request}\n${script}`], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  })
  createInterface({ input: child.stdout }).on("line", (line) => line === step && child.kill("SIGKILL"))
  const [, signal] = (await once(child, "exit")) as [number | null, string | null]
  expect(signal, `killed at "${step}"`).toBe("SIGKILL")
}
