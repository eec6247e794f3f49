import { readFileSync } from "node:fs"
import { afterAll, beforeAll, expect, test } from "vitest"
import { schemaState } from "@/db/migrate"
import { readingUrl } from "@/db/reader-role"
import { createTestDatabase, query, type TestDatabase } from "../database"

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(async () => {
  await query(database.url, "DROP OWNED BY papi_reader, papi_web").catch(() => {})
  await database.drop()
})

/** What operators are told to run, with a name of this test's own: roles belong to the whole server. */
function grantsOfTheDocs(): string {
  const [, sql] = /```sql\n([\s\S]*?)```/.exec(readFileSync("docs/operations.md", "utf8"))!
  return sql!
    .replaceAll("papi_web", "papi_reader")
    .replace(/CREATE ROLE.*\n/, "")
    .replaceAll("DATABASE papi ", `DATABASE "${new URL(database.url).pathname.slice(1)}" `)
}

const READ = "SELECT count(*) FROM release"
const WRITES = [
  "INSERT INTO boundary_set (id) VALUES (99)",
  "DELETE FROM release",
  "UPDATE release SET note = 'x'",
  "TRUNCATE release",
  "DROP TABLE release",
  "CREATE TABLE mine (id int)",
  "CREATE TEMPORARY TABLE mine (id int)",
  "SELECT pg_read_file('/etc/passwd')",
  "COPY release TO PROGRAM 'cat'",
]

test("the reading role reads every table and writes none, even when it asks for it", async () => {
  const url = await readingUrl(database.url)
  expect(await readingUrl(database.url)).toBe(url)
  const tables = await query<{ name: string }>(
    url,
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
  )
  expect(tables.length).toBeGreaterThan(10)
  for (const { name } of tables) await query(url, `SELECT FROM "${name}"`)
  for (const write of WRITES)
    await expect(query(url, `SET transaction_read_only = off; ${write}`), write).rejects.toThrow(
      /permission denied|must be owner|read-only transaction/,
    )
})

test("it finds the schema up to date, and may not migrate", async () => {
  expect(await schemaState(await readingUrl(database.url))).toEqual({ open: [], mayMigrate: false })
})

test("a table made later can be read, too", async () => {
  await query(database.url, "CREATE TABLE later (id int)")
  expect(await query(await readingUrl(database.url), "SELECT * FROM later")).toEqual([])
  await query(database.url, "DROP TABLE later")
})

test("without the GRANTs, a sentence says where they are; with those of the docs it can read", async () => {
  const url = await readingUrl(database.url)
  await query(database.url, "REVOKE SELECT ON ALL TABLES IN SCHEMA public FROM papi_reader")
  await expect(schemaState(url)).rejects.toThrow("docs/operations.md has the GRANTs")
  await query(database.url, grantsOfTheDocs())
  expect((await schemaState(url)).open).toEqual([])
  expect(await query(url, READ)).toEqual([{ count: "0" }])
})
