import { describe, expect, test } from "vitest"
import { onRealData, read } from "./real-data"

onRealData()

type Result = { points: number; rank: number; ranked: number; group: string; change: Change | null }
type Change = {
  from: number
  points: number | null
  rank: number | null
  unusual: { low: number; high: number } | null
  comparable: boolean
  note: { vi: string; en: string } | null
}
type Row = { province: { slug: string }; points: number; rank: number; interval: { low: number; high: number } | null }
type Ranking = {
  units: number
  ranked: number
  mean: number
  median: number
  results: Row[]
  missing: { province: { slug: string }; reason: { vi: string; en: string } }[]
}
type ProvinceResults = {
  units: number
  total: Result | null
  dimensions: (Result & { id: number; subDimensions: (Result & { id: string })[] })[]
  missing: { vi: string } | null
}
type History = {
  points: ({ year: number; points: number } | { year: number; missing: true; reason: { vi: string } })[]
  breaks: { year: number; kind: string }[]
}
type Changes = {
  comparable: boolean
  note: { vi: string; en: string } | null
  results: {
    province: { slug: string }
    points: number | null
    rank: number | null
    unusual: { low: number; high: number } | null
  }[]
  missing: { province: { slug: string }; year: number }[]
}

describe("Hưng Yên 2023, as the province's press printed it", () => {
  test.each([
    ["total", 12],
    ["5", 3],
    ["1", 7],
    ["3", 12],
    ["2", 13],
    ["4", 15],
  ])("is on measure %s in place %i", async (measure, place) => {
    const { results } = await read<Ranking>(`/rankings/2023?measure=${measure}`)
    expect(results.find(({ province }) => province.slug === "hung-yen")?.rank).toBe(place)
    const { total, dimensions } = await read<ProvinceResults>("/provinces/hung-yen/results/2023")
    const own = measure === "total" ? total : dimensions.find(({ id }) => String(id) === measure)
    expect(own).toMatchObject({ rank: place, ranked: 61 })
  })

  test("is the twelfth of 61 with a result, among 63", async () => {
    expect(await read("/rankings/2023")).toMatchObject({ units: 63, ranked: 61 })
  })
})

describe("leaders and figures of the reports", () => {
  test.each([
    [2023, "thua-thien-hue", 46.0415],
    [2021, "thua-thien-hue", 48.059],
    [2020, "quang-ninh", 48.811],
    [2018, "lang-son", 47.053],
  ])("in %i %s led with %f", async (year, slug, points) => {
    const { results } = await read<Ranking>(`/rankings/${year}`)
    expect(results[0]).toMatchObject({ province: { slug }, rank: 1 })
    expect(results[0]!.points).toBeCloseTo(points, 3)
  })

  test("the median of 2023 is 42.3265, which the press called the average", async () => {
    expect((await read<Ranking>("/rankings/2023")).median).toBeCloseTo(42.3265, 4)
  })
})

describe("results that were not published", () => {
  test.each([
    [2024, ["tien-giang", "vinh-phuc"]],
    [2023, ["binh-duong", "quang-ninh"]],
    [2021, ["bac-giang", "bac-ninh", "quang-ninh"]],
  ])("in %i %j have no result, with a reason, and no place", async (year, slugs) => {
    const { results, missing, units, ranked } = await read<Ranking>(`/rankings/${year}`)
    expect(missing.map(({ province }) => province.slug).toSorted()).toEqual(slugs)
    for (const { reason } of missing) expect([reason.vi, reason.en]).not.toContain("")
    expect(results.some(({ province }) => slugs.includes(province.slug))).toBe(false)
    expect(ranked).toBe(units - slugs.length)
    expect(results).toHaveLength(ranked)
  })

  test("a province with some dimensions has those, and no total", async () => {
    const { total, dimensions, missing } = await read<ProvinceResults>("/provinces/bac-giang/results/2022")
    expect(total).toBeNull()
    expect(dimensions.map(({ id }) => id)).toEqual([3, 6, 7, 8])
    expect(missing?.vi).toBeTruthy()
  })

  test("stand in a history at their year", async () => {
    const { points } = await read<History>("/provinces/quang-ninh/history")
    expect(points.filter((point) => "missing" in point).map(({ year }) => year)).toEqual([2018, 2021, 2023])
  })

  test("an indicator's blank cells are missing with a reason of their own", async () => {
    const { results, missing } = await read<Ranking>("/rankings/2023?measure=actions-taken-by-citizens")
    expect(results.length + missing.length).toBe(63)
  })
})

describe("changes", () => {
  test("Hưng Yên 2024: 0.18 points more, 7 places fewer", async () => {
    const { total } = await read<ProvinceResults>("/provinces/hung-yen/results/2024")
    expect(total?.change).toMatchObject({ from: 2023, rank: -7, comparable: true })
    expect(total?.change?.points).toBeCloseTo(0.176, 3)
    const { results } = await read<Changes>("/changes/2023-2024")
    const own = results.find(({ province }) => province.slug === "hung-yen")
    expect(own).toMatchObject({ points: total?.change?.points, rank: -7 })
  })

  test("Tây Ninh's +8.11 of 2024 stands apart from all others, and both answers say how far", async () => {
    const { results } = await read<Changes>("/changes/2023-2024")
    const unusual = results.filter((row) => row.unusual)
    expect(unusual.map(({ province }) => province.slug)).toEqual(["tay-ninh"])
    const { total, dimensions } = await read<ProvinceResults>("/provinces/tay-ninh/results/2024")
    expect(total?.change?.unusual).toEqual(unusual[0]!.unusual)
    expect(Object.values(total!.change!.unusual!).map((end) => end.toFixed(2))).toEqual(["-4.84", "6.02"])
    expect(dimensions.every(({ change }) => change && "unusual" in change)).toBe(true)
  })

  test.each([
    ["2017-2018", "total"],
    ["2015-2016", "3"],
    ["2018-2019", "8.1"],
    ["2020-2021", "5"],
    ["2011-2024", "total"],
  ])("%s on %s cross a break: none is computed, and the note says why", async (span, measure) => {
    const { comparable, note, results } = await read<Changes>(`/changes/${span}?measure=${measure}`)
    expect(comparable).toBe(false)
    expect(note?.vi).toBeTruthy()
    expect(note?.en).toBeTruthy()
    expect(results.length).toBeGreaterThan(50)
    expect(results.every(({ points, rank }) => points === null && rank === null)).toBe(true)
  })

  test("a sub-dimension whose number changed its meaning is not compared in a province's results", async () => {
    const { dimensions } = await read<ProvinceResults>("/provinces/hung-yen/results/2018")
    const change = dimensions.find(({ id }) => id === 2)?.subDimensions.find(({ id }) => id === "2.1")?.change
    expect(change).toMatchObject({ comparable: false, points: null, rank: null })
    expect(change?.note).not.toBeNull()
  })

  test("a province missing in one of the editions is named, not compared", async () => {
    const { results, missing } = await read<Changes>("/changes/2023-2024")
    expect(missing.map(({ province, year }) => `${province.slug} ${year}`)).toEqual([
      "quang-ninh 2023",
      "binh-duong 2023",
      "vinh-phuc 2024",
      "tien-giang 2024",
    ])
    expect(results).toHaveLength(59)
  })
})

test("intervals stand beside totals of the years that have them, and nowhere else", async () => {
  const interval = async (path: string) => (await read<Ranking>(path)).results[0]?.interval
  expect((await interval("/rankings/2023"))?.low).toBeCloseTo(45.18, 2)
  expect(await interval("/rankings/2024")).toBeNull()
  expect(await interval("/rankings/2023?measure=5")).toBeNull()
})

test("an indicator's points are the published value: Hưng Yên's awareness of land plans, 9.01 % and 16.71 %", async () => {
  const { points } = await read<History>("/provinces/hung-yen/history?measure=aware-of-local-land-plans")
  expect(
    points.map((point) => ("points" in point ? [point.year, Math.round(point.points * 1e4) / 100] : null)),
  ).toContainEqual([2022, 9.01])
  expect(
    points.map((point) => ("points" in point ? [point.year, Math.round(point.points * 1e4) / 100] : null)),
  ).toContainEqual([2023, 16.71])
})

test("a history tells the breaks that no line may cross", async () => {
  const { points, breaks } = await read<History>("/provinces/ha-noi/history?measure=3")
  expect(points.map(({ year }) => year)).toEqual([
    2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024,
  ])
  expect(breaks.filter(({ kind }) => kind === "break").map(({ year }) => year)).toEqual([2016, 2018])
})

test("the 34 provinces name their 63 predecessors once each, the 63 their successors", async () => {
  type Provinces = { provinces: { slug: string; predecessors: string[]; successor: string | null }[] }
  const { provinces: now } = await read<Provinces>("/provinces?boundarySet=34")
  const { provinces: before } = await read<Provinces>("/provinces?boundarySet=63")
  expect([now.length, before.length]).toEqual([34, 63])
  expect(now.flatMap(({ predecessors }) => predecessors).toSorted()).toEqual(before.map(({ slug }) => slug).toSorted())
  expect(now.find(({ slug }) => slug === "lam-dong")?.predecessors.toSorted()).toEqual([
    "binh-thuan",
    "dak-nong",
    "lam-dong",
  ])
  expect(before.find(({ slug }) => slug === "thua-thien-hue")?.successor).toBe("hue")
  expect(now.every(({ successor }) => successor === null)).toBe(true)
})

test("sub-dimensions are those of the year asked for", async () => {
  type Dimensions = { dimensions: { id: number; subDimensions: { id: string; name: { en: string } }[] }[] }
  const nameIn = async (year: number) =>
    (await read<Dimensions>(`/dimensions?year=${year}`)).dimensions[1]?.subDimensions.find(({ id }) => id === "2.1")
      ?.name.en
  expect(await nameIn(2015)).toBe("Poverty Lists")
  expect(await nameIn(2018)).toBe("Access to Information")
  const count = async (year: number) =>
    (await read<Dimensions>(`/dimensions?year=${year}`)).dimensions.flatMap(({ subDimensions }) => subDimensions).length
  expect([await count(2015), await count(2018), await count(2019), await count(2021)]).toEqual([22, 28, 29, 28])
})

test("editions tell their dimensions, scale and base", async () => {
  type Editions = {
    editions: { year: number; ranked: number; dimensions: number[]; scale: object; respondents: number | null }[]
  }
  const { editions } = await read<Editions>("/editions")
  expect(editions.map(({ year, ranked }) => [year, ranked])).toEqual([
    [2024, 61],
    [2023, 61],
    [2022, 61],
    [2021, 60],
    [2020, 63],
    [2019, 63],
    [2018, 61],
    [2017, 63],
    [2016, 63],
    [2015, 63],
    [2014, 61],
    [2013, 63],
    [2012, 63],
    [2011, 63],
  ])
  expect(editions[0]).toMatchObject({
    dimensions: [1, 2, 3, 4, 5, 6, 7, 8],
    scale: { min: 8, max: 80 },
    respondents: 18894,
  })
  expect(editions.at(-1)).toMatchObject({ dimensions: [1, 2, 3, 4, 5, 6], scale: { min: 6, max: 60 } })
})
