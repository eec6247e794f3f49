// `npm run bench:import [TIMES ...]`: the import of today's data package, and of made-up ones with many times its units, against a plain
// COPY of the rows it writes into tables with the same keys, checks, indexes and foreign keys. Needs TEST_DATABASE_URL, or starts a server.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Client } from "pg"
import { connect } from "@/db/connect"
import { PROJECT_ROOT } from "@/db/project-root"
import { importPackage } from "@/importer/import-package"
import { copyIn } from "@/importer/database/copy"
import { createTestDatabase } from "../database"
import startDatabaseServer from "../database-server"
import { writeLargePackage } from "./large-package"

const FACTS = ["score", "interval", "indicator_value"]
const RESULTS = ["result", "measure_summary"]

/** Makes a twin of a table: keys, indexes, checks and foreign keys. */
async function twin(client: Client, table: string): Promise<void> {
  await client.query(`CREATE TABLE twin."${table}" (LIKE public."${table}" INCLUDING ALL)`)
  const { rows } = await client.query<{ definition: string }>(
    `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE contype = 'f' AND conrelid = 'public."${table}"'::regclass`,
  )
  for (const { definition } of rows) await client.query(`ALTER TABLE twin."${table}" ADD ${definition}`)
}

/** Seconds of a plain COPY of the rows that the import wrote, and their number. Reading them beforehand does not count. */
async function plainCopy(client: Client, tables: readonly string[]): Promise<{ seconds: number; rows: number }> {
  let [seconds, rows] = [0, 0]
  for (const table of tables) {
    await twin(client, table)
    const parts = await textOf(client, table)
    const began = performance.now()
    await copyIn(client, `twin."${table}"`, parts)
    seconds += (performance.now() - began) / 1000
    rows += Number((await client.query<{ n: string }>(`SELECT count(*) AS n FROM twin."${table}"`)).rows[0]!.n)
  }
  return { seconds, rows }
}

async function textOf(client: Client, table: string): Promise<string[]> {
  const { to } = await import("pg-copy-streams")
  const parts: string[] = []
  for await (const part of client.query(to(`COPY public."${table}" TO STDOUT`)) as AsyncIterable<Buffer>)
    parts.push(part.toString())
  return parts
}

async function measure(name: string, folder: string): Promise<void> {
  const database = await createTestDatabase()
  const client = await connect(database.url)
  try {
    let peak = 0
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20)
    const began = performance.now()
    const { plan } = await importPackage({ path: folder, databaseUrl: database.url })
    const seconds = (performance.now() - began) / 1000
    clearInterval(watch)
    await client.query("CREATE SCHEMA twin")
    const facts = await plainCopy(client, FACTS)
    const results = await plainCopy(client, RESULTS)
    const all = facts.seconds + results.seconds
    console.log(
      `${name}: ${plan!.rows} facts, ${results.rows} results imported in ${seconds.toFixed(1)} s, at most ${Math.round(peak / 1e6)} MB; ` +
        `plain COPY ${all.toFixed(1)} s (facts ${facts.seconds.toFixed(1)} s): ${(seconds / all).toFixed(2)} times (${(seconds / facts.seconds).toFixed(2)})`,
    )
  } finally {
    await client.end()
    await database.drop()
  }
}

const stopServer = await startDatabaseServer()
const folder = mkdtempSync(join(tmpdir(), "papi-bench-"))
try {
  const times = process.argv.slice(2).map(Number)
  await measure("today", join(PROJECT_ROOT, "prisma/seed"))
  for (const each of times.length > 0 ? times : [100]) {
    await writeLargePackage(join(folder, String(each)), each)
    await measure(`${each} times`, join(folder, String(each)))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
  await stopServer()
}
