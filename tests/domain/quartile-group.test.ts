import { describe, expect, test } from "vitest"
import { groupCutOffs, GROUPS, groupSizes, quartileGroups } from "@/domain/quartile-group"
import { madeUpResults, seededRandom, shuffled } from "./random"

const resultsOf = (...points: number[]) => points.map((value, index) => ({ province: String(index), points: value }))
const groupsOf = (...points: number[]) => [...quartileGroups(resultsOf(...points)).values()]

test.each([
  [63, [16, 16, 15, 16], "PAPI 2019 and 2020; dimension 6 of PAPI 2022"],
  [61, [15, 15, 15, 16], "PAPI 2023"],
  [60, [15, 15, 15, 15], "PAPI 2021"],
])("%i provinces make groups of %j (%s)", (n, sizes) => {
  expect(Object.values(groupSizes(n))).toEqual(sizes)
})

test("provinces counted without a result fill the last places: 61 of 63 leave 14 in the lowest group (PAPI 2022)", () => {
  const points = Array.from({ length: 61 }, (_, index) => 50 - index / 10)
  const groups = [...quartileGroups(resultsOf(...points), 63).values()]
  expect(GROUPS.map((group) => groups.filter((each) => each === group).length)).toEqual([16, 16, 15, 14])
  expect(groupCutOffs(resultsOf(...points), 63)).toEqual({ best: 48.5, highAverage: 46.9, lowAverage: 45.4 })
})

test("a lowest group may be empty where more are counted", () => {
  expect([...quartileGroups(resultsOf(9, 8, 7, 6), 6).values()]).toEqual([
    "best",
    "highAverage",
    "lowAverage",
    "lowAverage",
  ])
  expect(groupCutOffs(resultsOf(9, 8, 7, 6), 8)).toEqual({ best: 8, highAverage: 6, lowAverage: 6 })
})

test.each([quartileGroups, groupCutOffs])("no fewer are counted than have a result, case %#", (cut) => {
  expect(() => cut(resultsOf(9, 8, 7, 6, 5), 4)).toThrow(RangeError)
})

test("sizes add up for 4 to 200 results, and no group is empty", () => {
  for (let n = 4; n <= 200; n += 1) {
    const sizes = Object.values(groupSizes(n))
    expect(sizes.reduce((sum, size) => sum + size)).toBe(n)
    expect(Math.min(...sizes)).toBeGreaterThan(0)
  }
})

test("groups hold as many as their sizes say where nobody is tied", () => {
  const random = seededRandom(2)
  for (let n = 4; n <= 200; n += 1) {
    const groups = [...quartileGroups(madeUpResults(n, random)).values()]
    const counted = GROUPS.map((group) => groups.filter((other) => other === group).length)
    expect(counted).toEqual(Object.values(groupSizes(n)))
  }
})

describe("ties, made up", () => {
  test("across a border share the group of their rank", () => {
    expect(groupsOf(9, 8, 8, 7, 6, 5, 4, 3)).toEqual([
      ...["best", "best", "best", "highAverage"],
      ...["lowAverage", "lowAverage", "poor", "poor"],
    ])
  })

  test("of all provinces leave one group, the best", () => {
    expect(groupsOf(5, 5, 5, 5)).toEqual(["best", "best", "best", "best"])
  })

  test("leave an emptied group the cut-off of the group above", () => {
    expect(groupCutOffs(resultsOf(9, 8, 8, 8, 6, 5, 4, 3))).toEqual({ best: 8, highAverage: 8, lowAverage: 5 })
  })
})

test("a cut-off is the least points found in its group", () => {
  const random = seededRandom(3)
  for (let n = 4; n <= 100; n += 1) {
    const results = madeUpResults(n, random)
    const groups = quartileGroups(results)
    const least = (group: string) =>
      Math.min(...results.filter(({ province }) => groups.get(province) === group).map(({ points }) => points))
    const cutOffs = groupCutOffs(shuffled(results, random))
    for (const group of ["best", "highAverage", "lowAverage"] as const) {
      expect(cutOffs[group]).toBeCloseTo(least(group), 6)
    }
  }
})

test("the order of the input does not matter", () => {
  const random = seededRandom(4)
  const results = madeUpResults(63, random, 0.5)
  const mixed = shuffled(results, random)
  expect(new Map([...quartileGroups(mixed)].sort())).toEqual(new Map([...quartileGroups(results)].sort()))
  expect(groupCutOffs(mixed)).toEqual(groupCutOffs(results))
})

test.each([groupSizes, (n: number) => quartileGroups(resultsOf(...Array(n).fill(5)))])(
  "three results have no quarters, case %#",
  (group) => {
    expect(() => group(3)).toThrow(RangeError)
  },
)
