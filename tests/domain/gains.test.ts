import { describe, expect, test } from "vitest"
import type { PartChange } from "@/domain/decomposition"
import { liftAndDrag, roseButDroppedGroup, summariseGains } from "@/domain/gains"

// Points here are made up; tests/view-models/changes-page.test.ts holds the published figures.

const part = (measure: string, points: number | null): PartChange => ({
  measure,
  points,
  apart: points === null ? "break" : null,
  notes: [],
  parts: [],
})

describe("the gains of all provinces", () => {
  test.each([
    ["those that rose, fell and stayed", [0.5, -0.2, 0, 0.3], { compared: 4, risen: 2, fallen: 1, mean: 0.15 }],
    [
      "a gain of the least published figure is a rise",
      [0.000001],
      { compared: 1, risen: 1, fallen: 0, mean: 0.000001 },
    ],
    ["sums that binary fractions miss", [0.1, 0.2], { compared: 2, risen: 2, fallen: 0, mean: 0.15 }],
  ])("count %s", (_, gains, expected) => expect(summariseGains(gains)).toEqual(expected))

  test("are nothing where no province is compared", () => expect(summariseGains([])).toBeNull())
})

describe("what lifted and what dragged", () => {
  test.each([
    [
      "the largest rise and the largest fall",
      [part("1", 0.2), part("2", -0.4), part("3", 0.5), part("4", -0.1)],
      "3",
      "2",
    ],
    ["no drag where nothing fell", [part("1", 0.2), part("2", 0)], "1", undefined],
    ["no lift where nothing rose", [part("1", -0.2), part("2", 0)], undefined, "1"],
    ["never a part that is not compared", [part("1", null), part("2", 0.1)], "2", undefined],
    ["of equal ones the first", [part("1", 0.2), part("2", 0.2), part("3", -0.1)], "1", "3"],
  ])("is %s", (_, parts, lift, drag) => {
    const found = liftAndDrag(parts)
    expect([found.lift?.measure, found.drag?.measure]).toEqual([lift, drag])
  })
})

describe("more points and a lower group", () => {
  const change = (points: number | null) => ({
    from: 2023,
    points,
    places: null,
    comparable: points !== null,
    notes: [],
  })
  test.each([
    ["rose and dropped", change(0.1), "best", "highAverage", true],
    ["rose and stayed", change(0.1), "best", "best", false],
    ["rose and climbed", change(0.1), "poor", "lowAverage", false],
    ["fell and dropped", change(-0.1), "best", "poor", false],
    ["kept its points and dropped", change(0), "best", "highAverage", false],
    ["is not compared", change(null), "best", "poor", false],
    ["had no result", null, "best", "poor", false],
    ["was in no group", change(0.1), null, "poor", false],
  ] as const)("%s", (_, given, before, after, expected) =>
    expect(roseButDroppedGroup({ change: given, before, after })).toBe(expected),
  )
})
