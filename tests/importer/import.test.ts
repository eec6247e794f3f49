import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Client } from "pg"
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest"
import { exportPackage } from "@/importer/export-package"
import { importPackage, type ImportOutcome } from "@/importer/import-package"
import { readPackage } from "@/importer/package/read-package"
import { listReleases } from "@/importer/releases"
import { PackageRefused } from "@/importer/problems"
import { UnknownRelease } from "@/importer/database/release-state"
import { createSeededDatabase, createSmallDatabase, createTestDatabase, query, type TestDatabase } from "../database"
import { currentState, stateOf } from "./database-state"
import { SEED, SeedCopy } from "./seed-copy"

/** The small package as it is, and the copy in which a test changes something. */
const original = SeedCopy.small()
let seed: SeedCopy
const databases: TestDatabase[] = []

beforeEach(() => void (seed = SeedCopy.small()))
afterEach(async () => {
  seed.remove()
  for (const database of databases.splice(0)) await database.drop()
})

async function opened(creating: Promise<TestDatabase>): Promise<string> {
  const database = await creating
  databases.push(database)
  return database.url
}
afterAll(() => original.remove())

const seeded = () => opened(createSeededDatabase())
const small = () => opened(createSmallDatabase())
const empty = () => opened(createTestDatabase())

const load = (databaseUrl: string, more: object = {}): Promise<ImportOutcome> =>
  importPackage({ path: seed.folder, databaseUrl, ...more })

const packageFiles = (folder: string) => readdirSync(folder).filter((name) => /\.(csv|json)$/.test(name))

function expectSameFiles(folder: string, expected: string): void {
  expect(packageFiles(folder)).toEqual(packageFiles(expected))
  for (const name of packageFiles(folder))
    expect(readFileSync(join(folder, name)).equals(readFileSync(join(expected, name))), name).toBe(true)
}

describe("a first import", () => {
  test("fills every table, facts as in the files and results of every measure", async () => {
    const url = await seeded()
    const counts = await query<{ scores: string; values: string; intervals: string; totals: string; empty: string }>(
      url,
      `SELECT (SELECT count(*) FROM score) AS scores, (SELECT count(*) FROM indicator_value) AS values, (SELECT count(*) FROM "interval") AS intervals,
         (SELECT count(*) FROM result WHERE measure = 'total') AS totals`,
    )
    expect(counts).toEqual([{ scores: "21891", values: "28229", intervals: "185", totals: "869" }])
    for (const filled of [url, await small()])
      expect(Object.entries(await stateOf(filled)).filter(([, digest]) => digest === "empty")).toEqual([])
  })

  test("makes release 1 with what it brought", async () => {
    const { checksum } = await readPackage(SEED)
    expect(await listReleases(await seeded())).toEqual([
      {
        id: 1,
        importedAt: expect.any(String),
        note: null,
        rows: 50368,
        inserted: 50368,
        changed: 0,
        removed: 0,
        checksum,
        changes: expect.any(Object),
      },
    ])
  })

  test("leaves the foreign keys as the migrations made them", async () => {
    const keys = `SELECT conname, pg_get_constraintdef(oid), convalidated FROM pg_constraint WHERE contype = 'f' ORDER BY 1`
    expect(await query(await seeded(), keys)).toEqual(await query(await empty(), keys))
  })
})

describe("an export", () => {
  test("gives back the package byte by byte, and imports to the same state", async () => {
    const url = await seeded()
    const target = new SeedCopy()
    for (const name of packageFiles(target.folder)) target.write(name, "")
    const { checksum } = await exportPackage({ path: target.folder, databaseUrl: url })
    expectSameFiles(target.folder, SEED)
    const other = await empty()
    const imported = await importPackage({ path: target.folder, databaseUrl: other })
    target.remove()
    expect(imported.checksum).toBe(checksum)
    expect(await stateOf(other)).toEqual(await stateOf(url))
  })

  test("of a release that there is not is refused", async () => {
    await expect(exportPackage({ path: seed.folder, databaseUrl: await small(), release: 7 })).rejects.toThrow(
      UnknownRelease,
    )
    await expect(exportPackage({ path: seed.folder, databaseUrl: await empty() })).rejects.toThrow(UnknownRelease)
  })
})

test("the same package again changes nothing and makes no release, whatever its line ends and order", async () => {
  const url = await small()
  const before = await stateOf(url)
  seed.write("provinces.csv", seed.text("provinces.csv").replaceAll("\n", "\r\n"))
  const [header, ...rows] = seed.text("scores.csv").trimEnd().split("\n")
  seed.write("scores.csv", [header, ...rows.toReversed()].join("\n"))
  expect(await load(url)).toMatchObject({ status: "unchanged", release: 1, plan: null })
  expect(await stateOf(url)).toEqual(before)
})

describe("a corrected score", () => {
  /** A made-up correction: Hưng Yên 2023, procedures for land titles, a tenth of a point more. */
  async function corrected(): Promise<{ url: string; outcome: ImportOutcome; old: string; now: string }> {
    const url = await small()
    const old = seed
      .lines("scores.csv")
      .find((line) => line.startsWith("2023,33,5.3,"))!
      .split(",")[3]!
    const now = (Number(old) + 0.1).toFixed(6)
    seed.edit("scores.csv", "2023,33,5.3,", (line) => line.replace(old, now))
    return { url, outcome: await load(url, { note: "made up" }), old, now }
  }

  test("is told with its old and new value, and with the results that move", async () => {
    const { outcome, old, now } = await corrected()
    expect(outcome).toMatchObject({ status: "imported", release: 2 })
    expect(outcome.plan!.facts).toEqual({
      inserted: [],
      changed: [{ file: "scores.csv", year: 2023, province: "33", measure: "5.3", old, new: now }],
      removed: [],
    })
    expect(outcome.plan!.editions).toEqual([2023])
    const own = outcome.plan!.results.moves.filter(({ province }) => province === "33")
    expect(own.map(({ measure }) => measure).sort()).toEqual(["5", "5.3", "total"])
    for (const { old: before, new: after } of own) {
      expect(after!.points - before!.points).toBeCloseTo(0.1, 6)
      expect(after!.rank).toBeLessThanOrEqual(before!.rank)
    }
    const others = outcome.plan!.results.moves.filter(({ province }) => province !== "33")
    expect(others.length).toBeGreaterThan(0)
    for (const { old: before, new: after } of others) expect(after).toMatchObject({ points: before!.points })
  })

  test("keeps its old value, and only rows that moved are of the new release", async () => {
    const { url, old, now } = await corrected()
    const history = await query<object>(
      url,
      `SELECT points, since_release, until_release FROM score WHERE year = 2023 AND province = '33' AND sub_dimension = '5.3' ORDER BY 2`,
    )
    expect(history).toEqual([
      { points: old, since_release: 1, until_release: 2 },
      { points: now, since_release: 2, until_release: null },
    ])
    const [counts] = await query<Record<string, string>>(
      url,
      `SELECT (SELECT count(*) FROM score WHERE since_release = 2) AS scores, (SELECT count(*) FROM indicator_value WHERE since_release = 2) AS values,
         (SELECT count(*) FROM result WHERE since_release = 2 AND (year <> 2023 OR measure NOT IN ('total', '5', '5.3'))) AS elsewhere,
         (SELECT count(*) FROM result n JOIN result o ON (o.year, o.measure, o.province, o.until_release) = (n.year, n.measure, n.province, 2)
          WHERE n.since_release = 2 AND (o.points, o.rank, o.tied, o."group", o.best_place, o.worst_place)
            IS NOT DISTINCT FROM (n.points, n.rank, n.tied, n."group", n.best_place, n.worst_place)) AS same`,
    )
    expect(counts).toEqual({ scores: "1", values: "0", elsewhere: "0", same: "0" })
    expect((await listReleases(url)).at(-1)).toMatchObject({
      id: 2,
      note: "made up",
      rows: original.rows,
      inserted: 0,
      changed: 1,
      removed: 0,
    })
  })

  test("both releases can be exported as they were", async () => {
    const { url } = await corrected()
    const target = SeedCopy.small()
    await exportPackage({ path: target.folder, databaseUrl: url, release: 1 })
    expectSameFiles(target.folder, original.folder)
    await exportPackage({ path: target.folder, databaseUrl: url })
    expectSameFiles(target.folder, seed.folder)
    target.remove()
  })

  test("taken back gives the first state as a third release", async () => {
    const { url } = await corrected()
    const first = await currentState(await small())
    expect(await importPackage({ path: original.folder, databaseUrl: url })).toMatchObject({
      status: "imported",
      release: 3,
    })
    expect(await currentState(url)).toEqual(first)
  })

  test("tells servers that listen", async () => {
    const url = await small()
    const listener = new Client({ connectionString: url })
    await listener.connect()
    const heard: (string | undefined)[] = []
    listener.on("notification", ({ payload }) => heard.push(payload))
    await listener.query("LISTEN papi_release")
    seed.edit("breaks.csv", "2022,1.1,", (line) => line.replace(/,[^,]*$/, ",made up"))
    await load(url)
    await expect.poll(() => heard).toEqual(["2"])
    await listener.end()
  })
})

describe("reference rows", () => {
  test("a changed note makes a release without touching facts or results", async () => {
    const url = await small()
    const before = await stateOf(url)
    seed.edit("province_changes.csv", "34,75,", (line) => line.replace("Nghị quyết", "NQ"))
    const { plan } = await load(url)
    expect(plan!.reference).toEqual([
      expect.objectContaining({ file: "province_changes.csv", key: "34,75,2026-04-30" }),
    ])
    expect(plan!.editions).toEqual([])
    const after = await stateOf(url)
    const changed = Object.keys(after).filter((table) => after[table] !== before[table])
    expect(changed).toEqual(["province_change", "release"])
  })

  test("two provinces may swap their slugs", async () => {
    const url = await small()
    const [first, second] = ["63,33,hung-yen", "63,34,thai-binh"]
    seed.write(
      "provinces.csv",
      seed.text("provinces.csv").replace(first, "63,33,thai-binh").replace(second, "63,34,hung-yen"),
    )
    await load(url)
    const slugs = `SELECT code, slug FROM province WHERE boundary_set = 63 AND code IN ('33', '34') ORDER BY 1`
    expect(await query(url, slugs)).toEqual([
      { code: "33", slug: "thai-binh" },
      { code: "34", slug: "hung-yen" },
    ])
  })

  test("an alias is found by its key, and goes with its row", async () => {
    const url = await small()
    const keys = `SELECT code FROM province_name WHERE key = 'tthue' AND boundary_set = 63`
    expect(await query(url, keys)).toEqual([{ code: "46" }])
    seed.drop("province_names.csv", (line) => line === "63,46,TT-Huế")
    await load(url)
    expect(await query(url, keys)).toEqual([])
  })
})

/** Takes an edition out of the package. */
function dropEdition(year: number): void {
  for (const file of ["editions.csv", "scores.csv", "missing_results.csv", "group_cuts.csv", "evidence.csv"])
    seed.drop(file, (line) => line.startsWith(`${year},`))
}

describe("an edition", () => {
  test("that is withdrawn ends all its facts and results, stays readable, and comes back", async () => {
    const url = await small()
    const first = await currentState(url)
    dropEdition(2024)
    const { plan } = await load(url)
    expect(plan!.facts.removed).toHaveLength(61 * 28)
    const held = `SELECT (SELECT count(*) FROM score WHERE year = 2024 AND until_release IS NULL) AS scores,
      (SELECT count(*) FROM result WHERE year = 2024 AND until_release IS NULL) AS results, (SELECT withdrawn_in FROM edition WHERE year = 2024) AS withdrawn`
    expect(await query(url, held)).toEqual([{ scores: "0", results: "0", withdrawn: 2 }])
    const target = SeedCopy.small()
    await exportPackage({ path: target.folder, databaseUrl: url, release: 1 })
    expectSameFiles(target.folder, original.folder)
    target.remove()
    await importPackage({ path: original.folder, databaseUrl: url })
    expect(await currentState(url)).toEqual(first)
  })

  test("that is new brings its rows and moves nothing else", async () => {
    const url = await empty()
    dropEdition(2024)
    await load(url)
    const { plan } = await importPackage({ path: original.folder, databaseUrl: url })
    expect(plan!.facts).toEqual({
      inserted: [{ file: "scores.csv", year: 2024, rows: 61 * 28 }],
      changed: [],
      removed: [],
    })
    expect(plan!.editions).toEqual([2024])
    expect(plan!.results.moves).toEqual([])
    expect(await currentState(url)).toEqual(await currentState(await small()))
  })

  test("cannot become one of another boundary set", async () => {
    const url = await small()
    const before = await stateOf(url)
    // A package that is right in itself: the provinces of 2024 stand in set 65, made up.
    seed.append("boundary_sets.csv", "65,,")
    for (const file of ["regions.csv", "provinces.csv"]) {
      const twins = seed.lines(file).filter((line) => line.startsWith("63,"))
      seed.write(file, seed.text(file) + twins.map((line) => `${line.replace("63,", "65,")}\n`).join(""))
    }
    seed.edit("editions.csv", "2024,", (line) => line.replace(",63,", ",65,"))
    const refused = await load(url).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(PackageRefused)
    expect((refused as PackageRefused).problems.kept).toEqual([
      expect.objectContaining({
        file: "editions.csv",
        line: seed.lineOf("editions.csv", "2024,"),
        column: 6,
        found: "65",
      }),
    ])
    expect(await stateOf(url)).toEqual(before)
  })
})
