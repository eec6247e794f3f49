import { findAnswers } from "@/domain/find-answers"
import { findList } from "@/site/find-list"
import { loadKnownAddresses, loadKnownNames } from "@/site/known-addresses"
import { parse } from "csv-parse/sync"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { CHARTS } from "@/charts/catalogue"
import type { ChartParams } from "@/charts/chart-definition"
import { chartQueries } from "@/charts/chart-queries"
import type { ChartKind, ChartSpec, SpecOf } from "@/charts/chart-spec"
import { makeChart } from "@/charts/make-chart"
import { db, readConsistently } from "@/db/client"
import { LOCALES } from "@/domain/bilingual"
import { WHOLE_RANKING } from "@/domain/ranking-filter"
import { factSentences } from "@/i18n/fact-sentences"
import { importPackage, type ImportOutcome, rollBack } from "@/importer/import-package"
import { outcomeReport } from "@/importer/report/plan-report"
import { serveFile } from "@/public-api/files/serve-file"
import { FILES } from "@/public-api/files/catalogue"
import { sitemapParts } from "@/public-api/files/sitemap"
import { loadChangesPage } from "@/view-models/changes-page"
import { loadClaimPage } from "@/view-models/claim-page"
import { loadComparisonPage } from "@/view-models/comparison-page"
import { loadDimensionPage } from "@/view-models/dimension-page"
import { loadFacts } from "@/view-models/facts"
import { loadHomePage } from "@/view-models/home-page"
import { loadMergersPage } from "@/view-models/mergers-page"
import { loadNewProvincePage } from "@/view-models/new-province-page"
import { loadPlanPage } from "@/view-models/plan-page"
import { loadProvincePage, type ProvincePage } from "@/view-models/province-page"
import { loadRankingPage } from "@/view-models/ranking-page"
import { createSeededDatabase, type TestDatabase } from "../database"
import { ask, read, SITE } from "../public-api/real-data"
import { REHEARSAL_NOTE, REHEARSED_INDICATOR, rehearsalPackage, WITHOUT_RESULT } from "./rehearsal-2025"
import type { SeedCopy } from "./seed-copy"

let database: TestDatabase
let edition: SeedCopy
let planned: ImportOutcome
let rankingBefore: string

/** The edition comes over the real data, as a steward brings it: first the dry run, then the import. */
beforeAll(async () => {
  database = await createSeededDatabase()
  process.env.DATABASE_URL = database.url
  delete process.env.DATABASE_REPLICA_URL
  rankingBefore = await rankingOf2024()
  edition = rehearsalPackage()
  const request = { path: edition.folder, databaseUrl: database.url, note: REHEARSAL_NOTE }
  planned = await importPackage({ ...request, dryRun: true })
  await importPackage(request)
})
afterAll(async () => {
  edition.remove()
  await db.$disconnect()
  await database.drop()
})

const ranking = (year: number, dimensionSlug: string | null = null) =>
  loadRankingPage({ year, dimensionSlug, locale: "vi", filter: WHOLE_RANKING })

async function rankingOf2024(): Promise<string> {
  const page = (await ranking(2024))!
  return JSON.stringify({ ...page, release: null, years: null, dimension: null, dimensions: null })
}

async function province(slug: string, year: number | null = null): Promise<ProvincePage> {
  const answer = await loadProvincePage({ slug, year })
  if (answer?.kind !== "measured") throw new Error(`no measured page of ${slug} ${year}`)
  return answer.page
}

const chart = <Kind extends ChartKind>(kind: Kind, params: ChartParams = {}) =>
  makeChart(kind, params, "en", chartQueries) as Promise<Extract<ChartSpec, { kind: Kind }> & SpecOf<Kind>>

/** A file of the site, as rows. */
async function rowsOf(name: string): Promise<Record<string, string>[]> {
  const response = await serveFile(FILES.get(name)!, new Request(`${SITE}/${name}`))
  return parse(Buffer.from(await response.arrayBuffer()), { bom: true, columns: true, record_delimiter: "\r\n" })
}

/** Seven codes that meant another province until 30 June 2025 (SOURCES.md): code, old slug, new slug. */
const REUSED = [
  ["15", "yen-bai", "lao-cai"],
  ["24", "bac-giang", "bac-ninh"],
  ["44", "quang-binh", "quang-tri"],
  ["52", "binh-dinh", "gia-lai"],
  ["80", "long-an", "tay-ninh"],
  ["82", "tien-giang", "dong-thap"],
  ["91", "kien-giang", "an-giang"],
] as const

/** The provinces whose territory no merger changed, by their new slugs, and Huế's older one. */
const UNCHANGED = [
  "cao-bang",
  "dien-bien",
  "ha-noi",
  "ha-tinh",
  "hue",
  "lai-chau",
  "lang-son",
  "nghe-an",
  "quang-ninh",
  "son-la",
  "thanh-hoa",
]

describe("the release", () => {
  test("brings 32 provinces of 34, 28 sub-dimensions each, and changes no fact", () => {
    expect(planned.plan!.facts).toEqual({
      inserted: [
        { file: "scores.csv", year: 2025, rows: 32 * 28 },
        { file: "intervals.csv", year: 2025, rows: 32 },
        { file: "indicator_values.csv", year: 2025, rows: 32 },
      ],
      changed: [],
      removed: [],
    })
  })

  test("is announced by its dry run as a new edition", () => {
    expect(planned.reach).toMatchObject({ newEditions: [2025], withdrawnEditions: [], sentences: [] })
    expect(outcomeReport(planned)).toContain("  New: all pages and charts of 2025")
  })

  test("says that its figures are invented", async () => {
    const { releases } = await read<{ releases: { id: number; note: string }[] }>("/releases")
    expect(releases[0]).toMatchObject({ id: 2, note: expect.stringContaining("INVENTED") as string })
  })
})

describe("the first page", () => {
  test("is of the new edition and its provinces", async () => {
    const page = (await loadHomePage("vi"))!
    expect(page.edition).toMatchObject({ year: 2025, boundarySet: 34 })
    expect(page.provinces).toHaveLength(34)
    expect(page.summary).toMatchObject({ units: 34, ranked: 32 })
    expect(page.previousYear).toBeNull()
    expect([...page.rises, ...page.falls]).toEqual([])
  })

  test("has four groups of eight", async () => {
    const { groupSizes } = (await loadHomePage("vi"))!
    expect(Object.values(groupSizes)).toEqual([8, 8, 8, 8])
  })
})

describe("the rankings", () => {
  test("of 2025 has 32 places, two provinces apart, and no change", async () => {
    const page = (await ranking(2025))!
    expect(page.rows.map(({ result }) => result.rank)).toEqual(Array.from({ length: 32 }, (_, i) => i + 1))
    expect(page.rows.every(({ result }) => result.change === null)).toBe(true)
    expect(page.missing.map((each) => each.province.code).toSorted()).toEqual([...WITHOUT_RESULT].toSorted())
    expect(page.previousYear).toBeNull()
    expect(page.hasSpans).toBe(true)
  })

  test("of 2024 stays as it was", async () => {
    expect(await rankingOf2024()).toBe(rankingBefore)
  })
})

describe("a re-used code", () => {
  test.each(REUSED)("%s names %s until 2024 and %s since", async (code, old, young) => {
    const provinceIn = async (year: number) => {
      const { rows, missing } = (await ranking(year))!
      return [...rows, ...missing].find((each) => each.province.code === code)?.province.slug
    }
    expect([await provinceIn(2024), await provinceIn(2025)]).toEqual([old, young])
    const { page } = (await loadProvincePage({ slug: old, year: 2024 })) as { page: ProvincePage }
    expect(page.history.map(({ year }) => year)).not.toContain(2025)
    const newer = await province(young, 2025)
    expect(newer.history.map(({ year }) => year)).toEqual([2025])
    expect(newer.lineage.predecessors.map(({ slug }) => slug)).toContain(old)
  })

  test.each(REUSED)("%s: the API tells %s from %s", async (code, old, young) => {
    type History = { province: { code: string }; boundarySet: number; points: { year: number }[] }
    const [before, since] = [
      await read<History>(`/provinces/${old}/history`),
      await read<History>(`/provinces/${young}/history?boundarySet=34`),
    ]
    expect(before).toMatchObject({ boundarySet: 63, province: { code } })
    expect(before.points.map(({ year }) => year)).not.toContain(2025)
    expect(since).toMatchObject({ boundarySet: 34, province: { code } })
    expect(since.points.map(({ year }) => year)).toEqual([2025])
  })
})

describe("the page of a province", () => {
  test.each(["hung-yen", "bac-ninh", "quang-tri", "lao-cai"])(
    "%s without a year is the new one; with a year the one of that year",
    async (slug) => {
      const [newest, old] = [await province(slug), await province(slug, 2024)]
      expect(newest.edition).toMatchObject({ year: 2025, boundarySet: 34 })
      expect(newest.total?.change).toBeNull()
      expect(newest.dimensions.every(({ result }) => result?.change === null)).toBe(true)
      expect(newest.lineage.predecessors.length).toBeGreaterThan(1)
      expect(old.edition).toMatchObject({ year: 2024, boundarySet: 63 })
      expect(old.lineage.successor?.slug).toBe(slug)
    },
  )

  test("Yên Bái has figures until 2024 and says what became of it", async () => {
    const page = await province("yen-bai")
    expect(page.edition.year).toBe(2024)
    expect(page.total?.points).toBeCloseTo(41.94, 2)
    expect(page.lineage.successor).toMatchObject({ slug: "lao-cai", measuredYear: 2025 })
    expect(page.lineage.lastYear).toBe(2024)
    expect(await loadProvincePage({ slug: "yen-bai", year: 2025 })).toBeNull()
  })

  test("one without a result in 2025 is shown with its last result, and its own year says why", async () => {
    expect((await province("tay-ninh")).edition.year).toBe(2024)
    expect((await province("tay-ninh", 2025)).missing?.reason.vi).toMatch(/^Bịa/)
  })

  test.each([
    ["ha-noi", "ha-noi"],
    ["hue", "thua-thien-hue"],
  ])("%s kept its territory: its years go on, points are compared, places are not", async (slug, former) => {
    const { history, years, total } = await province(slug)
    expect(years.map((each) => [each.year, each.slug]).slice(0, 2)).toEqual([
      [2025, slug],
      [2024, former],
    ])
    expect([years.length, history.length]).toEqual([15, 15])
    const [first, second] = history
    expect(first!.total!.change!.points).toBeCloseTo(total!.points - second!.total!.points, 5)
    expect(first!.total!.change!.places).toBeNull()
    expect(first!.breaks.map(({ kind }) => kind)).toEqual(Array(9).fill("caution"))
    expect(second!.total!.change!.places).not.toBeNull()
    expect((await province(former, 2024)).years.map(({ year }) => year)).toContain(2025)
  })

  test("eleven kept their territory", async () => {
    const kept = (await loadMergersPage("vi"))!.provinces.filter(({ kind }) => kind === "unchanged")
    expect(kept.map((each) => each.province.slug).toSorted()).toEqual(UNCHANGED)
    expect((await loadNewProvincePage({ slug: "hue" }))?.measuredYear).toBe(2025)
  })
})

describe("nothing is compared across the merger", () => {
  test("not in any sentence, on the total or a dimension, of any new province", async () => {
    const { rows } = (await ranking(2025))!
    // In one snapshot, so that what is the same for all provinces is read once.
    await readConsistently(async () => {
      for (const { province: each } of rows)
        for (const measure of ["total", "1", "8.3", REHEARSED_INDICATOR]) {
          const facts = (await loadFacts(each.slug, 2025, measure))!
          expect(facts).toMatchObject({ kind: "result", change: { kind: "notMeasured" } })
          for (const locale of LOCALES) expect(factSentences(facts, locale).join(" ")).not.toMatch(/20[12][0-4]/)
        }
    })
  })

  test("not on the pages of changes and comparisons", async () => {
    const request = { dimensionSlug: null, locale: "vi" } as const
    expect(await loadChangesPage({ ...request, years: { from: 2024, to: 2025 } })).toBeNull()
    expect(await loadChangesPage({ ...request, years: null })).toMatchObject({
      earlier: { year: 2023 },
      later: { year: 2024 },
      firstOfNew: { year: 2025, units: 34 },
    })
    expect(await loadComparisonPage({ provinces: ["hung-yen"], years: [2024, 2025] })).toBeNull()
    const newest = (await loadComparisonPage({ provinces: ["hung-yen", "hue"], years: [] }))!
    expect(newest.years).toEqual([2025])
    expect(newest.choices.years).toEqual([2025])
    expect(newest.otherYears).toEqual([2024])
    expect((await loadComparisonPage({ provinces: ["yen-bai"], years: [2024] }))?.provinces).toHaveLength(1)
  })

  test("not on the page of a figure", async () => {
    const page = (await loadClaimPage({ slug: "hung-yen", year: 2025, measure: "total" }))!
    expect(page.otherYears).toEqual([])
    expect(page.revisions).toEqual([])
    const old = (await loadClaimPage({ slug: "hung-yen", year: 2024, measure: "total" }))!
    expect(old.otherYears.map(({ year }) => year)).toEqual([2023])
  })

  test("not in the API", async () => {
    type Changes = { comparable: boolean; note: object; results: { points: unknown; rank: unknown }[] }
    const changes = await read<Changes>("/changes/2024-2025")
    expect(changes.comparable).toBe(false)
    expect(changes.results.every(({ points, rank }) => points === null && rank === null)).toBe(true)
    type Results = { total: { change: unknown }; dimensions: { change: unknown }[] }
    const results = await read<Results>("/provinces/ha-noi/results/2025")
    expect([results.total, ...results.dimensions].every(({ change }) => change === null)).toBe(true)
  })

  test("not in scores.csv: rows of 2025 begin a series of their own", async () => {
    const all = await rowsOf("scores.csv")
    const rows = all.filter(({ year }) => year === "2025")
    expect(rows).toHaveLength(32 * (1 + 8 + 28))
    expect(new Set(rows.map((row) => row.comparable_from))).toEqual(new Set(["2025"]))
    expect(new Set(rows.map((row) => row.boundary_set))).toEqual(new Set(["34"]))
    const before = all.filter(({ year, measure }) => year === "2024" && measure === "total")
    expect(new Set(before.map((row) => row.comparable_from))).toEqual(new Set(["2018"]))
  })
})

describe("the API", () => {
  test("has the edition, its provinces and its scores", async () => {
    const { editions } = await read<{ editions: object[] }>("/editions")
    expect(editions).toHaveLength(15)
    expect(editions).toContainEqual(
      expect.objectContaining({
        year: 2025,
        boundarySet: 34,
        units: 34,
        ranked: 32,
        dimensions: [1, 2, 3, 4, 5, 6, 7, 8],
      }),
    )
    type Ranking = { results: { group: string }[]; missing: object[] }
    const { results, missing } = await read<Ranking>("/rankings/2025")
    expect([results.length, missing.length]).toEqual([32, 2])
    expect((await read<{ provinces: object[] }>("/provinces?boundarySet=34")).provinces).toHaveLength(34)
  })

  test("refuses an old province in the new edition, and names what became of it", async () => {
    const response = await ask("/provinces/yen-bai/results/2025")
    expect(response.status).toBe(404)
    expect(await response.text()).toContain("lao-cai")
  })
})

describe("charts", () => {
  test("of 2025 draw the 34 provinces", async () => {
    expect(await chart("map")).toMatchObject({ year: 2025, boundarySet: 34 })
    expect((await chart("map")).units).toHaveLength(34)
    expect((await chart("map", { view: "tiles" })).units).toHaveLength(34)
    const { sections, missing } = await chart("ranking")
    expect(sections.map(({ rows }) => rows.length)).toEqual([8, 8, 8, 8])
    expect(missing.rows).toHaveLength(2)
    expect(await chart("profile", { province: "hue" })).toMatchObject({ years: { first: 2025, last: 2025 } })
  })

  test.each(galleryExamples())("in the gallery: %s, %s can still be drawn", async (kind, _name, params) => {
    await expect(chart(kind, params)).resolves.toMatchObject({ kind })
  })

  test("a line of a territory that stayed goes on; mean and ranks are cut", async () => {
    const { series, breaks, years } = await chart("trend", { province: "ha-noi" })
    const [line, mean] = series.map(({ segments }) => segments.map((points) => points.map(({ year }) => year)))
    expect(years).toEqual({ first: 2011, last: 2025 })
    expect(line!.at(-1)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025])
    expect(mean!.at(-1)).toEqual([2025])
    expect(breaks.at(-1)).toMatchObject({ year: 2025, label: "New provinces" })
    const ranks = await chart("trend", { province: "hue", measure: "rank" })
    expect(ranks.series[0]!.segments.at(-1)!.map(({ year }) => year)).toEqual([2025])
    expect(ranks.years.first).toBe(2011)
  })

  test("a merged province has no line before the merger, and no gaps either", async () => {
    const { series, years } = await chart("trend", { province: "hung-yen,ha-noi", to: "2025" })
    expect(years.first).toBe(2011)
    expect(series[0]!.segments.flat().map(({ year }) => year)).toEqual([2025])
    expect(series[0]!.gaps).toEqual([])
    expect((await chart("trend", { province: "hung-yen", to: "2025" })).years).toEqual({ first: 2025, last: 2025 })
  })

  test("one edition is no line: without years the provinces with editions to join are drawn", async () => {
    for (const province of ["hung-yen", "hung-yen,ha-noi", "yen-bai"])
      expect((await chart("trend", { province })).years).toEqual({ first: 2011, last: 2024 })
    expect((await chart("trend", { province: "ha-noi,hue" })).years).toEqual({ first: 2011, last: 2025 })
    expect((await chart("spread")).years).toEqual({ first: 2011, last: 2024 })
    expect((await chart("spread", { to: "2025" })).years).toEqual({ first: 2025, last: 2025 })
  })

  test("the years of an address decide which province of a name is drawn", async () => {
    const old = await chart("trend", { province: "hung-yen", to: "2024" })
    expect(old.years).toEqual({ first: 2011, last: 2024 })
    expect(old.series[0]!.segments.flat()).toHaveLength(14)
    expect((await chart("trend", { province: "hung-yen", from: "2018" })).years).toEqual({ first: 2018, last: 2024 })
    expect((await chart("trend", { province: "hung-yen,thai-binh" })).years).toEqual({ first: 2011, last: 2024 })
    expect((await chart("spread", { province: "bac-giang" })).years).toEqual({ first: 2011, last: 2024 })
    expect((await chart("spread", { from: "2018" })).years).toEqual({ first: 2018, last: 2024 })
    expect((await chart("ranking", { province: "bac-giang" })).years).toEqual({ first: 2024, last: 2024 })
  })

  test("change draws the newest two editions that have the same provinces", async () => {
    expect((await chart("change", { province: "hung-yen" })).years).toEqual({ first: 2023, last: 2024 })
    await expect(chart("change", { province: "hung-yen", from: "2024", to: "2025" })).rejects.toThrow()
    await expect(chart("change", { province: "hue" })).rejects.toThrow("2025 is the first edition of these provinces")
  })
})

/** Every example of the gallery. */
function galleryExamples() {
  return Object.entries(CHARTS).flatMap(([kind, { examples }]) =>
    examples.map(({ name, params }) => [kind as ChartKind, name, params] as const),
  )
}

test("a dimension's years are cut where other provinces begin", async () => {
  const page = (await loadDimensionPage({ slug: "tham-gia", year: null, locale: "vi" }))!
  const [newest, before] = page.history
  expect(newest).toMatchObject({ year: 2025, breaks: [{ kind: "break", year: 2025 }] })
  expect(before).toMatchObject({ year: 2024, breaks: [] })
  expect(page.lastYear).toBeNull()
  expect((await loadDimensionPage({ slug: "tham-gia", year: 2023, locale: "vi" }))?.lastYear).toBe(2024)
})

test("a new province is planned from its own first edition, in which nobody has risen yet", async () => {
  const answer = await loadPlanPage({ slug: "hung-yen", year: 2025 })
  if (answer?.kind !== "plan") throw new Error("no plan of the new Hưng Yên")
  const { base, dimensions, successor } = answer.page
  expect(base.error).toMatchObject({ year: 2025, isOwnYear: true })
  expect([base.rises, successor]).toEqual([null, null])
  for (const { rises, peerMean, ownBest, points } of dimensions.flatMap(({ parts }) => parts))
    expect([rises, peerMean, ownBest]).toEqual([null, null, { year: 2025, points }])
})

describe("names and addresses", () => {
  test("are found, old and new", async () => {
    const list = findList({ names: await loadKnownNames(), addresses: await loadKnownAddresses() }, "vi")
    const of = (query: string) => findAnswers(query, list).answers.flatMap(({ path, also }) => [path, also?.path])
    expect(of("hung yen")).toEqual(["/vi/tinh/hung-yen", "/vi/tinh/hung-yen/2024"])
    expect(of("hung yen 2023")).toEqual(["/vi/tinh/hung-yen/2023", undefined])
    expect(of("Yên Bái")).toEqual(["/vi/tinh/yen-bai", "/vi/tinh/lao-cai"])
    expect(new Set(of("thừa thiên huế"))).toEqual(new Set(["/vi/tinh/hue", "/vi/tinh/thua-thien-hue", undefined]))
  })

  test("the sitemap names the new pages", async () => {
    const read = async (part: (typeof sitemapParts)[number]) =>
      (await serveFile(part, new Request(`${SITE}/${part.name}`))).text()
    const text = (await Promise.all(sitemapParts.map(read))).join("")
    const has = (path: string) => text.includes(`<loc>${SITE}${path}</loc>`)
    const paths = [
      "/vi/xep-hang/2025",
      "/en/rankings/2025/e-governance",
      "/vi/tinh/hue",
      "/en/provinces/hung-yen/2025",
      "/vi/ke-hoach/hue/2025",
    ]
    expect(
      [...paths, "/vi/chi-so/tham-gia/2025", "/vi/kiem-chung/lao-cai/2025/total"].filter((path) => !has(path)),
    ).toEqual([])
    expect(["/vi/thay-doi/2024-2025", "/vi/tinh/yen-bai/2025", "/vi/tinh/hue/2024"].filter(has)).toEqual([])
  })
})

test("a correction of an older year is told of the right province, whatever it is called now", async () => {
  const corrected = rehearsalPackage()
  for (const code of ["33", "01", "46", "72"])
    corrected.edit("scores.csv", `2024,${code},5.3,`, () => `2024,${code},5.3,2.000000`)
  const { reach } = await importPackage({ path: corrected.folder, databaseUrl: database.url, dryRun: true })
  corrected.remove()
  const pages = reach!.pages.find(({ kind }) => kind === "province")!.addresses
  const named = (path: string) => pages.includes(path)
  const told = [
    "hung-yen/2024",
    "hung-yen/2011",
    "ha-noi",
    "ha-noi/2025",
    "thua-thien-hue",
    "thua-thien-hue/2024",
    "hue",
    "hue/2025",
    "tay-ninh", // the new one has no result in 2025
  ]
  expect(told.filter((path) => !named(`/vi/tinh/${path}`))).toEqual([])
  expect(["hung-yen", "hung-yen/2025", "hue/2024"].filter((path) => named(`/vi/tinh/${path}`))).toEqual([])
  const trends = reach!.charts.find(({ kind }) => kind === "trend")!.addresses
  expect(trends).toContain("/vi/bieu-do/trend?province=hung-yen&to=2024")
})

// Last: it takes the edition away again.
test("a rollback returns the site to the 63 provinces", async () => {
  await rollBack(1, { databaseUrl: database.url })
  expect((await loadHomePage("vi"))?.edition).toMatchObject({ year: 2024, boundarySet: 63 })
  expect(await ranking(2025)).toBeNull()
  expect(await rankingOf2024()).toBe(rankingBefore)
  expect((await province("hung-yen")).edition.year).toBe(2024)
  expect((await province("yen-bai")).lineage).toMatchObject({ lastYear: null, successor: { measuredYear: null } })
  expect((await province("ha-noi")).years[0]).toMatchObject({ year: 2024 })
  expect((await loadNewProvincePage({ slug: "hue" }))?.measuredYear).toBeNull()
  expect((await rowsOf("scores.csv")).filter(({ year }) => year === "2025")).toEqual([])
})
