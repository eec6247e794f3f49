// Generates Prisma's client from the schema. Plain JavaScript: it runs before anything is built.
// The CLI would fetch its schema engine from a host that closed networks do not reach. `generate` never runs that
// engine, it only asks that a file stands there, so we name one that exists on every system: Node itself.
import { spawnSync } from "node:child_process"
import { createRequire } from "node:module"

const cli = createRequire(import.meta.url).resolve("prisma/build/index.js")
const { status } = spawnSync(process.execPath, [cli, "generate"], {
  stdio: ["ignore", "ignore", "inherit"],
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
})
process.exit(status ?? 1)
