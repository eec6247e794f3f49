import { describe, expect, test } from "vitest"
import { type DimensionPage, loadDimensionPage } from "@/view-models/dimension-page"
import { onRealData } from "../public-api/real-data"

onRealData()

async function dimension(slug: string, year: number | null): Promise<DimensionPage> {
  const page = await loadDimensionPage({ slug, year, locale: "en" })
  if (!page) throw new Error(`no dimension ${slug} ${year}`)
  return page
}

describe("a dimension", () => {
  test("without a year shows the latest edition that has it", async () => {
    expect((await dimension("environment", null)).edition.year).toBe(2024)
  })

  test.each([
    ["environment", 2018, 7],
    ["participation", 2011, 14],
  ])("%s exists since %i, in %i editions", async (slug, first, count) => {
    const { years, history } = await dimension(slug, null)
    expect([years.length, years.at(-1)]).toEqual([count, first])
    expect(history.map(({ year }) => year)).toEqual(years)
  })

  test("has its mean, its leader and its last of every edition, with the breaks between", async () => {
    const { history } = await dimension("accountability", null)
    const of = (year: number) => history.find((each) => each.year === year)!
    expect(of(2015).summary.mean).toBeCloseTo(5.62, 2)
    expect(of(2016).summary.mean).toBeCloseTo(4.95, 2)
    expect(of(2016).breaks.map(({ kind }) => kind)).toEqual(["break"])
    for (const { highest, lowest, summary, first } of history) {
      expect(first.length).toBeGreaterThan(0)
      expect(highest).toBeGreaterThan(summary.median)
      expect(lowest).toBeLessThan(summary.median)
    }
  })

  test.each([
    ["an edition before it began", "environment", 2017],
    ["an edition that does not exist", "participation", 2010],
    ["the other language's word", "tham-gia", 2024],
    ["nothing of that name", "happiness", null],
  ])("has no page for %s", async (_, slug, year) => {
    expect(await loadDimensionPage({ slug, year, locale: "en" })).toBeNull()
  })
})

describe("a sub-dimension is named as its edition names it", () => {
  test.each([
    ["transparency", 2017, "2.1", "Poverty Lists", "Access to Information"],
    ["transparency", 2018, "2.1", "Access to Information", "Poverty Lists"],
    ["accountability", 2015, "3.2", "People's Inspection Boards", "Governments Responsive to Citizen Appeals"],
    ["accountability", 2017, "3.3", "People's Inspection Boards", "Access to Justice Services"],
  ])("%s %i: %s is %s, in other editions %s", async (slug, year, id, name, other) => {
    const part = (await dimension(slug, year)).subDimensions.find((each) => each.id === id)!
    expect(part.name.en).toBe(name)
    expect(part.otherMeanings.map((each) => each.name.en)).toContain(other)
  })

  test("a new scale is no new name", async () => {
    const [part] = (await dimension("administrative-procedures", 2024)).subDimensions
    expect([part!.max, part!.otherMeanings.map(({ lastYear }) => lastYear)]).toEqual([3.33, [2017]]) // not 2020
  })
})

describe("from score to question", () => {
  const questions = async (slug: string, year: number, id: string) =>
    (await dimension(slug, year)).subDimensions.find((part) => part.id === id)!.questions

  test("each question has its mean and its range over the provinces", async () => {
    const asked = await questions("transparency", 2023, "2.4")
    const known = asked!.indicators.find(({ name }) => name.en === "Aware of Local Land Plans")!
    expect([asked!.year, known.unit]).toEqual([2023, "share"])
    expect(known.range!.low).toBeLessThanOrEqual(known.mean!)
    expect(known.range!.high).toBeGreaterThanOrEqual(0.1671) // Hưng Yên's own, as the press printed it
  })

  test.each([
    ["the nearest edition with them", "corruption-control", "4.1", 2024, 2023],
    ["the edition's own, the first with any", "corruption-control", "4.1", 2018, 2018],
    ["none across a break", "corruption-control", "4.1", 2017, null],
    ["its own before a jump of the level", "participation", "1.1", 2018, 2018],
    ["an earlier edition before a jump", "participation", "1.1", 2021, 2019],
    ["a later edition after a jump", "e-governance", "8.3", 2020, 2022],
  ] as const)("%s", async (_, slug, id, year, expected) => {
    expect((await questions(slug, year, id))?.year ?? null).toBe(expected)
  })

  test("under another meaning of the number no questions stand", async () => {
    expect(await questions("transparency", 2015, "2.1")).toBeNull()
  })
})
