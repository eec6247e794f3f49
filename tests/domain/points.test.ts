import { expect, test } from "vitest"
import { roundToSixDecimals, samePoints, sumPoints } from "@/domain/points"

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
