import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { importPackage } from "@/importer/import-package"
import { readPackage } from "@/importer/package/read-package"
import { problemLine } from "@/importer/problems"
import { outcomeReport } from "@/importer/report/plan-report"
import { warningsOfNewest } from "@/importer/warnings"
import { createSmallDatabase, type TestDatabase } from "../database"
import { SeedCopy } from "./seed-copy"

let seed: SeedCopy
beforeEach(() => void (seed = SeedCopy.small()))
afterEach(() => seed.remove())

const newest = async () => warningsOfNewest(await readPackage(seed.folder)).map(problemLine)

describe("the newest edition against the one before", () => {
  test("the real one: Tây Ninh's rise, and nine more of its and of others' parts", async () => {
    const lines = await newest()
    expect(lines).toHaveLength(10)
    expect(lines[0]).toBe(
      `scores.csv:${seed.lineOf("scores.csv", "2024,72,1.1,")}:1 unusual change of total in province 72 from 2023 to 2024, ` +
        "found +8.109 points, expected between -4.837 and +6.016, as of the other provinces. " +
        "Hold the scores of both years against the source; leave them as they are where they are right",
    )
  })

  test("a digit that was mistyped (made up)", async () => {
    const line = seed.edit("scores.csv", "2024,33,6.1,", () => "2024,33,6.1,0.978000")
    expect(await newest()).toContainEqual(
      expect.stringMatching(`^scores\\.csv:${line}:1 unusual change of 6\\.1 in province 33 from 2023 to 2024`),
    )
  })

  test("a province whose scores are those of the year before (made up)", async () => {
    copyYear(seed, 33)
    const line = seed.lineOf("scores.csv", "2024,33,1.1,")
    expect(await newest()).toContainEqual(
      expect.stringMatching(`^scores\\.csv:${line}:1 scores of province 33 in 2024 copied from 2023, found 28 scores`),
    )
  })

  test("nothing across a break (made up)", async () => {
    seed.append("breaks.csv", "2024,total,break,bịa,made up,made up")
    const lines = await newest()
    expect(lines).toHaveLength(9)
    expect(lines.join()).not.toContain("unusual change of total")
  })
})

describe("an import warns of what it brings", () => {
  let database: TestDatabase
  beforeAll(async () => void (database = await createSmallDatabase()))
  afterAll(() => database.drop())
  const planned = () => importPackage({ path: seed.folder, databaseUrl: database.url, dryRun: true })

  test("of a changed score, and not of others that are as odd", async () => {
    seed.edit("scores.csv", "2024,33,6.1,", () => "2024,33,6.1,0.978000")
    const outcome = await planned()
    expect(outcome.warnings.map(({ problem }) => problem)).toEqual([
      expect.stringContaining("unusual change of 6.1 in province 33"),
    ])
    expect(outcomeReport(outcome)[1]).toBe("Warnings (1); nothing is refused for them:")
  })

  test("of nothing when a score changes as others do", async () => {
    seed.edit("scores.csv", "2024,33,6.1,", (line) => `${line.slice(0, -1)}1`)
    expect((await planned()).warnings).toEqual([])
  })

  test("of all of an edition that is new", async () => {
    const empty = await planned()
    expect(empty.warnings).toEqual([]) // the database holds the package already
    const warnings = warningsOfNewest(await readPackage(seed.folder))
    const withdrawn = SeedCopy.small()
    for (const file of ["editions.csv", "scores.csv", "missing_results.csv", "group_cuts.csv", "evidence.csv"])
      withdrawn.drop(file, (line) => line.startsWith("2024,"))
    await importPackage({ path: withdrawn.folder, databaseUrl: database.url })
    withdrawn.remove()
    expect((await planned()).warnings).toEqual(warnings)
  })
})

/** Writes the scores of 2023 as those of 2024, too. */
function copyYear(seed: SeedCopy, province: number): void {
  const old = new Map(
    seed
      .lines("scores.csv")
      .filter((line) => line.startsWith(`2023,${province},`))
      .map((line) => line.split(",").slice(2) as [string, string]),
  )
  for (const [id, score] of old)
    seed.edit("scores.csv", `2024,${province},${id},`, () => `2024,${province},${id},${score}`)
}
