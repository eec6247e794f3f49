import { describe, expect, test } from "vitest"
import { cutTo, type Other, type Quote, readQuote, type Verdict, verdictOn } from "@/domain/quote-verdict"
import { seedResult, seedSummary } from "./seed"

describe("a quoted figure is read", () => {
  test.each<[string, Quote | null]>([
    ["45,78", { kind: "points", value: 45.78, decimals: 2 }],
    ["45.366 điểm", { kind: "points", value: 45.366, decimals: 3 }],
    ["40,62/80 điểm", { kind: "points", value: 40.62, decimals: 2 }],
    ["44 điểm", { kind: "points", value: 44, decimals: 0 }],
    ["44 points", { kind: "points", value: 44, decimals: 0 }],
    ["5/63", { kind: "rank", rank: 5, base: 63 }],
    ["thứ 12 trên 61 tỉnh", { kind: "rank", rank: 12, base: 61 }],
    ["12th of the 61", { kind: "rank", rank: 12, base: 61 }],
    ["hạng 12", { kind: "rank", rank: 12, base: null }],
    ["12th", { kind: "rank", rank: 12, base: null }],
    ["PCI 69,01", { kind: "otherIndex", index: "PCI" }],
    ["par index 88", { kind: "otherIndex", index: "PAR" }],
    ["", null],
    ["<script>", null],
    ["cao nhất", null],
    ["1234567", null],
  ])("%s", (text, expected) => expect(readQuote(text)).toEqual(expected))
})

/** Results of other editions of the province, as a page has them. */
const yearsOf = (province: string, years: readonly number[]): Other<number>[] =>
  years.map((year) => ({ key: year, ...seedResult(year, province)! }))

function verdict(text: string, province: string, year: number, others: readonly Other<number>[] = []): Verdict<number> {
  const [result, { ranked, units }] = [seedResult(year, province)!, seedSummary(year)!]
  return verdictOn(readQuote(text)!, { ...result, ranked, units }, others)
}

describe("a quoted figure is judged", () => {
  test.each<{ quote: string; of: [province: string, year: number]; expected: Verdict<number>; note: string }>([
    {
      quote: "12/63",
      of: ["33", 2023],
      expected: { kind: "wrongBase", isUnits: true },
      note: "Hưng Yên: 61 had a result",
    },
    { quote: "12/61", of: ["33", 2023], expected: { kind: "place" }, note: "Hưng Yên" },
    { quote: "thứ 12", of: ["33", 2023], expected: { kind: "place" }, note: "Hưng Yên" },
    { quote: "12/60", of: ["33", 2023], expected: { kind: "wrongBase", isUnits: false }, note: "Hưng Yên" },
    {
      quote: "5/63",
      of: ["33", 2021],
      expected: { kind: "wrongBase", isUnits: true },
      note: "press on Hưng Yên: 60 had a result",
    },
    { quote: "13/61", of: ["33", 2023], expected: { kind: "differentPlace" }, note: "Hưng Yên" },
    { quote: "45.366", of: ["33", 2021], expected: { kind: "rounded" }, note: "press on Hưng Yên" },
    { quote: "48.881", of: ["22", 2020], expected: { kind: "slip", meant: "48.811" }, note: "press on Quảng Ninh" },
    { quote: "48,095", of: ["46", 2021], expected: { kind: "slip", meant: "48.059" }, note: "press on Thừa Thiên Huế" },
    { quote: "44,23", of: ["33", 2023], expected: { kind: "rounded" }, note: "Hưng Yên" },
    { quote: "44,22", of: ["33", 2023], expected: { kind: "truncated", rounded: "44.23" }, note: "Hưng Yên" },
    { quote: "PCI", of: ["33", 2023], expected: { kind: "otherIndex", index: "PCI" }, note: "of firms" },
  ])("$quote, $of: $note", ({ quote, of: [province, year], expected }) =>
    expect(verdict(quote, province, year)).toEqual(expected),
  )

  test("45.78 for 45.7875 was cut off, as the press does", () =>
    expect(verdictOn(readQuote("45.78")!, { points: 45.7875, rank: 1, ranked: 61, units: 63 }, [])).toEqual({
      kind: "truncated",
      rounded: "45.79",
    }))

  test("another year's points and place lead to that year", () => {
    const others = yearsOf("33", [2022, 2024])
    expect(verdict("44,40", "33", 2023, others)).toEqual({ kind: "elsewhere", key: 2024 })
    expect(verdict("11/61", "33", 2023, others)).toEqual({ kind: "elsewhere", key: 2022 })
  })

  test("all the decimals are exact", () => {
    const { points } = seedResult(2023, "33")!
    expect(verdict(String(points), "33", 2023)).toEqual({ kind: "exact" })
  })

  test("what fits nothing differs by so many points", () =>
    expect(verdict("41,5", "33", 2023)).toEqual({ kind: "differentPoints", by: -2.728202 }))
})

test.each([
  [45.7875, 2, "45.79", "45.78"],
  [42.685, 2, "42.69", "42.68"],
  [44.226321, 0, "44", "44"],
  [9.995, 2, "10.00", "9.99"],
  [43.0699, 2, "43.07", "43.06"],
  [43.0691, 3, "43.069", "43.069"],
])("%f with %i decimals is %s, or %s with the rest cut off", (points, decimals, rounded, truncated) =>
  expect(cutTo(points, decimals)).toEqual({ rounded, truncated }),
)

const claimed = (code: string) => {
  const [{ points, rank }, weighted] = [seedResult(2019, code)!, seedResult(2019, code, "total-weighted")!]
  return { points, rank, ranked: 63, units: 63, weighted: weighted.points }
}

test.each([
  ["43,52", "01", "weighted", "Hà Nội: the weighted total that PAPI printed"],
  ["43,524197", "01", "weighted", "Hà Nội, every decimal"],
  ["41,53", "01", "rounded", "Hà Nội: the unweighted total"],
  ["45,65", "02", "weighted", "Hà Giang"],
  ["43,62", "01", "differentPoints", "neither of the two"],
])("%s for province %s in 2019: %s (%s)", (text, code, kind) => {
  expect(verdictOn(readQuote(text)!, claimed(code), [])).toMatchObject({ kind })
})
