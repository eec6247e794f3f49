import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "pg"
import { afterEach, beforeEach, expect, test } from "vitest"
import { migrate, schemaState } from "@/db/migrate"
import { createEmptyDatabase, type TestDatabase } from "../database"

const FIRST = "20261123000000_foundation"

let database: TestDatabase
let folder: string

beforeEach(async () => {
  database = await createEmptyDatabase()
  folder = mkdtempSync(join(tmpdir(), "papi-migrations-"))
  cpSync("prisma/migrations", folder, { recursive: true })
})

afterEach(async () => {
  await database.drop()
  rmSync(folder, { recursive: true })
})

function addMigration(name: string, sql: string): void {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, "migration.sql"), sql)
}

async function query<Row extends object>(sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

test("a second run finds nothing to do", async () => {
  expect(await migrate(database.url, folder)).toContain(FIRST)
  expect(await migrate(database.url, folder)).toEqual([])
})

test("a new migration is applied to an older database", async () => {
  await migrate(database.url, folder)
  addMigration("20991231000000_later", "CREATE TABLE later (id int)")
  expect(await migrate(database.url, folder)).toEqual(["20991231000000_later"])
  expect(await query("SELECT * FROM later")).toEqual([])
})

test("two at once: one migrates, the other waits and finds it done", async () => {
  const runs = await Promise.all([migrate(database.url, folder), migrate(database.url, folder)])
  expect(runs.map((applied) => applied.length > 0).sort()).toEqual([false, true])
})

test("a migration that was applied may not change", async () => {
  await migrate(database.url, folder)
  appendFileSync(join(folder, FIRST, "migration.sql"), "-- a later thought\n")
  await expect(migrate(database.url, folder)).rejects.toThrow(`Migration ${FIRST} has changed since it was applied`)
})

test("a migration that fails leaves nothing behind and says which one it was", async () => {
  await migrate(database.url, folder)
  addMigration("20991231000000_broken", "CREATE TABLE half (id int); SELECT 1/0;")
  await expect(migrate(database.url, folder)).rejects.toThrow(
    "Migration 20991231000000_broken failed and was rolled back: division by zero",
  )
  expect(await query("SELECT to_regclass('half') AS half")).toEqual([{ half: null }])
  expect(await query("SELECT 1 FROM _prisma_migrations WHERE migration_name LIKE '%broken'")).toEqual([])
})

test("an address without a server is told without its password", async () => {
  const nobody = "postgres://someone:secret@127.0.0.1:1/papi"
  await expect(migrate(nobody, folder)).rejects.toThrow(
    "The database postgres://someone:...@127.0.0.1:1/papi cannot be opened",
  )
})

test("a database that is newer than the program is refused, before anything is written", async () => {
  addMigration("20991231000000_later", "CREATE TABLE later (id int)")
  await migrate(database.url, folder)
  const refusal = "The database is newer than this program: it has the migration 20991231000000_later"
  await expect(migrate(database.url)).rejects.toThrow(refusal)
  await expect(schemaState(database.url)).rejects.toThrow(refusal)
})

test("what a database lacks is told without a write", async () => {
  expect((await schemaState(database.url, folder)).open).toContain(FIRST)
  expect(await query("SELECT FROM pg_tables WHERE tablename = '_prisma_migrations'")).toEqual([])
  await migrate(database.url, folder)
  expect(await schemaState(database.url, folder)).toEqual({ open: [], mayMigrate: true })
})
