import { describe, expect, test } from "vitest"
import { unusualAmong, unusualChanges } from "@/domain/unusual-changes"
import { seedBreaks, seedResult, seedResults, YEARS } from "./seed"

/** Changes of the total between two editions of the data package, in points. */
const totals = (from: number, to: number) =>
  seedResults(to, "total").flatMap(({ province, points }) => {
    const before = seedResult(from, province)
    return before ? [{ province, points: points - before.points }] : []
  })

describe("unusual changes", () => {
  test("Tây Ninh rose by 8.11 points from 2023 to 2024, nobody else so far from the rest", () => {
    const [only, ...others] = unusualChanges(totals(2023, 2024))
    expect(others).toEqual([])
    expect(only!.change.province).toBe("72")
    expect(only!.change.points).toBeCloseTo(8.108891, 6)
    expect([only!.low, only!.high].map((end) => end.toFixed(2))).toEqual(["-4.84", "6.02"])
  })

  test("no total of any other edition stands apart", () => {
    const breaks = seedBreaks().filter(({ measure, kind }) => measure === "total" && kind === "break")
    const compared = YEARS.slice(1).filter((year) => year < 2024 && !breaks.some((row) => row.year === year))
    expect(compared.length).toBeGreaterThan(5)
    for (const year of compared) expect(unusualChanges(totals(year - 1, year)), String(year)).toEqual([])
  })

  // Made-up changes from here on.
  const around = (middle: number) => Array.from({ length: 21 }, (_, index) => ({ points: middle + (index - 10) / 10 }))

  test("a rise of all is nothing unusual, whatever its size", () => {
    expect(unusualChanges(around(30))).toEqual([])
  })

  test.each([
    [4.2, 1],
    [3.7, 0],
    [-4.2, 1],
  ])("a change of %d beside changes within one point: %d", (points, count) => {
    // Spread of 21 changes a tenth apart: 1.4826 x 0.5; five times that is 3.71. The change itself widens it a little.
    expect(unusualChanges([...around(0), { points }])).toHaveLength(count)
  })

  test("a few wild values do not hide each other", () => {
    expect(unusualChanges([...around(0), { points: 40 }, { points: 41 }, { points: -60 }])).toHaveLength(3)
  })

  test("nothing is said of few changes, nor where most are one and the same", () => {
    expect(unusualChanges([...around(0).slice(0, 8), { points: 50 }])).toEqual([])
    expect(unusualChanges([...Array.from({ length: 20 }, () => ({ points: 1 })), { points: 50 }])).toEqual([])
  })
})

test("an indicator has no unusual change, whatever its values do", () => {
  const codes = Array.from({ length: 20 }, (_, i) => String(i))
  const [before, after] = [0, 1].map((at) => new Map(codes.map((code, i) => [code, at * (i === 0 ? 100 : 0.1 * i)])))
  expect([...unusualAmong("total", before!, after!).keys()]).toEqual(["0"])
  expect(unusualAmong("bribe-teachers", before!, after!).size).toBe(0)
})
