import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync, gzipSync } from "node:zlib"
import { afterAll, beforeAll, expect, test } from "vitest"
import { restoreBackup } from "@/importer/backup/restore-backup"
import { writeBackup } from "@/importer/backup/write-backup"
import { importPackage, rollBack } from "@/importer/import-package"
import { createEmptyDatabase, createSmallDatabase, query, type TestDatabase } from "../database"
import { SeedCopy } from "./seed-copy"

// The walk that docs/operations.md describes: a backup, a loss, a restore, and figures that are the same to the last row.

const folder = mkdtempSync(join(tmpdir(), "papi-backup-"))
const file = join(folder, "papi.backup")
const correction = SeedCopy.small()
const databases: TestDatabase[] = []
let original: TestDatabase

beforeAll(async () => {
  original = await createSmallDatabase()
  databases.push(original)
  correction.edit("scores.csv", "2023,33,5.3,", () => "2023,33,5.3,2.000000")
  await importPackage({
    path: correction.folder,
    databaseUrl: original.url,
    note: 'tab\t, line\nend, \\. and "Đắk Lắk"',
  })
  await rollBack(1, { databaseUrl: original.url, note: "back" })
  await writeBackup(original.url, file)
})

afterAll(async () => {
  for (const { url } of databases) await dropBefore(url)
  for (const database of databases) await database.drop()
  correction.remove()
  rmSync(folder, { recursive: true })
})

async function empty(): Promise<TestDatabase> {
  const database = await createEmptyDatabase()
  databases.push(database)
  return database
}

async function dropBefore(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1)
  const server = new URL(url)
  server.pathname = "/postgres"
  const rows = await query<{ name: string }>(
    server.href,
    `SELECT datname AS name FROM pg_database WHERE datname LIKE '${name}\\_%'`,
  )
  for (const row of rows) await query(server.href, `DROP DATABASE "${row.name}"`)
}

/** Every table with a fingerprint of all its rows. */
async function contents(url: string): Promise<Record<string, string>> {
  const tables = await query<{ name: string }>(
    url,
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
  )
  const entries = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await query<{ sum: string }>(
        url,
        `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') AS sum FROM "${name}" t`,
      )
      return [name, row!.sum] as const
    }),
  )
  return Object.fromEntries(entries.toSorted())
}

test("a backup brings every row of every table back, with all releases, and imports go on from there", async () => {
  const restored = await empty()
  const { head, before } = await restoreBackup({ databaseUrl: restored.url, file, replace: false })
  expect([head.releases, before]).toEqual([3, null])
  expect(await contents(restored.url)).toEqual(await contents(original.url))
  const { release } = await importPackage({ path: correction.folder, databaseUrl: restored.url })
  expect(release).toBe(4)
})

test("a database with releases is not replaced unless it is said, and is kept even then", async () => {
  const there = await createSmallDatabase()
  databases.push(there)
  await expect(restoreBackup({ databaseUrl: there.url, file, replace: false })).rejects.toThrow(
    /The database has 1 release of its own; the backup of .* has 3. Nothing was changed/,
  )
  const { before } = await restoreBackup({ databaseUrl: there.url, file, replace: true })
  expect(await query(there.url, "SELECT FROM release")).toHaveLength(3)
  const kept = new URL(there.url)
  kept.pathname = `/${before}`
  expect(await query(kept.href, "SELECT FROM release")).toHaveLength(1)
})

test("a file that is there is not written over", async () => {
  await expect(writeBackup(original.url, file)).rejects.toThrow(/cannot be written: EEXIST/)
  expect(gunzipSync(readFileSync(file)).toString("utf8", 0, 13)).toBe("papi-backup 1")
})

test("what is no backup, or half of one, or a newer program's, changes nothing", async () => {
  const there = await empty()
  const whole = gunzipSync(readFileSync(file))
  for (const [text, sentence] of [
    ["something else\n", "is not a backup"],
    [whole.subarray(0, whole.length / 4), "it is not whole"],
    [whole.toString().replace('"migrations":["', '"migrations":["29991231000000_later","'), "newer than this program"],
  ] as const) {
    const odd = join(folder, "odd.backup")
    writeFileSync(odd, gzipSync(text))
    await expect(restoreBackup({ databaseUrl: there.url, file: odd, replace: false }), sentence).rejects.toThrow(
      sentence,
    )
  }
  writeFileSync(join(folder, "plain"), "no gzip")
  await expect(restoreBackup({ databaseUrl: there.url, file: join(folder, "plain"), replace: false })).rejects.toThrow(
    "cannot be read as a backup",
  )
  expect(await query(there.url, "SELECT FROM pg_tables WHERE schemaname = 'public'")).toEqual([])
  const [{ count }] = (await query<{ count: number }>(
    there.url,
    `SELECT count(*)::int AS count FROM pg_database WHERE datname LIKE '${new URL(there.url).pathname.slice(1)}\\_%'`,
  )) as [{ count: number }]
  expect(count).toBe(0)
})
