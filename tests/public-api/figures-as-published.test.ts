import { describe, expect, test } from "vitest"
import { TABLES } from "@/public-api/tables/catalogue"
import { onRealData, read } from "./real-data"

onRealData()

type Ranking = {
  units: number
  ranked: number
  counted: number
  groupsConfirmed: boolean
  evidence: { level: string; workbook: string; copies: number; verified: boolean } | null
  results: {
    province: { slug: string }
    points: number
    rank: number
    group: string | null
    interval: { low: number; high: number } | null
  }[]
}
type Editions = {
  editions: {
    year: number
    counted: number
    groupsConfirmed: boolean
    respondents: number | null
    groupCuts: { measure: string; counted: number; confirmed: boolean }[]
    evidence: { level: string; verified: boolean; copies: number; unchecked: string[] }[]
  }[]
}
type History = { points: { year: number; points: number }[]; breaks: { year: number; kind: string }[] }

const editionOf = async (year: number) =>
  (await read<Editions>("/editions")).editions.find((edition) => edition.year === year)!

const cellsOf = async (name: string): Promise<Record<string, unknown>[]> => {
  const table = TABLES.find((each) => each.name === name)!
  const rows: Record<string, unknown>[] = []
  for await (const batch of table.rows(1))
    for (const row of batch)
      rows.push(Object.fromEntries(table.columns.map((column, index) => [column.name, row[index]])))
  return rows
}

describe("groups", () => {
  test("of 2022 are cut over 63, as published, though 61 have a total", async () => {
    const ranking = await read<Ranking>("/rankings/2022")
    expect(ranking).toMatchObject({ units: 63, ranked: 61, counted: 63, groupsConfirmed: true })
    const groupOf = (slug: string) => ranking.results.find(({ province }) => province.slug === slug)!.group
    expect(["khanh-hoa", "quang-nam", "dong-thap", "son-la", "phu-yen"].map(groupOf)).toEqual([
      ...["best", "highAverage", "highAverage", "lowAverage", "lowAverage"],
    ])
  })

  test("of dimensions of 2022 are inferred, but for the sixth", async () => {
    expect(await read("/rankings/2022?measure=1")).toMatchObject({ counted: 63, groupsConfirmed: false })
    expect(await read("/rankings/2022?measure=6")).toMatchObject({ counted: 63, groupsConfirmed: true })
  })

  test.each([
    [2014, 61, false],
    [2018, 61, false],
    [2021, 60, true],
    [2022, 63, true],
    [2023, 61, true],
    [2024, 61, false],
  ])("of %i are counted over %i; confirmed: %s", async (year, counted, groupsConfirmed) => {
    expect(await editionOf(year)).toMatchObject({ counted, groupsConfirmed })
  })
})

describe("the weighted totals of 2019", () => {
  test("are a measure of their own, with intervals, ranks among themselves and no groups", async () => {
    const weighted = await read<Ranking>("/rankings/2019?measure=total-weighted")
    const haNoi = weighted.results.find(({ province }) => province.slug === "ha-noi")!
    expect(haNoi).toMatchObject({ points: 43.524197, group: null, interval: { low: 42.795448, high: 44.252945 } })
    const unweighted = await read<Ranking>("/rankings/2019")
    expect(unweighted.results.map(({ points }) => points)).not.toContain(43.524197)
    expect(weighted).toMatchObject({ ranked: 63, evidence: { level: "weightedTotal", copies: 2, verified: true } })
  })

  test("stand in scores.csv under their own name", async () => {
    const rows = (await cellsOf("scores")).filter(({ measure }) => measure === "total-weighted")
    expect(rows).toHaveLength(63)
    expect(rows.find((row) => row.province_code === "01")).toMatchObject({
      ...{ year: 2019, level: "weightedTotal", points: 43.524197, ci95_low: 42.795448, standard_error: 0.443018 },
      ...{ measure_en: "PAPI aggregate score, weighted", group: null },
    })
  })
})

describe("indicators of 2018", () => {
  test("Hưng Yên, land-plan awareness: 15.5, 14.1, 9.0, 16.7 %, with a caution in 2019", async () => {
    const history = await read<History>("/provinces/hung-yen/history?measure=aware-of-local-land-plans")
    expect(history.points.map(({ year, points }) => [year, (points * 100).toFixed(1)])).toEqual([
      [2018, "15.5"],
      [2019, "14.1"],
      [2022, "9.0"],
      [2023, "16.7"],
    ])
    expect(history.breaks).toMatchObject([{ year: 2019, kind: "caution" }])
  })

  test("forms for construction permits are no indicator of land titles, which they were close to", async () => {
    const own = await read<Ranking>("/rankings/2018?measure=adequate-information-on-portal-about-construction-permit")
    expect(own.ranked).toBe(63)
  })

  test("one that PAPI worded in Vietnamese only says so", async () => {
    const [row] = (await cellsOf("measures")).filter(({ measure }) => measure === "received-construction-permit")
    expect(row!.name_en).toMatch(/\(no English wording published\)$/)
  })
})

test("dimensions and sub-dimensions of 2011 to 2017 have the names of their time", async () => {
  type Dimensions = {
    dimensions: {
      id: number
      name: { vi: string; en: string }
      subDimensions: { id: string; name: { vi: string } }[]
    }[]
  }
  const [then, now] = [await read<Dimensions>("/dimensions?year=2016"), await read<Dimensions>("/dimensions?year=2023")]
  const names = ({ dimensions }: Dimensions) => dimensions.slice(1, 4).map(({ name }) => name.en)
  expect(names(then)).toEqual(["Transparency", "Vertical Accountability", "Control of Corruption"])
  expect(names(now)[0]).toBe("Transparency in Local Decision-making")
  const parts = then.dimensions.flatMap(({ subDimensions }) => subDimensions)
  expect(parts.find(({ id }) => id === "2.3")!.name.vi).toBe("Kế hoạch sử dụng đất, khung giá đền bù")
  expect(parts.find(({ id }) => id === "3.2")!.name.vi).toBe("Đáp ứng kiến nghị của người dân")
})

describe("evidence", () => {
  test.each([
    [2012, "subDimension", true, 3],
    [2019, "subDimension", true, 2],
    [2020, "subDimension", false, 1],
    [2021, "subDimension", false, 1],
    [2024, "subDimension", false, 1],
    [2024, "total", true, 2],
  ])("of %i, level %s: verified %s, %i copies", async (year, level, verified, copies) => {
    const { evidence } = await editionOf(year)
    expect(evidence.find((each) => each.level === level)).toMatchObject({ verified, copies })
  })

  test("names the provinces that were left out, as Hà Giang, Cao Bằng and Bắc Kạn in 2020", async () => {
    const { evidence } = await editionOf(2020)
    expect(evidence.find(({ level }) => level === "total")!.unchecked).toEqual(["02", "04", "06"])
  })

  test("respondents of 2019 are those of the workbook", async () => {
    expect((await editionOf(2019)).respondents).toBe(14_333)
  })
})
