import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { db } from "@/db/client"
import type { Correction } from "@/domain/corrections"
import { measureKind } from "@/domain/measure"
import { importPackage, rollBack } from "@/importer/import-package"
import { correctionsOf } from "@/queries/corrections"
import { createTestDatabase, type TestDatabase } from "../database"
import { SeedCopy } from "../importer/seed-copy"

type Cells = ReadonlyMap<string, number>

let database: TestDatabase
/** what the package of each release holds, cell by cell */
const packages: Cells[] = [new Map()]

/**
 * Made-up history: 1 without 2024 and with a wrong score; 2 brings 2024 and mends the score; 3 has changes of every kind, of 2024 too;
 * 4 takes 2024 away; 5 goes back to 2.
 */
beforeAll(async () => {
  database = await createTestDatabase()
  process.env.DATABASE_URL = database.url
  delete process.env.DATABASE_REPLICA_URL
  const seed = SeedCopy.small()
  const load = async () => {
    await importPackage({ path: seed.folder, databaseUrl: database.url })
    packages.push(cellsOf(seed))
  }
  dropEdition(seed, 2024)
  seed.edit("scores.csv", "2023,33,5.3,", () => "2023,33,5.3,2.000000")
  await load()
  const whole = SeedCopy.small()
  for (const file of EDITION_FILES) seed.write(file, whole.text(file))
  whole.remove()
  await load()
  seed.edit("scores.csv", "2024,01,1.1,", () => "2024,01,1.1,1.000000")
  seed.edit("scores.csv", "2019,96,6.4,", () => "2019,96,6.4,1.700000")
  seed.edit("intervals.csv", "2023,33,", (line) => line.replace(/\d+$/, "301"))
  seed.drop("intervals.csv", (line) => line.startsWith("2019,01,"))
  const [indicator] = seed.lines("indicator_values.csv").filter((line) => line.startsWith("2022,"))
  seed.drop("indicator_values.csv", (line) => line === indicator)
  await load()
  dropEdition(seed, 2024)
  await load()
  seed.remove()
  await rollBack(2, { databaseUrl: database.url })
  packages.push(packages[2]!)
})
afterAll(async () => {
  await db.$disconnect()
  await database.drop()
})

const EDITION_FILES = ["editions.csv", "scores.csv", "missing_results.csv", "group_cuts.csv", "evidence.csv"]

function dropEdition(seed: SeedCopy, year: number): void {
  for (const file of EDITION_FILES) seed.drop(file, (line) => line.startsWith(`${year},`))
}

/** Every number of the fact files by year, province, measure and figure. Read from the files, not by the importer. */
function cellsOf(seed: SeedCopy): Cells {
  const cells = new Map<string, number>()
  const rows = (file: string) =>
    seed
      .lines(file)
      .slice(1)
      .filter(Boolean)
      .map((line) => line.split(","))
  for (const file of ["scores.csv", "indicator_values.csv"])
    for (const [year, code, measure, value] of rows(file)) cells.set(`${year} ${code} ${measure} points`, Number(value))
  for (const [year, code, ...values] of rows("intervals.csv"))
    ["low", "high", "standardError", "respondents"].forEach((figure, index) => {
      if (values[index]) cells.set(`${year} ${code} total ${figure}`, Number(values[index]))
    })
  return cells
}

/** "2023 33 5.3 points: 1.5 -> 2" for every difference. */
function differences(before: Cells, after: Cells): string[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => `${key}: ${before.get(key) ?? null} -> ${after.get(key) ?? null}`)
    .sort()
}

const line = ({ year, code, measure, figure, was, is }: Correction) =>
  `${year} ${code} ${measure} ${figure}: ${was} -> ${is}`

/** Sums are this site's: the package has none. */
const isInPackage = (each: Correction) =>
  !each.follows &&
  each.figure !== "group" &&
  (each.figure !== "points" || !["total", "dimension"].includes(measureKind(each.measure)))

/** Points, rank and group of every result of a release. */
async function resultsIn(release: number): Promise<Cells> {
  const groups = ["best", "highAverage", "lowAverage", "poor"]
  const rows = await db.result.findMany({
    where: { sinceRelease: { lte: release }, OR: [{ untilRelease: null }, { untilRelease: { gt: release } }] },
  })
  return new Map(
    rows.flatMap(({ year, code, measure, points, rank, group }): [string, number][] => [
      [`${year} ${code} ${measure} points`, points.toNumber()],
      [`${year} ${code} ${measure} rank`, rank],
      ...(group ? [[`${year} ${code} ${measure} group`, groups.indexOf(group) + 1] as [string, number]] : []),
    ]),
  )
}

/** 2024 was published in release 2 first. */
const isFirstPublication = (release: number) => (difference: string) => release === 2 && difference.startsWith("2024 ")

describe.each([2, 3, 4, 5])("the corrections of release %i", (release) => {
  test("are the difference of its package and the one before, both ways", async () => {
    const expected = differences(packages[release - 1]!, packages[release]!)
    const found = (await correctionsOf(release)).filter(isInPackage).map(line).sort()
    expect(found).toEqual(expected.filter((each) => !isFirstPublication(release)(each)))
    expect(found.length).toBeGreaterThan(0)
  })

  test("are the difference of its results and those before, both ways: sums, ranks and groups, too", async () => {
    const expected = differences(await resultsIn(release - 1), await resultsIn(release))
    const ofResults = (each: Correction) => ["points", "rank", "group"].includes(each.figure)
    const found = (await correctionsOf(release)).filter(ofResults).map(line).sort()
    expect(found).toEqual(expected.filter((each) => !isFirstPublication(release)(each)))
  })
})

test("a first publication is no correction, a mended figure beside it is", async () => {
  const published = (await correctionsOf(2)).filter(({ follows }) => !follows)
  expect(published.map(({ year, code, measure }) => `${year} ${code} ${measure}`)).toEqual([
    "2023 33 total",
    "2023 33 5",
    "2023 33 5.3",
  ])
})

test("the first release corrects nothing", async () => {
  expect(await correctionsOf(1)).toEqual([])
})
