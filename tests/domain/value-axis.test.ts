import { describe, expect, it } from "vitest"
import { axisAround, shareAlong } from "@/domain/value-axis"

describe("axisAround", () => {
  it.each([
    [
      [38.85, 47.51],
      [38, 40, 42, 44, 46, 48],
    ],
    [
      [4.2, 5.9],
      [4, 4.5, 5, 5.5, 6],
    ],
    [
      [0.0123, 0.0489],
      [0.01, 0.02, 0.03, 0.04, 0.05],
    ],
    [
      [-1.2, 8.11],
      [-2, 0, 2, 4, 6, 8, 10],
    ],
    [
      [5, 5],
      [5, 6],
    ],
    [[0], [0, 0.2]],
  ])("stands around %j at round values", (values, ticks) => {
    const axis = axisAround(values)
    expect(axis.ticks).toEqual(ticks)
    for (const value of values) {
      expect(shareAlong(axis, value)).toBeGreaterThanOrEqual(0)
      expect(shareAlong(axis, value)).toBeLessThanOrEqual(1)
    }
  })
})
