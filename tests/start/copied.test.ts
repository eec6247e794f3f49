import { execFileSync, spawn } from "node:child_process"
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { joinEmbedded, type Embedded } from "@/db/embedded"
import { freePort } from "@/db/embedded-server"
import { readingUrl } from "@/db/reader-role"
import { PROJECT_ROOT } from "@/db/settings"
import { newSeededDir, untilItAnswers, type Site } from "./site"

// What an image or a copied folder is: built elsewhere, without what only building needs, without npm, network and the right to write.

/** Copied with new times: contents decide. */
const COPIED = [
  "src",
  "messages",
  "public",
  "prisma",
  "package.json",
  "package-lock.json",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
]

const copy = mkdtempSync(join(tmpdir(), "papi-copy-"))
const dataDir = newSeededDir()
let database: Embedded | undefined

beforeAll(async () => {
  chmodSync(copy, 0o755)
  for (const name of COPIED) cpSync(join(PROJECT_ROOT, name), join(copy, name), { recursive: true })
  link([".next", ...withoutDevelopment()])
  database = await joinEmbedded({ dataDir, dataDirChosen: true })
})

afterAll(async () => {
  await database?.leave()
  for (const folder of [copy, dataDir]) rmSync(folder, { recursive: true, force: true })
})

type LockFile = { packages: Record<string, { dev?: boolean }> }

/** What `npm prune --omit=dev` leaves, and npm's own list of it. */
function withoutDevelopment(): string[] {
  const lock = JSON.parse(readFileSync(join(PROJECT_ROOT, "node_modules/.package-lock.json"), "utf8")) as LockFile
  const shipped = Object.entries(lock.packages).filter(([, { dev }]) => !dev)
  mkdirSync(join(copy, "node_modules"))
  writeFileSync(
    join(copy, "node_modules/.package-lock.json"),
    JSON.stringify({ ...lock, packages: Object.fromEntries(shipped) }),
  )
  return shipped.map(([path]) => path).filter((path) => path.lastIndexOf("node_modules/") === 0)
}

/** Large as they are, they are linked, not copied, where they lie on the same disk. */
function link(paths: readonly string[]): void {
  const into = ["--parents", "-t", copy, ...paths]
  try {
    execFileSync("cp", ["-al", ...into], { cwd: PROJECT_ROOT, stdio: "pipe" })
  } catch {
    execFileSync("cp", ["-a", ...into], { cwd: PROJECT_ROOT })
  }
}

/** Started as in an image: by a user to whom nothing of it belongs, where the test may choose one. */
async function startOfCopy(): Promise<{ site: Site; origin: string; files: string }> {
  const port = await freePort()
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const { TMPDIR = "/tmp" } = process.env
  const files = mkdtempSync(join(TMPDIR, "papi-files-"))
  chmodSync(files, 0o777)
  const child = spawn(process.execPath, ["src/start/run.mjs", "src/start/serve.ts"], {
    ...nobody,
    cwd: copy,
    env: {
      NODE_ENV: "production",
      PATH: "/nowhere",
      TMPDIR,
      CACHE_DIR: files,
      PORT: String(port),
      DATABASE_URL: await readingUrl(database!.url),
      SITE_URL: "https://papi.example.org",
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let text = ""
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (text += part.toString()))
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve))
  return { site: { process: child, said: () => text, exit }, origin: `http://127.0.0.1:${port}`, files }
}

test("a copied folder starts as it is: it installs, generates and builds nothing, and writes nothing", async () => {
  expect(readdirSync(join(copy, "node_modules"))).not.toContain("vitest")
  const { site, origin, files } = await startOfCopy()
  try {
    await untilItAnswers(site)
    expect(site.said()).not.toMatch(/Installing|Generating|Drawing|Bundling|Cutting|Building|EACCES|EROFS/)
    expect((await fetch(`${origin}/api/health`)).status).toBe(200)
    expect((await fetch(`${origin}/charts/map.png?width=400`)).status).toBe(200)
    expect((await fetch(`${origin}/scores.csv`)).status).toBe(200)
  } finally {
    site.process.kill("SIGTERM")
    await site.exit
    rmSync(files, { recursive: true, force: true })
  }
  expect(await site.exit).toBe(0)
})
