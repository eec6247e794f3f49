import { describe, expect, test } from "vitest"
import { ChartRefusal } from "@/charts/chart-refusal"
import { makeChart } from "@/charts/make-chart"
import { chartOf, queries } from "../examples"

const yearsOf = (segments: readonly (readonly { year: number }[])[]) =>
  segments.map((run) => run.map(({ year }) => year))

describe("lines", () => {
  test("are cut where PAPI changed its method: the total in 2016 and 2018", async () => {
    const { series, breaks } = await chartOf("trend", { province: "hung-yen" })
    for (const { segments } of series)
      expect(yearsOf(segments).map((run) => [run[0], run.at(-1)])).toEqual([
        [2011, 2015],
        [2016, 2017],
        [2018, 2024],
      ])
    expect(breaks.map(({ year }) => year)).toEqual([2016, 2018])
  })

  test("each measure has its own breaks: dimension 5 in 2021, too, dimension 2 not in 2016", async () => {
    const cutsOf = async (dimension: string) => (await chartOf("trend", { province: "hung-yen", dimension })).breaks
    expect((await cutsOf("5")).map(({ year }) => year)).toEqual([2016, 2018, 2021])
    expect((await cutsOf("2")).map(({ year }) => year)).toEqual([2018])
  })

  test("ranks are cut at the same places", async () => {
    const { series } = await chartOf("trend", { province: "hung-yen", measure: "rank" })
    expect(series).toHaveLength(1)
    expect(series[0]!.segments.flat().find(({ year }) => year === 2023)).toMatchObject({ value: 12, label: "12" })
    expect(yearsOf(series[0]!.segments).map(([first]) => first)).toEqual([2011, 2016, 2018])
  })

  test("stop at an edition without a result, which is named with its reason", async () => {
    const { series, notes } = await chartOf("trend", { province: "quang-ninh", from: "2018" })
    expect(yearsOf(series[0]!.segments)).toEqual([[2019, 2020], [2022], [2024]])
    expect(series[0]!.gaps).toEqual([2018, 2021, 2023])
    expect(notes.map(({ text }) => text).join()).toContain("Quảng Ninh 2023. Theo báo chí: “kết quả khảo sát vượt")
  })

  test("have intervals in the editions that publish them, for a few provinces", async () => {
    const intervalYears = async (province: string) =>
      (await chartOf("trend", { province })).series[0]!.segments.flat()
        .filter(({ interval }) => interval)
        .map(({ year }) => year)
    expect(await intervalYears("hung-yen")).toEqual([2019, 2022, 2023])
    expect(await intervalYears("hung-yen,ha-noi,da-nang,can-tho,hai-phong")).toEqual([])
  })
})

test("a number whose meaning changed says what it meant: 2.1 was Poverty Lists until 2017", async () => {
  const { title, notes } = await chartOf("trend", { province: "hung-yen", dimension: "2.1" }, "en")
  expect(title).toContain("2.1. Access to Information")
  expect(notes.map(({ text }) => text)).toContain("Until 2017, number 2.1 was “Poverty Lists”.")
})

test("a difference across a break is written nowhere: dimension 3 of 2011-2024 has no −1.30", async () => {
  const spec = await chartOf("trend", { province: "hai-duong,hung-yen", dimension: "3" })
  expect(JSON.stringify(spec)).not.toMatch(/[−-]1[.,]30/)
})

test("the description follows the data", async () => {
  const descriptionOf = async (province: string) => (await chartOf("trend", { province })).description
  expect(await descriptionOf("hung-yen")).toContain("44,40 năm 2024")
  expect(await descriptionOf("hung-yen")).toContain("cao nhất 45,37 (2021), thấp nhất 41,25 (2019)")
  expect(await descriptionOf("bac-giang")).toContain("Không có kết quả: Bắc Giang 2014, 2021 và 2022.")
})

describe("refuses, with a sentence in the reader's language,", () => {
  test.each([
    ["no province", {}, 'needs the parameter "province"'],
    ["an unknown province", { province: "atlantis" }, 'no province "atlantis"'],
    ["a province that PAPI has not measured yet", { province: "hue" }, "no result yet for Hue"],
    ["a province twice", { province: "ha-noi,ha-noi" }, '"ha-noi,ha-noi" is not a value'],
    ["nine provinces", { province: "a,b,c,d,e,f,g,h,i" }, "no more than the chart can draw"],
    ["an unknown dimension", { province: "ha-noi", dimension: "9" }, '"9"'],
    ["a dimension that is none", { province: "ha-noi", dimension: "5.3.1" }, '"5.3.1" is not a value'],
    ["a year without an edition", { province: "ha-noi", from: "2010" }, "no result for 2010"],
    ["years the wrong way round", { province: "ha-noi", from: "2024", to: "2020" }, "must be before"],
    ["an unknown parameter", { province: "ha-noi", colour: "red" }, 'takes no parameter "colour"'],
    ["a release that does not exist", { province: "ha-noi", release: "99" }, "no data release 99"],
    ["a title of 121 letters", { province: "ha-noi", title: "x".repeat(121) }, "1 to 120 characters"],
  ])("%s", async (_, params, sentence) => {
    const refused = makeChart("trend", params as Record<string, string>, "en", queries)
    await expect(refused).rejects.toThrow(sentence)
    await expect(refused).rejects.toBeInstanceOf(ChartRefusal)
  })
})
