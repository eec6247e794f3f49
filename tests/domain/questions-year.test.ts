import { describe, expect, test } from "vitest"
import { questionsYear } from "@/domain/questions-year"

const ASKED = [2019, 2022, 2023]
const period = { id: "6.1", firstYear: 2018, lastYear: 2024 }

describe("the edition whose questions tell what a sub-dimension asks", () => {
  test.each([
    [2023, 2023, "its own"],
    [2024, 2023, "the nearest"],
    [2020, 2019, "the nearest, before it"],
    [2018, 2019, "the nearest, after it"],
  ])("in %d: that of %d (%s)", (year, told) => {
    expect(questionsYear(year, period, ASKED, [])).toBe(told)
  })

  test("the later of two that are equally near", () => {
    expect(questionsYear(2021, period, [2020, 2022], [])).toBe(2022)
  })

  test("none outside the period of its meaning", () => {
    expect(questionsYear(2021, { ...period, firstYear: 2020, lastYear: 2021 }, ASKED, [])).toBeNull()
  })

  test.each(["break", "caution"] as const)("none across a %s on the sub-dimension itself", (kind) => {
    const row = { year: 2021, measure: "6.1", kind, note: { vi: "bịa", en: "made up" } }
    expect(questionsYear(2021, period, [2019, 2020], [row])).toBeNull()
    expect(questionsYear(2021, period, [2019, 2022], [row])).toBe(2022)
    expect(questionsYear(2021, period, [2020], [{ ...row, measure: "6.2" }])).toBe(2020)
  })
})
