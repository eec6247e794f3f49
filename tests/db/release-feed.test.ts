import { Client } from "pg"
import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { followReleases } from "@/db/release-feed"
import { createTestDatabase, type TestDatabase } from "../database"

let database: TestDatabase
let client: Client
const heard: number[] = []

beforeAll(async () => {
  vi.stubEnv("LOG_LEVEL", "error") // the outage below is meant
  database = await createTestDatabase()
  client = new Client({ connectionString: database.url })
  await client.connect()
  await release(1)
  void followReleases(database.url, (id) => heard.push(id))
})

afterAll(async () => {
  await client.end()
  await database.drop()
})

/** What the importer's transaction ends with; the figures are made up. */
async function release(id: number): Promise<void> {
  await client.query("BEGIN")
  await client.query(
    "INSERT INTO release (id, rows, inserted, changed, removed, checksum, reference) VALUES ($1, 1, 1, 0, 0, repeat('0', 64), '{}')",
    [id],
  )
  await client.query(`NOTIFY papi_release, '${id}'`)
  await client.query("COMMIT")
}

async function breakConnections(): Promise<void> {
  await client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
  )
}

test("a server hears of the newest release when it starts, and of each new one at once", async () => {
  await vi.waitFor(() => expect(heard).toEqual([1]), 5_000)
  await release(2)
  await vi.waitFor(() => expect(heard).toEqual([1, 2]), 1_000)
})

test("after a lost connection it hears of what it missed, and of the next release again", async () => {
  await breakConnections()
  await release(3)
  await vi.waitFor(() => expect(heard.at(-1)).toBe(3), 5_000)
  await release(4)
  await vi.waitFor(() => expect(heard.at(-1)).toBe(4), 1_000)
})

test("it is told after every new connection, even when no release was missed: pages may have been kept with old figures meanwhile", async () => {
  heard.length = 0
  await breakConnections()
  await vi.waitFor(() => expect(heard).toEqual([4]), 5_000)
})
