import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { importPackage } from "@/importer/import-package"
import { PackageRefused } from "@/importer/problems"
import { createSmallDatabase, createTestDatabase, query, type TestDatabase } from "../database"
import { stateOf } from "./database-state"
import { killAt } from "./kill-at"
import { SeedCopy } from "./seed-copy"

let database: TestDatabase
let seed: SeedCopy
beforeEach(() => void (seed = SeedCopy.small()))
afterEach(async () => {
  seed.remove()
  await database.drop()
})

describe("nothing is written", () => {
  test("by a dry run, which tells what an import would do", async () => {
    database = await createSmallDatabase()
    const before = await stateOf(database.url)
    seed.edit("scores.csv", "2023,33,5.3,", () => "2023,33,5.3,2.000000")
    const request = { path: seed.folder, databaseUrl: database.url }
    const planned = await importPackage({ ...request, dryRun: true })
    expect(planned).toMatchObject({ status: "planned", release: 1 })
    expect(await stateOf(database.url)).toEqual(before)
    const imported = await importPackage(request)
    expect(planned.plan).toEqual(imported.plan)
  })

  test("by a dry run on an empty database", async () => {
    database = await createTestDatabase()
    const before = await stateOf(database.url)
    const { plan } = await importPackage({ path: seed.folder, databaseUrl: database.url, dryRun: true })
    expect(plan).toMatchObject({ rows: seed.rows, facts: { changed: [], removed: [] } })
    expect(await stateOf(database.url)).toEqual(before)
  })

  test("of a package with a problem", async () => {
    database = await createSmallDatabase()
    const before = await stateOf(database.url)
    seed.append("scores.csv", "2023,99,1.1,1.000000")
    await expect(importPackage({ path: seed.folder, databaseUrl: database.url })).rejects.toThrow(PackageRefused)
    expect(await stateOf(database.url)).toEqual(before)
  })

  test("by an import that fails in the middle", async () => {
    database = await createTestDatabase()
    const before = await stateOf(database.url)
    await query(
      database.url,
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'disk full'; END $$;
       CREATE TRIGGER refuse BEFORE INSERT ON result FOR EACH ROW WHEN (NEW.year = 2022) EXECUTE FUNCTION refuse()`,
    )
    await expect(importPackage({ path: seed.folder, databaseUrl: database.url })).rejects.toThrow("disk full")
    expect(await stateOf(database.url)).toEqual(before)
  })
})

test("two imports at once: one waits, says so, and finds the work done", async () => {
  database = await createTestDatabase()
  const onWait = vi.fn()
  const request = { path: seed.folder, databaseUrl: database.url, onWait }
  const outcomes = await Promise.all([importPackage(request), importPackage(request)])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["imported", "unchanged"])
  expect(onWait).toHaveBeenCalledTimes(1)
  expect(await query(database.url, "SELECT id FROM release")).toEqual([{ id: 1 }])
})

const IMPORT = `
  const { importPackage } = await import("./src/importer/import-package.ts")
  await importPackage({ path: process.env.PACKAGE, ...request })`

test.each(["Writing scores.csv", "Writing the results of 2019"])(
  "an import killed at %s leaves no trace, and the next one works",
  async (step) => {
    database = await createTestDatabase()
    const before = await stateOf(database.url)
    await killAt(step, { DATABASE_URL: database.url, PACKAGE: seed.folder }, IMPORT)
    const next = await importPackage({ path: seed.folder, databaseUrl: database.url })
    expect(next).toMatchObject({ status: "imported", release: 1 })
    const whole = await createSmallDatabase()
    expect(await stateOf(database.url)).toEqual(await stateOf(whole.url))
    await whole.drop()
    expect(before.release).toBe("empty")
  },
)
