import { expect, test } from "vitest"
import { mean, median } from "@/domain/average"

test.each([
  [[1, 2, 6], 3, 2],
  [[6, 1, 2, 4], 3.25, 3],
  [[1, 1, 2], 1.333333, 1],
  [[0.1, 0.2], 0.15, 0.15],
  [[42.5], 42.5, 42.5],
])("of %j the mean is %f and the median %f", (values, ofMean, ofMedian) => {
  expect(mean(values)).toBe(ofMean)
  expect(median(values)).toBe(ofMedian)
})

test("orders by number, not by spelling", () => {
  expect(median([9, 10, 100])).toBe(10)
})

test.each([mean, median])("of nothing there is none, case %#", (average) => {
  expect(() => average([])).toThrow(RangeError)
})
