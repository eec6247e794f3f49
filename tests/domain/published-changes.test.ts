import { describe, expect, test } from "vitest"
import { changeBetween } from "@/domain/change"
import { historySegments } from "@/domain/history-segments"
import { seedBreaks, seedResult, seedResults, YEARS } from "./seed"

// Changes between editions of the data package, with its own breaks.

const breaks = seedBreaks()

function changeOf(province: string, from: number, to: number, measure = "total") {
  const [earlier, later] = [seedResult(from, province, measure)!, seedResult(to, province, measure)!]
  return changeBetween({ ...earlier, year: from }, { ...later, year: to }, measure, breaks)
}

test.each([
  {
    name: "Hưng Yên",
    code: "33",
    from: 2023,
    to: 2024,
    measure: "total",
    points: 0.176,
    places: -7,
    source: "worked out",
  },
  { name: "Hưng Yên", code: "33", from: 2020, to: 2021, measure: "total", places: 39, source: "press on PAPI 2021" },
  {
    name: "Bà Rịa - Vũng Tàu",
    code: "77",
    from: 2020,
    to: 2021,
    measure: "total",
    points: -3.84,
    source: "press on PAPI 2021",
  },
  { name: "Hưng Yên", code: "33", from: 2023, to: 2024, measure: "1.1", points: 0.213, source: "worked out" },
  { name: "Hưng Yên", code: "33", from: 2023, to: 2024, measure: "8.2", points: 0.156, source: "worked out" },
  { name: "Hưng Yên", code: "33", from: 2023, to: 2024, measure: "1.3", points: -0.164, source: "worked out" },
])("$name $from to $to, $measure: $points points, $places places ($source)", (row) => {
  const change = changeOf(row.code, row.from, row.to, row.measure)
  if (row.points !== undefined) expect(change.points).toBeCloseTo(row.points, 2)
  if (row.places !== undefined) expect(change.places).toBe(row.places)
})

describe("across a methodology break no difference is given", () => {
  test("dimension 3 from 2011 to 2024, for any province", () => {
    for (const { province } of seedResults(2011, "3").filter((row) => seedResult(2024, row.province, "3"))) {
      expect(changeOf(province, 2011, 2024, "3")).toMatchObject({ comparable: false, points: null, places: null })
    }
  })

  test.each([
    ["total", 2017, 2018],
    ["total", 2015, 2016],
    ["3", 2015, 2016],
    ["5", 2015, 2016],
    ["2.2", 2017, 2018],
    ["8.1", 2018, 2019],
    ["7", 2018, 2019],
    ["5", 2020, 2021],
    ["5.3", 2020, 2021],
  ])("%s from %i to %i, for any province", (measure, from, to) => {
    for (const { province } of seedResults(from, measure).filter((row) => seedResult(to, row.province, measure))) {
      expect(changeOf(province, from, to, measure)).toMatchObject({ comparable: false, points: null, places: null })
    }
  })
})

test.each([
  ["4", 2011, 2017],
  ["2", 2015, 2016],
  ["5.2", 2018, 2020],
  ["total", 2018, 2024],
])("%s from %i to %i is given", (measure, from, to) => {
  expect(changeOf("33", from, to, measure)).toMatchObject({ comparable: true, points: expect.any(Number) })
})

test.each([
  ["total", [5, 2, 7]],
  ["3", [5, 2, 7]],
  ["4", [7, 7]],
  ["5", [5, 2, 3, 4]],
])("a line of %s over the editions is cut into runs of %j years", (measure, lengths) => {
  expect(historySegments(YEARS, measure, breaks).map((years) => years.length)).toEqual(lengths)
})
