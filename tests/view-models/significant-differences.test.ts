import { expect, test } from "vitest"
import { significantDifferences } from "@/view-models/significant-differences"

// Made up: provinces and figures are nobody's.
const province = (code: string) => ({
  code,
  slug: code,
  name: { vi: code, en: code },
  type: "province" as const,
  region: { id: "R", name: { vi: "R", en: "R" } },
})
const interval = (code: string, standardError: number) => [code, { code, low: 0, high: 0, standardError }] as const
const three = ["a", "b", "c"].map(province)

test("a gap is clear when it is wider than both errors together explain", () => {
  const { pairs } = significantDifferences(
    2030,
    three,
    [45, 44, 40],
    new Map([interval("a", 0.5), interval("b", 0.5), interval("c", 0.5)]),
  )
  expect(pairs.map(({ a, b, clearlyDifferent }) => [a.code, b.code, clearlyDifferent])).toEqual([
    ["a", "b", false],
    ["a", "c", true],
    ["b", "c", true],
  ])
})

test("nothing is said of a province without a total or without a standard error", () => {
  expect(
    significantDifferences(2030, three, [45, null, 40], new Map([interval("a", 0.5), interval("b", 0.5)])).pairs,
  ).toEqual([])
})
