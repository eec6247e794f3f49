import { expect, test } from "vitest"
import { dimensionPoints, roundToSixDecimals, samePoints, sumPoints, totalPoints } from "@/domain/points"

test.each([
  [[0.1, 0.2], 0.3],
  [[0.000001, 0.000002, 5], 5.000003],
  [Array.from({ length: 1000 }, () => 0.333333), 333.333],
  [[], 0],
])("sums without the noise of binary fractions, case %#", (values, sum) => {
  expect(sumPoints(values)).toBe(sum)
})

test.each([
  [0.1 + 0.2, 0.3, true],
  [44.228202, 44.2282024, true],
  [44.228202, 44.228203, false],
])("%f and %f are the same points: %s", (a, b, same) => {
  expect(samePoints(a, b)).toBe(same)
})

test.each([
  [1.23456789, 1.234568],
  [-1.23456789, -1.234568],
  [-0.0000001, 0],
])("%f rounds to %f", (value, rounded) => {
  expect(roundToSixDecimals(value)).toBe(rounded)
})

// Points are made up.
const scores = new Map([
  ["3.1", 1.1],
  ["3.2", 2.2],
  ["4.1", 0.5],
])

test("a dimension is the exact sum of its own sub-dimensions", () => {
  expect(dimensionPoints(scores, ["3.1", "3.2"])).toBe(3.3)
})

test("a dimension with an absent part has no result", () => {
  expect(dimensionPoints(scores, ["3.1", "3.2", "3.3"])).toBeNull()
})

test("a dimension the edition did not have has no result", () => {
  expect(dimensionPoints(scores, [])).toBeNull()
})

test("a total is the exact sum of its dimensions", () => {
  expect(totalPoints([0.1, 0.2, 5])).toBe(5.3)
})

test("a total with an absent dimension has no result", () => {
  expect(totalPoints([5.1, null, 4.2])).toBeNull()
})

test("an edition without dimensions has no total", () => {
  expect(totalPoints([])).toBeNull()
})
