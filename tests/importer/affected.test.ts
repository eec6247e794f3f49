import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { db, readConsistently } from "@/db/client"
import type { Locale } from "@/domain/bilingual"
import { factSentences } from "@/i18n/fact-sentences"
import { PAGE_WORDS, pathOf, type Address } from "@/i18n/addresses"
import { importPackage, type ImportOutcome, rollBack } from "@/importer/import-package"
import type { Affected } from "@/importer/affected/affected"
import { outcomeReport, rollbackReport } from "@/importer/report/plan-report"
import { loadChangesPage } from "@/view-models/changes-page"
import { loadDimensionPage } from "@/view-models/dimension-page"
import { loadFacts } from "@/view-models/facts"
import { loadMergersPage } from "@/view-models/mergers-page"
import { loadNewProvincePage } from "@/view-models/new-province-page"
import { loadRankingPage } from "@/view-models/ranking-page"
import { createSeededDatabase, type TestDatabase } from "../database"
import { SeedCopy } from "./seed-copy"

let database: TestDatabase
let seed: SeedCopy
let planned: ImportOutcome
let reach: Affected
let slugs: ReadonlyMap<string, string>
let rankingsBefore: ReadonlyMap<string, string>
let othersBefore: ReadonlyMap<string, string>
let othersAfter: ReadonlyMap<string, string>

/** A made-up correction: Hưng Yên 2023, land titles. What the dry run says is held against the site before and after the import. */
beforeAll(async () => {
  database = await createSeededDatabase()
  process.env.DATABASE_URL = database.url
  delete process.env.DATABASE_REPLICA_URL
  seed = new SeedCopy()
  seed.edit("scores.csv", "2023,33,5.3,", () => "2023,33,5.3,2.000000")
  planned = await importPackage({ path: seed.folder, databaseUrl: database.url, dryRun: true })
  reach = planned.reach!
  rankingsBefore = await readConsistently(rankings)
})
beforeAll(async () => void (othersBefore = await readConsistently(otherPages)))
beforeAll(async () => {
  await importPackage({ path: seed.folder, databaseUrl: database.url })
  othersAfter = await readConsistently(otherPages)
  const provinces = await db.province.findMany({ where: { boundarySet: 63 } })
  slugs = new Map(provinces.map(({ code, slug }) => [code, slug]))
})
afterAll(async () => {
  seed.remove()
  await db.$disconnect()
  await database.drop()
})

const DIMENSIONS = [null, 1, 5, 8]

/** The first edition, one on the other side of a break, and those about the correction: what pages are looked at. */
const YEARS = [2011, 2018, 2022, 2023, 2024]

/** Of the provinces of today: what Hưng Yên became, what its rank may move, and two that were never merged. */
const NEW_PROVINCES = ["hung-yen", "bac-ninh", "hai-phong", "lao-cai", "ha-noi", "hue"]

/** The rows of the rankings, by their addresses. */
async function rankings(): Promise<ReadonlyMap<string, string>> {
  const all = await db.dimension.findMany()
  const found = new Map<string, string>()
  for (const year of YEARS)
    for (const id of DIMENSIONS) {
      const dimensionSlug = all.find((each) => each.id === id)?.slugVi ?? null
      const filter = { region: null, group: null, sort: "rank" } as const
      const page = await loadRankingPage({ year, dimensionSlug, locale: "vi", filter })
      if (page) found.set(pathOf({ page: "rankings", year, dimension: dimensionSlug }, "vi"), JSON.stringify(page.rows))
    }
  return found
}

/** What pages on dimensions, on changes between editions and on mergers say, by their addresses. */
async function otherPages(): Promise<ReadonlyMap<string, string>> {
  const all = (await db.dimension.findMany()).filter(({ id }) => DIMENSIONS.includes(id))
  const pages = new Map<string, string>()
  const put = (address: Address, page: { release: unknown } | null) => {
    if (page) pages.set(pathOf(address, "vi"), JSON.stringify({ ...page, release: null }))
  }
  for (const { slugVi: slug } of all)
    for (const year of [null, ...YEARS])
      put({ page: "dimension", slug, year }, await loadDimensionPage({ slug, year, locale: "vi" }))
  for (const to of YEARS.slice(-3))
    for (const from of YEARS.slice(1).filter((year) => year < to))
      for (const dimensionSlug of [null, ...all.map(({ slugVi }) => slugVi)]) {
        const page = await loadChangesPage({ years: { from, to }, dimensionSlug, locale: "vi" })
        put({ page: "changes", from, to, dimension: dimensionSlug }, page)
      }
  put({ page: "changes" }, await loadChangesPage({ years: null, dimensionSlug: null, locale: "vi" }))
  put({ page: "mergers" }, await loadMergersPage("vi"))
  for (const slug of NEW_PROVINCES) put({ page: "mergers", slug }, await loadNewProvincePage({ slug }))
  return pages
}

const addressesOf = (groups: Affected["pages"], kind: string) =>
  groups.find((group) => group.kind === kind)?.addresses ?? []

/** The corrected province and each fourth: of a measure of which anything moves, all are computed anew in the same way. */
const isLookedAt = (code: string) => code === "33" || Number(code) % 4 === 0

describe("the dry run names", () => {
  test("the rankings that change, and no others", async () => {
    const after = await readConsistently(rankings)
    const changed = [...after].filter(([path, rows]) => rows !== rankingsBefore.get(path)).map(([path]) => path)
    expect(addressesOf(reach.pages, "rankings")).toEqual(changed.sort())
    expect(changed).toHaveLength(4)
  })

  test.each(["dimension", "changes", "mergers"] as const)("the pages on %s that change, and no others", (kind) => {
    const changed = [...othersAfter].filter(([path, words]) => words !== othersBefore.get(path)).map(([path]) => path)
    const looked = addressesOf(reach.pages, kind).filter((path) => othersAfter.has(path))
    expect(looked).toEqual(changed.filter((path) => path.startsWith(`/vi/${PAGE_WORDS[kind].vi}`)).sort())
  })

  test("the press kits that hold the figure, of the year and of the next one", () => {
    const kits = addressesOf(reach.pages, "press-kit").filter((path) => path.includes("hung-yen"))
    expect(addressesOf(reach.pages, "documents")).toContain("/documents/hung-yen/2023/*")
    expect(kits).toEqual(["/press-kit/hung-yen-2023.zip", "/press-kit/hung-yen-2024.zip"])
  })

  test("the province's pages of every year, for its total stands in their history", () => {
    const own = addressesOf(reach.pages, "province").filter((path) => path.startsWith("/vi/tinh/hung-yen"))
    expect(own).toHaveLength(15)
  })

  test("the pages of others whose rank moves, of the year and of the next one", () => {
    const moved = planned.plan!.results.moves.filter(({ measure }) => measure === "5.3").map(({ province }) => province)
    expect(moved.length).toBeGreaterThan(10)
    for (const code of moved)
      for (const year of [2023, 2024])
        expect(addressesOf(reach.pages, "province")).toContain(`/vi/tinh/${slugs.get(code)}/${year}`)
  })

  test("the page of each figure of which a sentence changes", () => {
    const claims = addressesOf(reach.pages, "claim")
    expect(claims).toContain("/vi/kiem-chung/hung-yen/2023/5.3")
    expect(claims).toHaveLength(reach.sentences.length)
  })

  test("the charts that draw the figure", () => {
    for (const [kind, address] of [
      ["ranking", "/vi/bieu-do/ranking?year=2023"],
      ["map", "/vi/bieu-do/map?year=2023&dimension=5.3"],
      ["spread", "/vi/bieu-do/spread?dimension=5"],
      ["scorecard", "/vi/bieu-do/scorecard?view=provinces&dimension=5.3"],
      ["scorecard", "/vi/bieu-do/scorecard?province=hung-yen&dimension=5"],
      ["strip", "/vi/bieu-do/strip?province=hung-yen&year=2023&dimension=5.3"],
      ["trend", "/vi/bieu-do/trend?province=hung-yen"],
      ["profile", "/vi/bieu-do/profile?province=hung-yen&year=2023&dimension=5"],
      ["change", "/vi/bieu-do/change?province=hung-yen&from=2023&to=2024"],
    ] as const)
      expect(addressesOf(reach.charts, kind), address).toContain(address)
    expect(
      reach.charts.flatMap(({ addresses }) => addresses).filter((each) => /2021|dimension=[^5]/.test(each)),
    ).toEqual([])
  })

  test.each(["total", "5", "5.3", "4"])(
    "the sentences on %s that the site says otherwise afterwards, and no others",
    async (measure) => {
      const said: string[] = []
      const looked = new Map([...slugs].filter(([code]) => isLookedAt(code)))
      // In one snapshot, so that what is the same for all provinces is read once.
      await readConsistently(async () => {
        for (const year of [2022, 2023, 2024])
          for (const [code, slug] of looked) {
            const [was, is] = [await loadFacts(slug, year, measure, 1), await loadFacts(slug, year, measure)]
            const words = (facts: typeof was, locale: Locale) => facts && factSentences(facts, locale).join(" ")
            const both = (["vi", "en"] as const).map((locale) => [words(was, locale), words(is, locale)])
            if (both.some(([old, now]) => old !== now)) said.push(`${year} ${code}: ${both[0]!.join(" -> ")}`)
          }
      })
      const told = reach.sentences.filter((each) => each.measure === measure && looked.has(each.province))
      expect(told.map(({ year, province, was, is }) => `${year} ${province}: ${was?.vi} -> ${is?.vi}`).sort()).toEqual(
        said.sort(),
      )
      expect(said.length > 0).toBe(measure !== "4")
    },
  )

  test("all of it in a form that a person reads", () => {
    const lines = outcomeReport(planned)
    const from = lines.findIndex((line) => line.startsWith("On the site"))
    expect(from).toBeGreaterThan(0)
    expect(lines.length - from).toBeLessThan(42)
    expect(lines.slice(from).join("\n")).toMatch(
      /was: Năm 2023, tỉnh Hưng Yên đạt 44,23 điểm.*\n +is: {2}Năm 2023, tỉnh Hưng Yên đạt 43,70 điểm/,
    )
  })
})

test("a rollback's dry run names what changes back", async () => {
  const back = await rollBack(1, { databaseUrl: database.url, dryRun: true })
  expect(back.reach!.pages).toEqual(reach.pages)
  const turned = ({ sentences }: Affected) =>
    sentences.map(({ year, province, measure }) => [year, province, measure].join())
  expect(turned(back.reach!).sort()).toEqual(turned(reach).sort())
  expect(rollbackReport(back)[0]).toMatch(
    /^Dry run, nothing was written\. The rollback to release 1 would make release 3:/,
  )
})

test("a new edition is named as a whole, with what compares itself with nothing", async () => {
  for (const file of ["editions.csv", "scores.csv", "missing_results.csv", "group_cuts.csv", "evidence.csv"])
    seed.drop(file, (line) => line.startsWith("2024,"))
  const withdrawn = await importPackage({ path: seed.folder, databaseUrl: database.url, dryRun: true })
  expect(withdrawn.reach).toMatchObject({ newEditions: [], withdrawnEditions: [2024] })
  expect(outcomeReport(withdrawn)).toContain("  Gone: all pages and charts of 2024")
})

test("an interval that goes and a new break are told, though no result moves", async () => {
  const copy = new SeedCopy()
  copy.edit("scores.csv", "2023,33,5.3,", () => "2023,33,5.3,2.000000")
  copy.drop("intervals.csv", (line) => line.startsWith("2019,01,"))
  copy.append("breaks.csv", "2015,4,break,bịa,made up,made up")
  const { plan, reach: told } = await importPackage({ path: copy.folder, databaseUrl: database.url, dryRun: true })
  copy.remove()
  expect(plan!.results.moves).toEqual([])
  const of = (year: number, measure: string) =>
    told!.sentences.filter((each) => each.year === year && each.measure === measure).map(({ province }) => province)
  expect(of(2019, "total")).toContain("01")
  expect(of(2015, "4").length).toBeGreaterThan(55) // all but those without a result in 2014
  expect(addressesOf(told!.pages, "rankings")).toEqual(
    expect.arrayContaining(["/vi/xep-hang/2019", "/vi/xep-hang/2015/kiem-soat-tham-nhung"]),
  )
})

test("a changed note changes no figure anywhere", async () => {
  const copy = new SeedCopy()
  copy.edit("scores.csv", "2023,33,5.3,", () => "2023,33,5.3,2.000000")
  copy.edit("province_changes.csv", "34,75,", (line) => line.replace("Nghị quyết", "NQ"))
  const { reach: none } = await importPackage({ path: copy.folder, databaseUrl: database.url, dryRun: true })
  copy.remove()
  expect(none).toEqual({ newEditions: [], withdrawnEditions: [], pages: [], charts: [], sentences: [] })
})
