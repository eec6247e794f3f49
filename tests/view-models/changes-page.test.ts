import { describe, expect, test } from "vitest"
import { loadChangesPage, type ChangesPage } from "@/view-models/changes-page"
import { onRealData } from "../public-api/real-data"

onRealData()

async function changes(from: number, to: number, dimensionSlug: string | null = null): Promise<ChangesPage> {
  const page = await loadChangesPage({ years: { from, to }, dimensionSlug, locale: "en" })
  if (!page) throw new Error(`no changes ${from}-${to} ${dimensionSlug}`)
  return page
}

describe("from 2023 to 2024", () => {
  test("exactly five provinces gained points and dropped a group", async () => {
    const { rows } = await changes(2023, 2024)
    const dropped = rows.filter(({ droppedGroup }) => droppedGroup).map(({ province }) => province.name.vi)
    expect(dropped.toSorted()).toEqual(["Bắc Giang", "Hưng Yên", "Lâm Đồng", "Nghệ An", "Đà Nẵng"])
  })

  test("thirteen gained points and fell five places or more", async () => {
    const { rows } = await changes(2023, 2024)
    expect(rows.filter(({ gained, later }) => gained > 0 && later.change!.places! <= -5)).toHaveLength(13)
  })

  test("Hưng Yên gained 0.176 points, rank 12 of 61 to 19 of 61", async () => {
    const { rows } = await changes(2023, 2024)
    const own = rows.find(({ province }) => province.slug === "hung-yen")!
    expect(own.gained).toBeCloseTo(0.176, 3)
    expect([own.earlier.rank, own.earlier.ranked, own.later.rank, own.later.ranked]).toEqual([12, 61, 19, 61])
  })

  test("on dimension 1, 1.1 lifted Hưng Yên most and 1.3 dragged it", async () => {
    const { rows } = await changes(2023, 2024, "participation")
    const { lift, drag } = rows.find(({ province }) => province.slug === "hung-yen")!
    expect([lift?.measure, drag?.measure]).toEqual(["1.1", "1.3"])
    expect(lift!.points).toBeCloseTo(0.213, 3)
    expect(drag!.points).toBeCloseTo(-0.164, 3)
  })

  test("the largest rise comes first, and everybody is there or missing with a reason", async () => {
    const { rows, missing } = await changes(2023, 2024)
    const gains = rows.map(({ gained }) => gained)
    expect(gains).toEqual(gains.toSorted((a, b) => b - a))
    expect(missing.map(({ province }) => province.slug).toSorted()).toEqual([
      "binh-duong",
      "quang-ninh",
      "tien-giang",
      "vinh-phuc",
    ])
    expect(rows.length + missing.length).toBe(63)
    for (const { editions } of missing) for (const { missing: each } of editions) expect(each.reason.vi).not.toBe("")
  })
})

test("without years it is the latest edition and the one before", async () => {
  const page = await loadChangesPage({ years: null, dimensionSlug: null, locale: "vi" })
  expect([page?.earlier.year, page?.later.year]).toEqual([2023, 2024])
})

describe("across a break", () => {
  test.each([
    [2015, 2016, null, ["2", "4", "6"]],
    [2011, 2017, null, ["2", "4", "6"]],
    [2017, 2018, null, []],
    [2018, 2019, "environment", ["7.2", "7.3"]],
    [2020, 2021, "administrative-procedures", []],
  ] as const)("%i to %i on %s: nothing of the whole, but of the parts %j", async (from, to, slug, compared) => {
    const { comparability, rows, gains, parts } = await changes(from, to, slug)
    expect([comparability.comparable, rows, gains]).toEqual([false, [], null])
    expect(parts.filter((part) => part.gains !== null).map(({ measure }) => measure)).toEqual(compared)
    for (const part of parts) expect(part.gains === null).toBe(part.apart !== null)
  })

  test("a total across 2018 to 2019 is compared with care, its dimensions 7 and 8 are not", async () => {
    const { comparability, rows, parts } = await changes(2018, 2019)
    expect(comparability).toMatchObject({ comparable: true, notes: [{ kind: "caution" }] })
    expect(rows).toHaveLength(61)
    expect(parts.filter(({ apart }) => apart === "break").map(({ measure }) => measure)).toEqual(["7", "8"])
  })

  test("a part that only one edition has is told apart from one that changed", async () => {
    const { parts } = await changes(2017, 2018)
    expect(parts.filter(({ apart }) => apart === "unmatched").map(({ measure }) => measure)).toEqual(["7", "8"])
  })
})

describe("whether a change is more than chance", () => {
  test.each([
    [2022, 2023, [2022, 2023]],
    [2019, 2022, [2019, 2022]],
    [2023, 2024, [2023]],
    [2020, 2021, []],
  ])("%i to %i: errors are published for %j", async (from, to, years) => {
    const { errorsOf, rows } = await changes(from, to)
    expect(errorsOf).toEqual(years)
    expect(rows.some(({ clear }) => clear !== null)).toBe(years.length === 2)
  })
})

test.each([
  ["the later edition first", 2024, 2023, null],
  ["the same edition twice", 2023, 2023, null],
  ["an edition that does not exist", 2010, 2024, null],
  ["a dimension that the earlier edition does not have", 2017, 2018, "environment"],
  ["the other language's word", 2023, 2024, "tham-gia"],
])("there is no page of %s", async (_, from, to, dimensionSlug) => {
  expect(await loadChangesPage({ years: { from, to }, dimensionSlug, locale: "en" })).toBeNull()
})
