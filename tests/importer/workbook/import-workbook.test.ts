import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { importWorkbook, NothingToImportInto } from "@/importer/import-workbook"
import { readPackage, type DataPackage } from "@/importer/package/read-package"
import { PackageRefused } from "@/importer/problems"
import { createSeededDatabase, createSmallDatabase, createTestDatabase, type TestDatabase } from "../../database"
import { dataCommand } from "../data-command"
import { currentState } from "../database-state"
import { SEED, SeedCopy } from "../seed-copy"
import { PapiSheet } from "./papi-sheet"
import { writeWorkbook } from "./workbook-file"

const folder = mkdtempSync(join(tmpdir(), "papi-workbook-"))
const path = join(folder, "papi.xlsx")
const databases: TestDatabase[] = []
const small = SeedCopy.small()
let seed: DataPackage
beforeAll(async () => void (seed = await readPackage(small.folder)))
afterAll(() => {
  small.remove()
  rmSync(folder, { recursive: true })
})
afterEach(async () => {
  for (const database of databases.splice(0)) await database.drop()
})

async function opened(creating: Promise<TestDatabase>): Promise<string> {
  const database = await creating
  databases.push(database)
  return database.url
}

test("the figures that the newest release holds make no release", async () => {
  const databaseUrl = await opened(createSmallDatabase())
  await writeWorkbook(path, [new PapiSheet(seed, 2022), new PapiSheet(seed, 2023)])
  for (const year of [2022, 2023])
    expect(await importWorkbook({ path, year }, { databaseUrl })).toMatchObject({ status: "unchanged", release: 1 })
})

test("a changed cell makes a release with exactly that change", async () => {
  const databaseUrl = await opened(createSmallDatabase())
  const sheet = new PapiSheet(seed, 2023)
  const value = (sheet.get("5.3", "33") as number) + 0.0004
  sheet.set("5.3", "33", value)
  await writeWorkbook(path, [sheet])
  const before = await currentState(databaseUrl)
  const dryRun = await importWorkbook({ path, year: 2023 }, { databaseUrl, dryRun: true })
  expect(dryRun.plan!.facts).toMatchObject({
    inserted: [],
    changed: [{ file: "scores.csv", year: 2023, province: "33", measure: "5.3", new: value.toFixed(6) }],
    removed: [],
  })
  expect(dryRun.plan!.reference).toEqual([])
  expect(await currentState(databaseUrl)).toEqual(before)
  const outcome = await importWorkbook({ path, year: 2023 }, { databaseUrl, note: "workbook" })
  expect(outcome).toMatchObject({ status: "imported", release: 2, checksum: dryRun.checksum })
  expect(outcome.plan!.facts).toEqual(dryRun.plan!.facts)
})

test("a correction of another year, made after the folder was written, is kept", async () => {
  const databaseUrl = await opened(createSmallDatabase())
  for (const year of [2022, 2023]) {
    const sheet = new PapiSheet(seed, year)
    sheet.set("5.3", "33", (sheet.get("5.3", "33") as number) + 0.0004)
    await writeWorkbook(path, [sheet])
    const { plan } = await importWorkbook({ path, year }, { databaseUrl })
    expect(plan!.facts.changed.map((change) => change.year)).toEqual([year])
  }
})

test("a new edition: its lines in a folder without its facts, its figures from the workbook", async () => {
  const databaseUrl = await opened(createTestDatabase())
  const copy = SeedCopy.small()
  for (const file of ["scores.csv", "intervals.csv", "indicator_values.csv"])
    copy.drop(file, (line) => line.startsWith("2023,"))
  await writeWorkbook(path, [new PapiSheet(seed, 2023)])
  try {
    await expect(readPackage(copy.folder)).rejects.toThrow(/edition without scores/)
    const outcome = await importWorkbook({ path, year: 2023, folder: copy.folder }, { databaseUrl })
    expect(outcome).toMatchObject({ status: "imported", release: 1, checksum: seed.checksum })
  } finally {
    copy.remove()
  }
})

test("a database without a release, and no folder: said so, nothing written", async () => {
  const databaseUrl = await opened(createTestDatabase())
  await writeWorkbook(path, [new PapiSheet(seed, 2023)])
  await expect(importWorkbook({ path, year: 2023 }, { databaseUrl })).rejects.toThrow(NothingToImportInto)
})

test("a wrong cell: refused over a release as over a folder, nothing written", async () => {
  const databaseUrl = await opened(createSmallDatabase())
  const before = await currentState(databaseUrl)
  const sheet = new PapiSheet(seed, 2023)
  for (const key of ["1.1", "1.2", "1.3", "1.4", "total", "dimension 1", "ci95_low", "ci95_high", "standard_error"])
    sheet.set(key, "01", 0)
  await writeWorkbook(path, [sheet])
  for (const more of [{}, { folder: small.folder }]) {
    const refusal = await importWorkbook({ path, year: 2023, ...more }, { databaseUrl }).catch(
      (error: unknown) => error,
    )
    expect(refusal).toBeInstanceOf(PackageRefused)
    expect((refusal as PackageRefused).lines).toEqual([
      expect.stringContaining(`papi.xlsx:${sheet.at("2.1", "01")} province 01 has no total in 2023`),
    ])
    expect((refusal as PackageRefused).sentence).toBe("1 problem in the workbook papi.xlsx; nothing was written")
  }
  expect(await currentState(databaseUrl)).toEqual(before)
})

test("the command: what was read, the plan, and the exit status", async () => {
  const url = await opened(createSeededDatabase())
  const data = (...args: string[]) => dataCommand(args, { DATABASE_URL: url, INIT_CWD: folder })
  const sheet = new PapiSheet(await readPackage(SEED), 2023) // `validate` takes all else from there
  sheet.set("5.3", "33", (sheet.get("5.3", "33") as number) + 0.0004)
  await writeWorkbook(path, [sheet])
  const dryRun = await data("import", "papi.xlsx", "--year", "2023", "--dry-run")
  expect(dryRun.status).toBe(0)
  expect(dryRun.stdout.split("\n").slice(0, 4)).toEqual([
    expect.stringMatching(/^Read of papi\.xlsx, sheet 2023_VIE_ENG, for 2023: 1708 scores, 61 intervals/),
    "Zeros read as missing results: 290.",
    "Left out, since the site shows unweighted results: row 4 (PAPI 2023 (Weighted)).",
    expect.stringMatching(/^Dry run, nothing was written\..* 0 new, 1 changed, 0 removed\.$/),
  ])
  expect(await data("validate", "papi.xlsx", "--year", "2023")).toMatchObject({ status: 0 })
  sheet.set("1.1", "01", { error: "#N/A" })
  await writeWorkbook(path, [sheet])
  const refused = await data("import", "papi.xlsx", "--year", "2023", "--json")
  expect(refused.status).toBe(1)
  expect(JSON.parse(refused.stdout)).toMatchObject({
    ...{ status: "problems", count: 1 },
    problems: [{ file: "papi.xlsx", cell: sheet.at("1.1", "01"), line: sheet.row("1.1") + 1, column: 4 }],
  })
})
