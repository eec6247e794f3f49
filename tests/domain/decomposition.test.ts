import { describe, expect, test } from "vitest"
import { addsUp, decompose, type MeasureTree } from "@/domain/decomposition"
import type { MethodologyBreak } from "@/domain/comparability"

// Points and breaks here are made up; tests/charts/change/definition.test.ts holds the figures of the data package.

const leaf = (measure: string): MeasureTree => ({ measure, parts: [] })
const dimension = (id: string, ...parts: string[]): MeasureTree => ({ measure: id, parts: parts.map(leaf) })
const total = (...parts: MeasureTree[]): MeasureTree => ({ measure: "total", parts })
const row = (year: number, measure: string, kind: "break" | "caution"): MethodologyBreak => ({
  year,
  measure,
  kind,
  note: { vi: `${kind} ${measure}`, en: `${kind} ${measure}` },
})

const tree = total(dimension("1", "1.1", "1.2"), dimension("2", "2.1"))
const before = {
  year: 2022,
  tree,
  points: new Map(Object.entries({ total: 6, "1": 4, "1.1": 1.5, "1.2": 2.5, "2": 2, "2.1": 2 })),
}
const after = {
  year: 2023,
  tree,
  points: new Map(Object.entries({ total: 6.3, "1": 4.1, "1.1": 1.4, "1.2": 2.7, "2": 2.2, "2.1": 2.2 })),
}

describe("a change between two editions of the same parts", () => {
  const change = decompose(before, after, [])

  test("has every part's own change, to six decimals", () => {
    expect(change.points).toBe(0.3) // not 0.2999999999999998
    expect(change.parts.map(({ points }) => points)).toEqual([0.1, 0.2])
    expect(change.parts[0]!.parts.map(({ points }) => points)).toEqual([-0.1, 0.2])
  })

  test("adds up", () => expect(addsUp(change)).toBe(true))
})

describe("a part that cannot be compared", () => {
  test("has no figure after a break, while the others keep theirs", () => {
    const change = decompose(before, after, [row(2023, "1.1", "break"), row(2023, "1", "break")])
    const [first, second] = change.parts
    expect(first).toMatchObject({ points: null, apart: "break" })
    expect(first!.parts.map(({ points }) => points)).toEqual([null, 0.2])
    expect(second!.points).toBe(0.2)
    expect(change.points).toBe(0.3)
    expect(addsUp(change)).toBe(false)
  })

  test("is unmatched when one edition does not have it, in either direction", () => {
    const smaller = { ...before, tree: total(dimension("1", "1.1"), dimension("2", "2.1")) }
    for (const [from, to] of [
      [smaller, after],
      [{ ...after, year: 2021 }, smaller],
    ] as const) {
      const added = decompose(from, to, []).parts[0]!.parts.find(({ measure }) => measure === "1.2")
      expect(added).toMatchObject({ points: null, apart: "unmatched" })
    }
  })

  test("has no result when the province has none in one edition", () => {
    const unmeasured = { ...after, points: new Map([["1", 4.1]]) }
    const change = decompose(before, unmeasured, [])
    expect(change).toMatchObject({ points: null, apart: "noResult" })
    expect(change.parts[0]).toMatchObject({ points: 0.1, apart: null })
  })
})

test("a caution is told and computes all the same", () => {
  const change = decompose(before, after, [row(2023, "total", "caution"), row(2022, "total", "break")])
  expect(change).toMatchObject({ points: 0.3, apart: null })
  expect(change.notes.map(({ kind }) => kind)).toEqual(["caution"]) // that of 2022 lies before both editions
})
