import { expect, test } from "vitest"
import { changedRows } from "@/domain/reference-rows"

const HEADER = "year,measure,note\n"

test.each([
  ["nothing", "2016,1,a\n", "2016,1,a\n", []],
  ["a changed row once", "2016,1,a\n2018,1,a\n", "2016,1,b\n2018,1,a\n", [{ file: "breaks.csv", rows: 1 }]],
  ["a row that came", "2016,1,a\n", "2016,1,a\n2018,1,a\n", [{ file: "breaks.csv", rows: 1 }]],
  ["rows that went", "2016,1,a\n2018,1,a\n", "", [{ file: "breaks.csv", rows: 2 }]],
  ["a file of which only the order changed", "a\nb\n", "b\na\n", [{ file: "breaks.csv", rows: 0 }]],
])("counts %s", (_, before, after, expected) => {
  expect(changedRows({ "breaks.csv": HEADER + before }, { "breaks.csv": HEADER + after })).toEqual(expected)
})

test("counts every row of a file that is new, its header too, and names files in order", () => {
  const found = changedRows({ "b.csv": "x\n" }, { "a.csv": "x\n1\n", "b.csv": "x\n2\n" })
  expect(found).toEqual([
    { file: "a.csv", rows: 2 },
    { file: "b.csv", rows: 1 },
  ])
})
