import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { PROJECT_ROOT } from "@/db/settings"
import { StartProblem } from "@/db/fault"
import { onStop } from "./shutdown"

/** Everything the build is made of. Contents count, not times: a checkout or a copy changes times. */
const SOURCES = [
  "src",
  "messages",
  "public",
  "prisma/schema.prisma",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
]
/** Runs from the sources, outside the pages. */
const NOT_BUILT = "src/start/"
const STAMP = join(PROJECT_ROOT, ".next/built-from")

/** Whether the build on disk was made from today's sources. */
export function isBuilt(): boolean {
  if (!existsSync(STAMP) || !existsSync(join(PROJECT_ROOT, ".next/BUILD_ID"))) return false
  return builtFrom() === fingerprint()
}

/** What the build on disk was made from. */
export function builtFrom(): string {
  return readFileSync(STAMP, "utf8")
}

/**
 * Builds the pages. Needs neither a database nor the settings of where it will run.
 *
 * @throws {StartProblem} with what Next said
 */
export async function build(): Promise<void> {
  rmSync(STAMP, { force: true }) // a build that is killed half-way must not pass for the last one
  const from = fingerprint()
  const next = spawn(process.execPath, [join(PROJECT_ROOT, "node_modules/next/dist/bin/next"), "build"], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  })
  onStop(async () => void next.kill())
  let said = ""
  for (const stream of [next.stdout, next.stderr]) stream.on("data", (part: Buffer) => (said += part.toString()))
  const status = await new Promise((resolve) => next.once("close", resolve))
  if (status !== 0) throw new StartProblem(`The build failed:\n${said}`)
  writeFileSync(STAMP, from)
}

function fingerprint(): string {
  const hash = createHash("sha256")
  for (const source of SOURCES)
    for (const file of filesOf(source).filter((file) => !file.startsWith(NOT_BUILT)))
      hash.update(file).update(readFileSync(join(PROJECT_ROOT, file)))
  return hash.digest("hex")
}

function filesOf(path: string): readonly string[] {
  if (!existsSync(join(PROJECT_ROOT, path))) return []
  if (!statSync(join(PROJECT_ROOT, path)).isDirectory()) return [path]
  return readdirSync(join(PROJECT_ROOT, path))
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`))
}
