import { describe, expect, test } from "vitest"
import { clearlyDifferent } from "@/domain/uncertainty"
import { GROUPS } from "@/domain/quartile-group"
import { seedFacts, seedResult, seedResults, seedSummary, YEARS } from "./seed"

// What the domain makes of the data package, against figures read elsewhere. `source` says where; "worked out" marks a check
// value that nobody published.

describe("a province's result", () => {
  const profile2015 = "provincial profile of Hà Tĩnh on the PAPI site, 2015"
  test.each([
    {
      year: 2023,
      code: "33",
      name: "Hưng Yên",
      measure: "total",
      points: 44.23,
      rank: 12,
      source: "press on PAPI 2023: 12/63",
    },
    { year: 2023, code: "33", name: "Hưng Yên", measure: "1", rank: 7, source: "press on PAPI 2023" },
    { year: 2023, code: "33", name: "Hưng Yên", measure: "2", rank: 13, source: "press on PAPI 2023" },
    { year: 2023, code: "33", name: "Hưng Yên", measure: "3", rank: 12, source: "press on PAPI 2023" },
    { year: 2023, code: "33", name: "Hưng Yên", measure: "4", rank: 15, source: "press on PAPI 2023" },
    { year: 2023, code: "33", name: "Hưng Yên", measure: "5", rank: 3, source: "press on PAPI 2023" },
    {
      year: 2021,
      code: "33",
      name: "Hưng Yên",
      measure: "total",
      points: 45.366,
      rank: 5,
      source: "press on PAPI 2021: 5/63",
    },
    { year: 2023, code: "46", name: "Thừa Thiên Huế", measure: "total", points: 46.0415, rank: 1, source: "PAPI 2023" },
    { year: 2021, code: "46", name: "Thừa Thiên Huế", measure: "total", points: 48.059, rank: 1, source: "PAPI 2021" },
    { year: 2020, code: "22", name: "Quảng Ninh", measure: "total", points: 48.811, rank: 1, source: "PAPI 2020" },
    { year: 2018, code: "20", name: "Lạng Sơn", measure: "total", points: 47.053, rank: 1, source: "PAPI 2018" },
    { year: 2018, code: "83", name: "Bến Tre", measure: "total", points: 47.05, rank: 2, source: "PAPI 2018" },
    { year: 2019, code: "01", name: "Hà Nội", measure: "total", points: 41.53, source: "PAPI 2019, unweighted" },
    { year: 2015, code: "42", name: "Hà Tĩnh", measure: "2.1", points: 2.89, source: profile2015 },
    { year: 2015, code: "42", name: "Hà Tĩnh", measure: "2.2", points: 2.26, source: profile2015 },
    { year: 2015, code: "42", name: "Hà Tĩnh", measure: "2.3", points: 2.09, source: profile2015 },
    { year: 2015, code: "42", name: "Hà Tĩnh", measure: "3.2", points: 2.66, source: profile2015 },
    { year: 2015, code: "42", name: "Hà Tĩnh", measure: "3.3", points: 2.74, source: profile2015 },
  ])("$name $year, $measure: $points, rank $rank ($source)", ({ year, code, measure, points, rank }) => {
    const result = seedResult(year, code, measure)!
    if (points !== undefined)
      expect(Math.abs(result.points - points)).toBeLessThanOrEqual(0.5 / 10 ** decimalsOf(points))
    if (rank !== undefined) expect(result.rank).toBe(rank)
  })

  test("Hưng Yên was 12th of 61 in 2023, not of 63", () => {
    expect(seedSummary(2023)).toMatchObject({ units: 63, ranked: 61 })
  })

  test("Hải Dương 2021 is 42.69; its rounded dimensions add up to 42.68, as was printed", () => {
    const rounded = ["1", "2", "3", "4", "5", "6", "7", "8"].map((id) => seedResult(2021, "30", id)!.points.toFixed(2))
    expect(rounded.reduce((sum, points) => sum + Number(points), 0).toFixed(2)).toBe("42.68")
    expect(seedResult(2021, "30")!.points.toFixed(2)).toBe("42.69")
  })

  test("Hà Nội 2022 is the sum of its official sub-dimensions, 0.000695 above the official dimension 1 and total", () => {
    expect(seedResult(2022, "01", "1")!.points).toBeCloseTo(5.825448 + 0.000695, 5)
    expect(seedResult(2022, "01")!.points).toBeCloseTo(43.90493 + 0.000695, 5)
  })
})

describe("sizes of the groups", () => {
  test.each([
    [2019, "total", [16, 16, 15, 16], "PAPI 2019"],
    [2020, "total", [16, 16, 15, 16], "PAPI 2020"],
    [2021, "total", [15, 15, 15, 15], "PAPI 2021"],
    [2022, "total", [16, 16, 15, 14], "city portal of Nha Trang on PAPI 2022"],
    [2022, "6", [16, 16, 15, 16], "PAPI 2022"],
    [2023, "total", [15, 15, 15, 16], "PAPI 2023"],
  ])("%i, %s: %j (%s)", (year, measure, sizes) => {
    const results = seedResults(year, measure)
    expect(GROUPS.map((group) => results.filter((row) => row.group === group).length)).toEqual(sizes)
  })

  const portal = "city portal of Nha Trang on PAPI 2022"
  test.each([
    ["56", "Khánh Hòa", "best", portal],
    ["49", "Quảng Nam", "highAverage", portal],
    ["87", "Đồng Tháp", "highAverage", portal],
    ["14", "Sơn La", "lowAverage", portal],
    ["54", "Phú Yên", "lowAverage", portal],
  ])("2022: %s %s is in the group %s (%s)", (code, _, group) => {
    expect(seedResult(2022, code)!.group).toBe(group)
  })

  test("the eight bounds printed for the groups of 2022 are ours: PAPI cut them over 63, though 61 had a total", () => {
    const totals = seedResults(2022, "total")
    const bounds = GROUPS.map((group) => {
      const points = totals.filter((row) => row.group === group).map((row) => row.points.toFixed(2))
      return [points.at(0), points.at(-1)]
    })
    expect(bounds).toEqual([
      ["47.88", "43.44"],
      ["43.25", "42.15"],
      ["42.14", "40.74"],
      ["40.72", "38.80"],
    ])
    expect(seedSummary(2022)).toMatchObject({ units: 63, ranked: 61, counted: 63 })
  })

  // Each other edition's total, and each dimension of every one, is cut over the provinces with a result.
  test.each(YEARS.filter((year) => year !== 2022))("%i: groups are cut over the provinces with a result", (year) => {
    const measures = ["total", "1", "2", "3", "4", "5", "6", "7", "8"].flatMap((id) => seedSummary(year, id) ?? [])
    expect(measures.map(({ counted }) => counted)).toEqual(measures.map(({ ranked }) => ranked))
  })

  test.each(["1", "2", "3", "4", "5", "6", "7", "8"])(
    "2022, dimension %s: cut over 63 (6 printed, others inferred)",
    (id) => {
      expect(seedSummary(2022, id)!.counted).toBe(63)
    },
  )

  test("the best group of 2024 begins at 44.7379, the points of Thái Bình (worked out)", () => {
    expect(seedSummary(2024)!.cutOffs!.best.toFixed(4)).toBe("44.7379")
    expect(seedResult(2024, "34")).toMatchObject({ points: seedSummary(2024)!.cutOffs!.best, group: "best" })
  })
})

describe("weighted totals, which PAPI published beside the unweighted ones in 2019", () => {
  test.each([
    ["01", "Hà Nội", 43.52, 41.53],
    ["02", "Hà Giang", 45.65, 42.42],
    ["04", "Cao Bằng", 47.88, 44.81],
  ])("%s %s: %f weighted, %f unweighted", (code, _, weighted, unweighted) => {
    expect(seedResult(2019, code, "total-weighted")!.points.toFixed(2)).toBe(weighted.toFixed(2))
    expect(seedResult(2019, code)!.points.toFixed(2)).toBe(unweighted.toFixed(2))
  })

  test("have a ranking of their own, spans, and no groups", () => {
    const rows = seedResults(2019, "total-weighted")
    expect(rows.map(({ rank }) => rank)).toEqual(Array.from({ length: 63 }, (_, index) => index + 1))
    expect(rows.every(({ group, span }) => group === null && span !== null)).toBe(true)
    expect(seedSummary(2019, "total-weighted")).toMatchObject({ ranked: 63, cutOffs: null })
  })

  test.each(YEARS.filter((year) => year !== 2019))("%i has none", (year) => {
    expect(seedResults(year, "total-weighted")).toEqual([])
  })
})

describe("the provinces of an edition (worked out from the verified scores)", () => {
  test.each<[number, number, string, string, number | null, string]>([
    [2011, 63, "44", "84", null, "Quảng Bình / Trà Vinh"],
    [2012, 63, "44", "56", null, "Quảng Bình / Khánh Hòa"],
    [2013, 63, "44", "24", null, "Quảng Bình / Bắc Giang"],
    [2014, 61, "45", "02", null, "Quảng Trị / Hà Giang"],
    [2015, 63, "42", "02", null, "Hà Tĩnh / Hà Giang"],
    [2016, 63, "92", "74", null, "Cần Thơ / Bình Dương"],
    [2017, 63, "44", "12", null, "Quảng Bình / Lai Châu"],
    [2018, 61, "20", "52", 44.08, "Lạng Sơn / Bình Định"],
    [2019, 63, "83", "52", 43.62, "Bến Tre / Bình Định"],
    [2020, 63, "22", "68", 42.78, "Quảng Ninh / Lâm Đồng"],
    [2021, 60, "46", "11", 42.41, "Thừa Thiên Huế / Điện Biên"],
    [2022, 61, "22", "04", 42.34, "Quảng Ninh / Cao Bằng"],
    [2023, 61, "46", "67", 42.42, "Thừa Thiên Huế / Đắk Nông"],
    [2024, 61, "22", "91", 43.43, "Quảng Ninh / Kiên Giang"],
  ])("%i: %i totals, highest %s, lowest %s, mean %f (%s)", (year, ranked, highest, lowest, mean) => {
    const totals = seedResults(year, "total")
    expect([totals.length, totals.at(0)?.province, totals.at(-1)?.province]).toEqual([ranked, highest, lowest])
    if (mean !== null) expect(seedSummary(year)!.mean).toBeCloseTo(mean, 2)
  })

  test.each([
    [2019, "8.3", 1.25],
    [2020, "8.3", 0.41],
    [2020, "3.2", 1.0],
    [2021, "3.2", 0.49],
    [2020, "6.4", 1.49],
    [2021, "6.4", 1.94],
    [2021, "1.1", 0.72],
    [2022, "1.1", 1.0],
    [2023, "4", 6.79],
  ])("%i, %s: mean of the provinces %f", (year, measure, mean) => {
    expect(seedSummary(year, measure)!.mean).toBeCloseTo(mean, 2)
  })

  test("the median of 2023 is 42.3265, which the press printed as the average", () => {
    expect(seedSummary(2023)!.median.toFixed(4)).toBe("42.3265")
  })
})

describe("places that cannot be told apart (worked out from the published standard errors)", () => {
  test.each([
    [2023, "46", 1, 13, "Thừa Thiên Huế, 1st"],
    [2023, "66", 20, 41, "Đắk Lắk, 31st"],
    [2023, "33", 1, 42, "Hưng Yên, 12th"],
    [2022, "33", 4, 31, "Hưng Yên, 11th"],
    [2019, "83", 1, 8, "Bến Tre, 1st"],
    [2019, "33", 46, 63, "Hưng Yên, 60th"],
  ])("%i, %s: %i to %i (%s)", (year, province, best, worst) => {
    expect(seedResult(year, province)!.span).toEqual({ best, worst })
  })

  test.each([2011, 2014, 2018, 2020, 2021, 2024])("%i has no published standard errors, so no span", (year) => {
    expect(seedResults(year, "total").every(({ span }) => span === null)).toBe(true)
  })

  test.each([2019, 2023])("no two neighbours of %i are clearly different", (year) => {
    const { standardErrors } = seedFacts(year)
    const ranked = seedResults(year, "total").map((row) => ({
      ...row,
      standardError: standardErrors.get(row.province)!,
    }))
    for (const [index, result] of ranked.slice(1).entries())
      expect(clearlyDifferent(ranked[index]!, result)).toBe(false)
  })
})

describe("a province with part of its results", () => {
  test.each([
    [2018, "22", "Quảng Ninh", ["1", "3", "5", "6", "7", "8"]],
    [2018, "87", "Đồng Tháp", ["1", "3", "5", "6", "7", "8"]],
    [2022, "24", "Bắc Giang", ["3", "6", "7", "8"]],
    [2022, "27", "Bắc Ninh", ["1", "5", "6", "7"]],
  ])("%i, %s %s is ranked on dimensions %j and has no total", (year, province, _name, dimensions) => {
    const measures = ["total", "1", "2", "3", "4", "5", "6", "7", "8"]
    expect(measures.filter((measure) => seedResult(year, province, measure) !== undefined)).toEqual(dimensions)
  })

  test("ranks of a dimension count those who have it: 63 on dimension 6 of 2022, 61 in total", () => {
    expect([seedSummary(2022, "6")?.ranked, seedSummary(2022)?.ranked]).toEqual([63, 61])
  })
})

test("fifteen provinces share the last rank, 49th, on 8.3 in 2019", () => {
  const last = seedResults(2019, "8.3").filter(({ rank }) => rank === 49)
  expect(last).toHaveLength(15)
  expect(last.every(({ tied, points }) => tied && points === 0.334)).toBe(true)
})

function decimalsOf(points: number): number {
  return String(points).split(".")[1]?.length ?? 0
}
