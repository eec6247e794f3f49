// `npm run bench:import [TIMES ...]`: the import of today's data package, and of made-up ones with many times its units, against a plain
// COPY of the rows it writes into tables with the same keys, checks and indexes, without and with foreign keys. Needs TEST_DATABASE_URL, or starts a server.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Client } from "pg"
import { to } from "pg-copy-streams"
import { connect } from "@/db/connect"
import { PROJECT_ROOT } from "@/db/settings"
import { importPackage } from "@/importer/import-package"
import { copyIn } from "@/importer/database/stored-tables"
import { createTestDatabase } from "../database"
import startDatabaseServer from "../database-server"
import { writeLargePackage } from "./large-package"

const TABLES = ["score", "interval", "weighted_total", "indicator_value", "result", "measure_summary"]

/** Makes an empty twin of a table: keys, indexes, checks and, if asked for, foreign keys. */
async function twin(client: Client, table: string, hasReferences: boolean): Promise<void> {
  await client.query(`DROP TABLE IF EXISTS twin."${table}"`)
  await client.query(`CREATE TABLE twin."${table}" (LIKE public."${table}" INCLUDING ALL)`)
  const { rows } = await client.query<{ definition: string }>(
    `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE contype = 'f' AND conrelid = 'public."${table}"'::regclass`,
  )
  for (const { definition } of hasReferences ? rows : [])
    await client.query(`ALTER TABLE twin."${table}" ADD ${definition}`)
}

/** Seconds of a plain COPY of the rows that the import wrote. Reading them beforehand does not count. */
async function plainCopy(client: Client, hasReferences: boolean): Promise<number> {
  let seconds = 0
  for (const table of TABLES) {
    await twin(client, table, hasReferences)
    const parts = await textOf(client, table)
    const began = performance.now()
    await copyIn(client, `twin."${table}"`, parts)
    seconds += (performance.now() - began) / 1000
  }
  return seconds
}

async function textOf(client: Client, table: string): Promise<string[]> {
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
    const [bare, referring] = [await plainCopy(client, false), await plainCopy(client, true)]
    console.log(
      `${name}: ${plan!.rows} facts and ${plan!.results.begin} results imported in ${seconds.toFixed(1)} s, at most ${Math.round(peak / 1e6)} MB. ` +
        `Plain COPY of these rows: ${bare.toFixed(1)} s without foreign keys (the import takes ${(seconds / bare).toFixed(2)} times as long), ` +
        `${referring.toFixed(1)} s with them (${(seconds / referring).toFixed(2)} times)`,
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
