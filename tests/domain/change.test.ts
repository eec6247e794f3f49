import { expect, test } from "vitest"
import { changeBetween } from "@/domain/change"
import { BREAKS } from "./made-up-breaks"

// Points and ranks are made up.
const at = (year: number, points: number, rank: number) => ({ year, points, rank })

test("a lower rank number is a rise in places", () => {
  expect(changeBetween(at(2022, 4.1, 20), at(2023, 4.3, 12), "3", BREAKS)).toEqual({
    from: 2022,
    points: 0.2,
    places: 8,
    comparable: true,
    notes: [],
  })
})

test("across a break neither points nor places are given, and the note says why", () => {
  expect(changeBetween(at(2015, 5.62, 20), at(2016, 4.95, 12), "3", BREAKS)).toEqual({
    from: 2015,
    points: null,
    places: null,
    comparable: false,
    notes: [BREAKS[2]],
  })
})

test("across a caution both are given, with the note", () => {
  expect(changeBetween(at(2020, 4, 7), at(2021, 4, 7), "3", BREAKS)).toEqual({
    from: 2020,
    points: 0,
    places: 0,
    comparable: true,
    notes: [BREAKS[0]],
  })
})
