import { expect, test } from "vitest"
import { dimensionPoints, totalPoints } from "@/domain/sums"

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
