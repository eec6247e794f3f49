import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Client } from "pg"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest"
import { exportPackage } from "@/importer/export-package"
import { importPackage, NothingToRollBack, rollBack } from "@/importer/import-package"
import { UnknownRelease } from "@/importer/database/release-state"
import { copyDatabase, createSmallDatabase, createTestDatabase, query, type TestDatabase } from "../database"
import { currentState, stateOf } from "./database-state"
import { killAt } from "./kill-at"
import { SeedCopy } from "./seed-copy"

/** every test has a copy of it */
let original: TestDatabase
let database: TestDatabase
/** the package of release 1 */
let held: SeedCopy
/** the package of release 2 */
let seed: SeedCopy
/** what held in release 1 */
let first: Record<string, string>

/** Release 1 is the data package; release 2 has made-up changes of every kind. */
beforeAll(async () => {
  ;[held, seed] = [SeedCopy.small(), SeedCopy.small()]
  original = await createSmallDatabase()
  first = await currentState(original.url)
  seed.edit("scores.csv", "2023,33,5.3,", () => "2023,33,5.3,2.000000")
  seed.edit("breaks.csv", "2022,1.1,", (line) => line.replace(/,[^,]*$/, ",made up"))
  seed.drop("intervals.csv", (line) => line.startsWith("2019,01,"))
  for (const file of ["editions.csv", "scores.csv", "missing_results.csv", "group_cuts.csv", "evidence.csv"])
    seed.drop(file, (line) => line.startsWith("2024,"))
  await importPackage({ path: seed.folder, databaseUrl: original.url, note: "made up" })
})
beforeEach(async () => void (database = await copyDatabase(original)))
afterEach(() => database.drop())
afterAll(async () => {
  held.remove()
  seed.remove()
  await original.drop()
})

const request = () => ({ databaseUrl: database.url })
const releases = () => query(database.url, "SELECT id, note, rows FROM release ORDER BY id")

describe("a rollback", () => {
  test("is a new release in which everything holds that held in the earlier one", async () => {
    const { checksum, ...outcome } = await rollBack(1, { ...request(), note: "wrong file" })
    expect(outcome).toMatchObject({ status: "imported", release: 3, to: 1 })
    expect(await currentState(database.url)).toEqual(first)
    expect(await releases()).toEqual([
      { id: 1, note: null, rows: held.rows },
      { id: 2, note: "made up", rows: expect.any(Number) },
      { id: 3, note: "wrong file", rows: held.rows },
    ])
    const [release] = await query<{ checksum: string }>(database.url, "SELECT checksum FROM release WHERE id = 1")
    expect(release!.checksum).toBe(checksum)
  })

  test("leaves the release that it takes back readable, and can be taken back itself", async () => {
    const second = await currentState(database.url)
    await rollBack(1, request())
    const target = SeedCopy.small()
    await exportPackage({ path: target.folder, databaseUrl: database.url, release: 2 })
    for (const file of ["scores.csv", "intervals.csv", "breaks.csv", "editions.csv"])
      expect(readFileSync(join(target.folder, file), "utf8"), file).toBe(seed.text(file))
    target.remove()
    expect(await rollBack(2, request())).toMatchObject({ status: "imported", release: 4 })
    expect(await currentState(database.url)).toEqual(second)
  })

  test("tells servers that listen", async () => {
    const listener = new Client({ connectionString: database.url })
    await listener.connect()
    const heard: (string | undefined)[] = []
    listener.on("notification", ({ payload }) => heard.push(payload))
    await listener.query("LISTEN papi_release")
    await rollBack(1, request())
    await expect.poll(() => heard).toEqual(["3"])
    await listener.end()
  })

  test("rehearsed writes nothing and tells what the rollback does", async () => {
    const before = await stateOf(database.url)
    const planned = await rollBack(1, { ...request(), dryRun: true })
    expect(planned).toMatchObject({ status: "planned", release: 2 })
    expect(await stateOf(database.url)).toEqual(before)
    expect((await rollBack(1, request())).plan).toEqual(planned.plan)
  })
})

describe("refused, with nothing written", () => {
  test.each([
    ["a release that there is not", 9, UnknownRelease, "The database has no release 9"],
    ["the newest release", 2, NothingToRollBack, "Release 2 is the newest: the data are as it left them"],
  ])("%s", async (_, to, kind, message) => {
    const before = await stateOf(database.url)
    const refused = rollBack(to, request())
    await expect(refused).rejects.toThrow(kind)
    await expect(refused).rejects.toThrow(message)
    expect(await stateOf(database.url)).toEqual(before)
  })

  test("any release of an empty database", async () => {
    const empty = await createTestDatabase()
    await expect(rollBack(1, { databaseUrl: empty.url })).rejects.toThrow(UnknownRelease)
    await empty.drop()
  })

  test("a release whose rows were changed by hand", async () => {
    await query(
      database.url,
      "UPDATE score SET points = 1.5 WHERE year = 2019 AND province = '01' AND sub_dimension = '1.1'",
    )
    const before = await stateOf(database.url)
    await expect(rollBack(1, request())).rejects.toThrow(/changed by other means than an import/)
    expect(await stateOf(database.url)).toEqual(before)
  })
})

test("two rollbacks at once: one waits, and finds the work done", async () => {
  const onWait = vi.fn()
  const outcomes = await Promise.all([rollBack(1, { ...request(), onWait }), rollBack(1, { ...request(), onWait })])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["imported", "unchanged"])
  expect(onWait).toHaveBeenCalledTimes(1)
  expect(await releases()).toHaveLength(3)
})

test("a rollback and an import at once: both happen, one after the other", async () => {
  const again = SeedCopy.small()
  for (const file of readdirSync(seed.folder)) if (file.endsWith(".csv")) again.write(file, seed.text(file))
  again.edit("breaks.csv", "2022,1.1,", (line) => line.replace(/,[^,]*$/, ",made up again"))
  const load = importPackage({ path: again.folder, ...request() })
  const outcomes = await Promise.all([rollBack(1, request()), load])
  expect(outcomes.map(({ release }) => release).sort()).toEqual([3, 4])
  const last = outcomes.find(({ release }) => release === 4)!
  const [newest] = await query<{ checksum: string }>(database.url, "SELECT checksum FROM release WHERE id = 4")
  expect(newest!.checksum).toBe(last.checksum)
  again.remove()
})

const ROLL_BACK = `
  const { rollBack } = await import("./src/importer/import-package.ts")
  await rollBack(1, request)`

test("a rollback killed while it writes leaves no trace, and the next one works", async () => {
  const before = await stateOf(database.url)
  await killAt("Writing the results of 2024", { DATABASE_URL: database.url }, ROLL_BACK)
  expect(await stateOf(database.url)).toEqual(before)
  expect(await rollBack(1, request())).toMatchObject({ status: "imported", release: 3 })
  expect(await currentState(database.url)).toEqual(first)
})

test("the data package imported again is the rollback to it", async () => {
  await rollBack(1, request())
  expect(await importPackage({ path: held.folder, ...request() })).toMatchObject({ status: "unchanged", release: 3 })
})
