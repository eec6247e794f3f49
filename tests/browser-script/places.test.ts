import { describe, expect, test } from "vitest"
import { nearest, packed, placeAfter, unpacked, type Place } from "@/browser-script/places"

const cell = (x: number, y: number, row: number, column: number | null = null): Place => ({ x, y, row, column })

test("packed, each place is the step from the one before; unpacked, it is what it was", () => {
  const places = [cell(10, 20, 0, 1), cell(12, 15, 1, 1), cell(9, 30, 5)]
  expect(packed(places)).toBe("10,20,0,1 2,-5,1,0 -3,15,4,-2")
  expect(unpacked(packed(places))).toEqual(places)
  expect(unpacked("")).toEqual([])
})

describe("a pointer", () => {
  const places = [cell(10, 10, 0), cell(100, 40, 1)]
  test.each([
    ["means the mark beside it", 14, 12, false, 0],
    ["means none far from all", 10, 60, false, undefined],
    ["means a row wherever along it", 300, 38, true, 1],
    ["means no row between distant ones", 10, 90, true, undefined],
  ])("%s", (_, x, y, inRows, row) => {
    expect(nearest(places, x, y, inRows)?.row).toBe(row)
  })
})

describe("keys", () => {
  // two lines over three years, cells of a table with a row a year and a column a line
  const lines = [0, 1].flatMap((line) => [0, 1, 2].map((year) => cell(year * 50, 20 + line * 30, year, line + 1)))
  const list = [cell(5, 10, 2), cell(70, 10, 0), cell(5, 300, 2), cell(5, 40, 1)]
  test.each([
    ["the first place without one", lines, undefined, "ArrowRight", [0, 1]],
    ["the next along the line", lines, lines[0], "ArrowRight", [1, 1]],
    ["the line below", lines, lines[1], "ArrowDown", [1, 2]],
    ["the line above", lines, lines[4], "ArrowUp", [1, 1]],
    ["nowhere else at the lowest line", lines, lines[4], "ArrowDown", [1, 2]],
    ["the last place", lines, lines[0], "End", [2, 2]],
    ["the first place", lines, lines[5], "Home", [0, 1]],
    ["nowhere else at the end", lines, lines[5], "ArrowRight", [2, 2]],
    ["the next of a list, drawn twice or not", list, list[1], "ArrowDown", [1, null]],
    ["the one before in a list", list, list[3], "ArrowUp", [0, null]],
  ] as const)("lead to %s", (_, places, now, key, [row, column]) => {
    expect(placeAfter(places, now, key)).toMatchObject({ row, column })
  })

  test("that mean nothing lead nowhere", () => {
    expect(placeAfter(lines, lines[0], "a")).toBeUndefined()
    expect(placeAfter([], undefined, "End")).toBeUndefined()
  })
})
