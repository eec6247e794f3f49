import { afterAll, beforeAll, expect, test } from "vitest"
import { db } from "@/db/client"
import { importPackage } from "@/importer/import-package"
import { versionsOfResult } from "@/queries/corrections"
import { loadClaimPage } from "@/view-models/claim-page"
import { loadQuoteCheck } from "@/view-models/quote-check"
import { createTestDatabase, type TestDatabase } from "../database"
import { SeedCopy } from "../importer/seed-copy"

/** Made up: in release 1 Hưng Yên has 0.1 points too many on 1.1 of 2023. Release 2 holds the true figures. */
let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  process.env.DATABASE_URL = database.url
  delete process.env.DATABASE_REPLICA_URL
  const wrong = SeedCopy.small()
  wrong.edit("scores.csv", "2023,33,1.1,", () => "2023,33,1.1,1.139608")
  await importPackage({ path: wrong.folder, databaseUrl: database.url })
  wrong.remove()
  const right = SeedCopy.small()
  await importPackage({ path: right.folder, databaseUrl: database.url, note: "1.1 was misread" })
  right.remove()
})
afterAll(async () => {
  await db.$disconnect()
  await database.drop()
})

test("a corrected result has two versions, an untouched one has one, a missing one none", async () => {
  expect(await versionsOfResult(2023, "total", "33")).toEqual([
    { points: 44.328202, rank: 10, since: 1, until: 2 },
    { points: 44.228202, rank: 12, since: 2, until: null },
  ])
  expect(await versionsOfResult(2022, "total", "33")).toHaveLength(1)
  expect(await versionsOfResult(2023, "total", "22")).toEqual([])
})

test("the figure's page says what it was, and why it changed", async () => {
  const page = await loadClaimPage({ slug: "hung-yen", year: 2023, measure: "total" })
  expect(page?.revisions).toMatchObject([
    { release: 2, was: { points: 44.328202, rank: 10 }, is: { points: 44.228202, rank: 12 }, note: "1.1 was misread" },
  ])
  expect((await loadClaimPage({ slug: "hung-yen", year: 2022, measure: "total" }))?.revisions).toEqual([])
})

test("whoever read the figure before is told that it was right then", async () => {
  const page = (await loadClaimPage({ slug: "hung-yen", year: 2023, measure: "total" }))!
  expect((await loadQuoteCheck(page, "44,33")).verdict).toMatchObject({ kind: "elsewhere", key: { is: "earlier" } })
  expect((await loadQuoteCheck(page, "10/61")).verdict).toMatchObject({ kind: "elsewhere", key: { is: "earlier" } })
  expect((await loadQuoteCheck(page, "44,23")).verdict).toEqual({ kind: "rounded" })
})

test.each([
  ["5,455308", { is: "measure", id: "1" }],
  ["46,041541", { is: "province", province: { slug: "thua-thien-hue" } }],
  ["44,18", { is: "year", year: 2022 }],
])("%s is recognised as another result", async (quote, key) => {
  const page = (await loadClaimPage({ slug: "hung-yen", year: 2023, measure: "total" }))!
  expect((await loadQuoteCheck(page, quote)).verdict).toMatchObject({ kind: "elsewhere", key })
})
