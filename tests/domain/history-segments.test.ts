import { expect, test } from "vitest"
import { historySegments, lineRuns } from "@/domain/history-segments"
import { BREAKS } from "./made-up-breaks"

test.each([
  [
    "a break starts a new run, a caution does not",
    [2015, 2016, 2017, 2018, 2021],
    [[2015], [2016, 2017], [2018, 2021]],
  ],
  ["a break in a year without a result still cuts", [2014, 2015, 2017], [[2014, 2015], [2017]]],
  ["years in any order", [2017, 2015, 2016], [[2015], [2016, 2017]]],
  ["a sole year is a run", [2016], [[2016]]],
  ["no years, no runs", [], []],
])("%s", (_sentence, years, segments) => {
  expect(historySegments(years, "3", BREAKS)).toEqual(segments)
})

test.each([
  ["an edition without a result ends a run", [2017], [[2015], [2016], [2018, 2021]]],
  ["one at either end leaves no empty run", [2015, 2021], [[2016, 2017], [2018]]],
  ["no result at all is no line", [2015, 2016, 2017, 2018, 2021], []],
])("%s", (_sentence, gaps, runs) => {
  const years = [2015, 2016, 2017, 2018, 2021]
  expect(lineRuns(years, (year) => !gaps.includes(year), "3", BREAKS)).toEqual(runs)
})
