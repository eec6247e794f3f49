import { describe, expect, it, test } from "vitest"
import {
  distinctPoints,
  formatCount,
  formatDay,
  formatDifference,
  formatList,
  formatPoints,
  formatScale,
  formatSigned,
  formatSize,
  formatTicks,
} from "@/i18n/format"

describe("points", () => {
  it.each([
    [44.228202, "44,23", "44.23"],
    [43, "43,00", "43.00"],
    [0, "0,00", "0.00"],
    // as binary fractions, these lie below the half
    [1.005, "1,01", "1.01"],
    [44.335, "44,34", "44.34"],
  ])("prints %f with two decimals, by language", (points, vi, en) => {
    expect(formatPoints(points, "vi")).toBe(vi)
    expect(formatPoints(points, "en")).toBe(en)
  })

  it("prints as many decimals as asked for", () => expect(formatPoints(43.069901, "vi", 4)).toBe("43,0699"))

  it("prints the ends of scales as PAPI does", () => {
    expect([10, 3.33, 0.25, 2.5].map((end) => formatScale(end, "vi"))).toEqual(["10", "3,33", "0,25", "2,5"])
  })
})

test.each([
  [
    [6.6, 6.8, 7, 7.2],
    ["6,6", "6,8", "7,0", "7,2"],
  ],
  [
    [38, 40, 42],
    ["38", "40", "42"],
  ],
  [
    [0.25, 0.3, 0.1 + 0.2 + 0.05],
    ["0,25", "0,30", "0,35"],
  ],
  [[], []],
])("figures along an axis have the same decimals: %j", (ticks, expected) =>
  expect(formatTicks(ticks, "vi")).toEqual(expected),
)

describe("differences", () => {
  it("has a minus that is a minus, not a hyphen", () => expect(formatSigned(-0.95, "vi")).toBe("\u22120,95"))
  it("has a plus", () => expect(formatSigned(0.176, "en")).toBe("+0.18"))
  it("has no sign where nothing changed", () => expect(formatSigned(0, "vi")).toBe("0,00"))
  it("keeps a digit of what would print as nothing", () => {
    expect(formatSigned(0.0031, "vi")).toBe("+0,003")
    expect(formatDifference(-0.0042, "en")).toBe("0.004")
  })
})

describe("figures of a list", () => {
  // PAPI 2024: Nghệ An and Quảng Ngãi, Lai Châu and Hòa Bình
  const listed = [43.479618, 43.477849, 43.0699, 43.0691, 42.8]

  it.each([
    [43.0699, "43,070"],
    [43.0691, "43,069"],
    [43.479618, "43,480"],
    [43.477849, "43,478"],
    [42.8, "42,80"],
  ])("prints %f so that no other of the list looks the same", (points, text) => {
    expect(distinctPoints(listed, "vi")(points)).toBe(text)
  })

  it("prints equal figures alike", () => expect(distinctPoints([44.1, 44.1], "en")(44.1)).toBe("44.10"))
  it("goes as far as the data", () => expect(distinctPoints([1.000001, 1.000002], "en")(1.000001)).toBe("1.000001"))
})

describe("days, counts and rows of names", () => {
  it.each([
    ["2025-04-15", "15/04/2025", "15 April 2025"],
    ["2026-11-23T18:30:00.000Z", "24/11/2026", "24 November 2026"], // past midnight in Viet Nam
  ])("prints %s as the language does", (iso, vi, en) => {
    expect(formatDay(iso, "vi")).toBe(vi)
    expect(formatDay(iso, "en")).toBe(en)
  })

  it("separates thousands as the language does", () => {
    expect([formatCount(18894, "vi"), formatCount(18894, "en")]).toEqual(["18.894", "18,894"])
  })

  it("joins names as the language does", () => {
    expect(formatList(["1", "3", "5"], "vi")).toBe("1, 3 và 5")
    expect(formatList(["1", "3", "5"], "en")).toBe("1, 3 and 5")
  })
})

test.each([
  [151, "151 byte", "151 bytes"],
  [1, "1 byte", "1 byte"],
  [662_000, "662 kB", "662 kB"],
  [5_100_000, "5,1 MB", "5.1 MB"],
])("%i bytes are %s, in English %s", (bytes, vi, en) =>
  expect([formatSize(bytes, "vi"), formatSize(bytes, "en")]).toEqual([vi, en]),
)
