import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "pg"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { importPackage } from "@/importer/import-package"
import { readPackage, type DataPackage } from "@/importer/package/read-package"
import { measureSlices, heldResults, NOTHING_HELD, resultChanges } from "@/importer/plan/result-changes"
import { writeLargePackage } from "../bench/large-package"
import { createSeededDatabase, createTestDatabase, query, type TestDatabase } from "../database"
import { SEED, SeedCopy } from "./seed-copy"

describe("results computed in slices of an edition's measures", () => {
  let data: DataPackage
  let database: TestDatabase
  let client: Client
  beforeAll(async () => {
    data = await readPackage(SEED)
    database = await createSeededDatabase()
    client = new Client({ connectionString: database.url })
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await database.drop()
  })

  test("are the same rows as those computed at once", () => {
    const axes = data.editions.get(2023)!
    const rowsOf = (rowsAtOnce: number) =>
      measureSlices(axes, rowsAtOnce)
        .flatMap((slice) => resultChanges(2023, axes, data.facts, slice, NOTHING_HELD).rows)
        .flatMap(({ table, begin }) => begin.map(([key, values]) => `${table} ${key} ${values}`))
    expect(measureSlices(axes, 1000).length).toBeGreaterThan(5)
    expect(rowsOf(1000).sort()).toEqual(rowsOf(1_000_000).sort())
  })

  test("find every row that holds exactly once", async () => {
    const slices = measureSlices(data.editions.get(2023)!, 1000)
    const keys: string[] = []
    for (const slice of slices) keys.push(...(await heldResults(client, 2023, slice)).result.keys())
    const [count] = await query<{ rows: string }>(database.url, "SELECT count(*) AS rows FROM result WHERE year = 2023")
    expect(new Set(keys).size).toBe(keys.length)
    expect(String(keys.length)).toBe(count!.rows)
  })
})

test("three times as many units, made up, with codes of five digits, import like provinces", async () => {
  const folder = mkdtempSync(join(tmpdir(), "papi-many-"))
  const small = SeedCopy.small()
  const database = await createTestDatabase()
  try {
    await writeLargePackage(folder, 3, small.folder)
    const { plan } = await importPackage({ path: folder, databaseUrl: database.url })
    expect(plan!.rows).toBe(3 * small.rows)
    const summary = "SELECT units, ranked FROM measure_summary WHERE year = 2023 AND measure = 'total'"
    expect(await query(database.url, summary)).toEqual([{ units: 3 * 63, ranked: 3 * 61 }])
  } finally {
    small.remove()
    rmSync(folder, { recursive: true })
    await database.drop()
  }
})
