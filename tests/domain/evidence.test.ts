import { expect, test } from "vitest"
import { evidenceLevel, isVerified } from "@/domain/evidence"

test.each([
  [{ copies: 2, unchecked: [] }, "02", true, "two copies agree"],
  [{ copies: 1, unchecked: [] }, "02", false, "one copy proves nothing"],
  [{ copies: 2, unchecked: ["02", "04", "06"] }, "02", false, "total of Hà Giang in 2020, which was not checked again"],
  [{ copies: 2, unchecked: ["02", "04", "06"] }, "01", true, "total of Hà Nội in 2020"],
])("%j of province %s: %s (%s)", (evidence, province, verified) => {
  expect(isVerified(evidence, province)).toBe(verified)
})

test.each([
  ["total", "total"],
  ["total-weighted", "weightedTotal"],
  ["3", "dimension"],
  ["3.2", "subDimension"],
  ["knowledge-of-leaders", "indicator"],
])("figures on %s stand on the level %s", (measure, level) => {
  expect(evidenceLevel(measure)).toBe(level)
})
