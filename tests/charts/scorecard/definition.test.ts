import { expect, test } from "vitest"
import { chartOf } from "../examples"

test("the parts of a province need exactly one, and a whole that has parts", async () => {
  await expect(chartOf("scorecard", {})).rejects.toThrow("province")
  await expect(chartOf("scorecard", { province: "hung-yen,ha-noi" })).rejects.toThrow("hung-yen,ha-noi")
  await expect(chartOf("scorecard", { province: "hung-yen", dimension: "5.3" })).rejects.toThrow("5.3")
})

test("a dimension that an edition did not have is no missing result", async () => {
  const { sections } = await chartOf("scorecard", { province: "bac-giang" })
  const rows = sections.flatMap((section) => section.rows)
  const statesOf = (id: string) => rows.find((row) => row.id === id)!.cells.map(({ state }) => state)
  expect(statesOf("7").slice(6, 8)).toEqual(["absent", "result"]) // new in 2018
  expect(statesOf("total")[3]).toBe("missing")
})

test("provinces stand by region, or by their latest rank with those without a result last", async () => {
  const byRank = await chartOf("scorecard", { view: "provinces", sort: "rank" })
  const rows = byRank.sections[0]!.rows
  expect(byRank.sections).toHaveLength(1)
  expect(rows[0]!.cells.at(-1)!.label).toMatch(/hạng 1\/61$/)
  expect(rows.at(-1)!.cells.at(-1)!.state).toBe("missing")
})
