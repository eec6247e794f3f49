import { describe, expect, test } from "vitest"
import { nearestStop, ROWS, stopAfter, type Stop } from "@/charts/interactive/stop"

const at = (line: string, column: number, y: number): Stop => ({
  line,
  column,
  x: column * 50,
  y,
  head: `${line} ${column}`,
  facts: [],
  sentence: "",
})

// Made up: two lines, of which b has no second year, and crosses a in the third.
const LINES = [at("a", 1, 10), at("a", 2, 20), at("a", 3, 30), at("b", 1, 90), at("b", 3, 5)]
const LIST = [at("", 0, 10), at("", 0, 50), at("", 0, 30)] // by name, not by place

describe("keys on lines", () => {
  test.each([
    [1, "ArrowLeft", 0],
    [1, "ArrowRight", 2],
    [2, "ArrowRight", 2],
    [1, "Home", 0],
    [0, "End", 2],
    [3, "ArrowRight", 4], // over the year without a result
    [2, "ArrowUp", 4],
    [0, "ArrowDown", 3],
    [3, "ArrowDown", 3],
    [1, "ArrowUp", 1],
  ] as const)("from stop %i, %s leads to stop %i", (from, key, to) => {
    expect(stopAfter(LINES, from, key)).toBe(to)
  })
})

describe("keys in a list", () => {
  test.each([
    [0, "ArrowDown", 1],
    [0, "ArrowRight", 1],
    [1, "ArrowLeft", 0],
    [0, "ArrowUp", 0],
    [0, "End", 2],
    [2, "Home", 0],
  ] as const)("from row %i, %s leads to row %i", (from, key, to) => {
    expect(stopAfter(LIST, from, key)).toBe(to)
  })
})

describe("a pointer", () => {
  test("means the nearest stop, and none from afar", () => {
    expect(nearestStop(LINES, 148, 8, { x: 1, y: 1 })).toBe(4)
    expect(nearestStop(LINES, 400, 400, { x: 1, y: 1 })).toBeNull()
    expect(nearestStop([], 0, 0, ROWS)).toBeNull()
  })
  test("means a row wherever along it", () => {
    expect(nearestStop(LIST, 900, 33, ROWS)).toBe(2)
  })
})
