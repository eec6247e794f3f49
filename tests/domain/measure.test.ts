import { expect, test } from "vitest"
import { dimensionOf, measureKind, TOTAL, WEIGHTED_TOTAL } from "@/domain/measure"

test.each([
  [TOTAL, "total", null],
  [WEIGHTED_TOTAL, "weightedTotal", null],
  ["1", "dimension", 1],
  ["8", "dimension", 8],
  ["5.3", "subDimension", 5],
  ["knowledge-of-leaders", "indicator", null],
  ["24-made-up-words", "indicator", null],
])("%s is of kind %s, in dimension %s", (measure, kind, dimension) => {
  expect(measureKind(measure)).toBe(kind)
  expect(dimensionOf(measure)).toBe(dimension)
})
