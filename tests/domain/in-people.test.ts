import { expect, test } from "vitest"
import { inHundred } from "@/domain/in-people"

test.each([
  [0.1671, "count", 17, "Hưng Yên 2023, aware of local land plans: 16.71 %"],
  [0.0901, "count", 9, "the same in 2022: 9.01 %"],
  [0, "none", null, "nobody"],
  [0.0049, "fewer", null, "somebody, but fewer than 1"],
  [0.005, "count", 1, "half is rounded up, to one"],
  [0.012, "count", 1, "one"],
  [0.285, "count", 29, "28.499999999999996 as a binary fraction"],
  [0.994, "count", 99, "99"],
  [0.996, "more", null, "not everybody, but more than 99"],
  [0.999999, "more", null, "one is left"],
  [1, "all", null, "everybody"],
])("%d is %s %s: %s", (share, kind, count, _) => {
  expect(inHundred(share)).toEqual({ kind, count })
})

test("where no value is published nobody is counted", () => {
  expect(inHundred(null)).toBeNull()
})

test.each([-0.01, 1.01, Number.NaN])("%d is no share", (value) => {
  expect(() => inHundred(value)).toThrow(RangeError)
})
