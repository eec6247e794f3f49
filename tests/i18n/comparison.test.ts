import { describe, expect, it } from "vitest"
import { comparisonOf, comparisonSegments, isProvinceList, isYearList, readComparison } from "@/i18n/comparison"

describe("the query of a comparison", () => {
  it.each(["hung-yen", "hung-yen,thai-binh", "a,b,c,d,e,f"])("takes %s", (list) =>
    expect(isProvinceList(list)).toBe(true),
  )

  it.each([
    "a,b,c,d,e,f,g",
    "hung-yen,hung-yen",
    "hung-yen,",
    ",",
    "Hung-Yen",
    "hung.yen",
    "x".repeat(61),
    "a,".repeat(9999),
  ])("refuses %.30s", (list) => expect(isProvinceList(list)).toBe(false))

  it.each([
    ["2023", true],
    ["2022,2023", true],
    ["2023,2023", false],
    ["2021,2022,2023", false],
    ["1923", false],
    ["2023,", false],
  ])("judges the years %s: %s", (list, good) => expect(isYearList(list)).toBe(good))

  it("adds what the form adds, once, and puts the earlier year first", () => {
    const query = new Map([
      ["province", "hung-yen,thai-binh"],
      ["add", "hung-yen"],
      ["year", "2024"],
      ["with", "2022"],
    ])
    expect(comparisonOf(query)).toEqual({ provinces: ["hung-yen", "thai-binh"], years: [2022, 2024] })
  })

  it.each([
    [{ provinces: ["hung-yen", "ba-ria-vung-tau"], years: [2022, 2023] }, "hung-yen.ba-ria-vung-tau/2022.2023"],
    [{ provinces: [], years: [] }, "-/-"],
  ])("%j is the internal path %s, and back", (choice, path) => {
    expect(comparisonSegments(choice)).toBe(path)
    const [provinces = "", years = ""] = path.split("/")
    expect(readComparison(provinces, years)).toEqual(choice)
  })
})
