import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { importPackage, type ImportOutcome, rollBack } from "@/importer/import-package"
import { releaseDetail, listReleases } from "@/importer/releases"
import type { ResultMove } from "@/importer/plan/result-changes"
import { detailReport, releaseReport } from "@/importer/report/release-report"
import { UnknownRelease } from "@/importer/database/release-state"
import { createSmallDatabase, createTestDatabase, type TestDatabase } from "../database"
import { SeedCopy } from "./seed-copy"

let database: TestDatabase
let second: ImportOutcome
/** of release 1 */
let rows: number

/** Release 2: a made-up correction of Hưng Yên 2023, a withdrawn interval, another note. Release 3: back to release 1. */
beforeAll(async () => {
  database = await createSmallDatabase()
  const seed = SeedCopy.small()
  rows = seed.rows
  seed.edit("scores.csv", "2023,33,5.3,", () => "2023,33,5.3,2.000000")
  seed.drop("intervals.csv", (line) => line.startsWith("2019,01,"))
  seed.edit("breaks.csv", "2022,1.1,", (line) => line.replace(/,[^,]*$/, ",made up"))
  second = await importPackage({ path: seed.folder, databaseUrl: database.url, note: "made up" })
  seed.remove()
  await rollBack(1, { databaseUrl: database.url })
})
afterAll(() => database.drop())

describe("the list of releases", () => {
  test("tells what each changed: editions, provinces, measures, results that moved", async () => {
    const [, corrected, back] = await listReleases(database.url)
    expect(corrected!.changes).toMatchObject({
      facts: [
        { file: "scores.csv", year: 2023, inserted: 0, changed: 1, removed: 0, provinces: ["33"], measures: ["5.3"] },
        { file: "intervals.csv", year: 2019, inserted: 0, changed: 0, removed: 1, provinces: ["01"], measures: [] },
      ],
      reference: [{ file: "breaks.csv", rows: 1 }],
      sameAs: null,
    })
    expect(back!.changes.sameAs).toBe(1)
    expect(back!.changes.facts).toEqual([
      expect.objectContaining({ file: "scores.csv", changed: 1 }),
      expect.objectContaining({ file: "intervals.csv", inserted: 1 }),
    ])
  })

  test("counts as moved what the import said would move", async () => {
    const { moves } = second.plan!.results
    const [, corrected] = await listReleases(database.url)
    const counted = corrected!.changes.results
    expect(counted.map(({ year, moved }) => ({ year, moved }))).toEqual(
      [...new Set(moves.map(({ year }) => year))].map((year) => ({
        year,
        moved: moves.filter((move) => move.year === year).length,
      })),
    )
    expect(counted.find(({ year }) => year === 2023)!.measures).toEqual(["5", "5.3", "total"])
  })

  test("sums up as many counts as the release itself has", async () => {
    for (const { changes, inserted, changed, removed } of await listReleases(database.url)) {
      const sum = (kind: "inserted" | "changed" | "removed") => changes.facts.reduce((all, each) => all + each[kind], 0)
      expect([sum("inserted"), sum("changed"), sum("removed")]).toEqual([inserted, changed, removed])
    }
  })

  test("reads as a table and a few lines for each release", async () => {
    const lines = releaseReport(await listReleases(database.url))
    expect(lines[0]).toMatch(/^release {2}imported at/)
    expect(lines).toContain("  scores.csv: 1 changed; editions 2023; provinces 33; measures 5.3")
    expect(lines).toContain("  reference rows: breaks.csv 1")
    expect(lines).toContain("  holds what release 1 held")
    expect(lines.length).toBeLessThan(30)
  })

  test("of an empty database says so", async () => {
    const empty = await createTestDatabase()
    expect(releaseReport(await listReleases(empty.url))).toEqual(["No release yet: nothing was imported."])
    await empty.drop()
  })
})

describe("one release", () => {
  const inOrder = (moves: readonly ResultMove[]) => moves.map((move) => JSON.stringify(move)).sort()

  test("tells again what its import told", async () => {
    const { plan } = await releaseDetail(database.url, 2)
    const { results, ...told } = second.plan!
    const { results: found, ...again } = plan
    expect(again).toEqual(told)
    expect({ ...found, moves: inOrder(found.moves) }).toEqual({ ...results, moves: inOrder(results.moves) })
  })

  test("the first one brought everything and moved nothing", async () => {
    const { plan } = await releaseDetail(database.url, 1)
    expect(plan).toMatchObject({ rows, facts: { changed: [], removed: [] }, results: { cease: 0, moves: [] } })
  })

  test("reads as the import's report", async () => {
    const lines = detailReport(await releaseDetail(database.url, 2))
    expect(lines.find((line) => line.startsWith("  scores.csv 2023 33 5.3: "))).toMatch(/-> 2\.000000$/)
  })

  test("that there is not is refused", async () => {
    await expect(releaseDetail(database.url, 9)).rejects.toThrow(UnknownRelease)
  })
})
