// `npm run bench:data [TIMES]`: what pages and files take to be loaded and made from a made-up package with 100 times the units (6,300),
// against today's data: a page that reads all provinces to show one would show. Writes the ratios to docs/performance.md. Needs
// TEST_DATABASE_URL, or starts a server.
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { cpus, loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { PROJECT_ROOT } from "@/db/settings"
import { importPackage } from "@/importer/import-package"
import { createTestDatabase } from "../database"
import startDatabaseServer from "../database-server"
import { writeLargePackage } from "./large-package"
import { writeReport } from "./report"

const TIMES = Number(process.argv[2] ?? 100)

/** Milliseconds by what was made, from a data package of its own. */
type Measured = Readonly<Record<string, number>>

async function measure(folder: string): Promise<Measured> {
  const database = await createTestDatabase()
  try {
    await importPackage({ path: folder, databaseUrl: database.url })
    const program = fileURLToPath(new URL("data-loads.ts", import.meta.url))
    const { stdout, status } = spawnSync(process.execPath, ["--import", "tsx", program], {
      cwd: PROJECT_ROOT,
      env: { ...process.env, DATABASE_URL: database.url, DATABASE_REPLICA_URL: "", DATABASE_PATIENCE: "600000" },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
      maxBuffer: 1e9,
    })
    if (status !== 0) throw new Error("What takes how long could not be measured; the reason stands above")
    return JSON.parse(stdout) as Measured
  } finally {
    await database.drop()
  }
}

function tableOf(today: Measured, many: Measured): string {
  const rows = Object.entries(today).map(([name, ms]) => {
    const large = many[name]!
    return `| ${name} | ${Math.round(ms)} | ${Math.round(large)} | ${(large / ms).toFixed(1)} |`
  })
  return [
    `Median of five (of fewer where one takes long), in milliseconds: from the database to what is shown, without drawing it; the file as it is streamed. ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)} after; ${new Date().toISOString().slice(0, 10)}, \`npm run bench:data\`.`,
    "",
    `| | 63 units | ${63 * TIMES} units | times as long |`,
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n")
}

const stopServer = await startDatabaseServer()
const folder = mkdtempSync(join(tmpdir(), "papi-bench-"))
try {
  await writeLargePackage(folder, TIMES)
  const today = await measure(join(PROJECT_ROOT, "prisma/seed"))
  writeReport("bench:data", tableOf(today, await measure(folder)))
} finally {
  rmSync(folder, { recursive: true, force: true })
  await stopServer()
}
process.exit(0)
