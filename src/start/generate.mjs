// Generates Prisma's client from the schema. Plain JavaScript: it runs before anything is built.
// The CLI would fetch its schema engine from a host that closed networks do not reach. `generate` never runs that
// engine, it only asks that a file stands there, so we name one that exists on every system: Node itself.
import { spawnSync } from "node:child_process"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

/** @throws {Error} with what Prisma said, when the schema is wrong */
export function generate() {
  const cli = createRequire(import.meta.url).resolve("prisma/build/index.js")
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "generate"], {
    cwd: new URL("../../", import.meta.url),
    encoding: "utf8",
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
  })
  if (status !== 0) throw new Error(`Prisma could not generate its client:\n${stdout}${stderr}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate() // npm run generate
