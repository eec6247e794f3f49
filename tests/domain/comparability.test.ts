import { expect, test } from "vitest"
import { boundaryBreaks, comparability } from "@/domain/comparability"
import { BREAKS } from "./made-up-breaks"

test.each([
  ["up to the year before a break", 2011, 2015, "3", true, []],
  ["from the year before a break", 2015, 2016, "3", false, [2016]],
  ["from the year of a break", 2016, 2017, "3", true, []],
  ["across two breaks and a caution, notes oldest first", 2011, 2024, "3", false, [2016, 2018, 2021]],
  ["across a caution", 2020, 2021, "3", true, [2021]],
  ["a sub-dimension does not inherit its dimension's break", 2015, 2016, "3.1", true, [2016]],
  ["a measure without rows", 2011, 2024, "4", true, []],
  ["an edition with itself, even one with a break", 2016, 2016, "3", true, []],
])("%s: %i and %i on %s", (_sentence, from, to, measure, comparable, noteYears) => {
  for (const judged of [comparability(from, to, measure, BREAKS), comparability(to, from, measure, BREAKS)]) {
    expect(judged.comparable).toBe(comparable)
    expect(judged.notes.map(({ year }) => year)).toEqual(noteYears)
  }
})

test("an edition of other provinces breaks with the one before, whatever the order of the list", () => {
  const editions = [
    { year: 2025, boundarySet: 34 },
    { year: 2023, boundarySet: 63 },
    { year: 2024, boundarySet: 63 },
  ]
  const [only, ...others] = boundaryBreaks(editions, "5.3")
  expect(others).toEqual([])
  expect(only).toMatchObject({ year: 2025, measure: "5.3", kind: "break" })
  expect(only?.note.en).toBe(
    "From 2025 PAPI has 34 provinces instead of 63: ranks, groups and means cannot be compared with earlier ones.",
  )
})
