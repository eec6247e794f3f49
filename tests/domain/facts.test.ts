import { describe, expect, test } from "vitest"
import { factsOf, type ChangeFact, type Facts } from "@/domain/facts"
import { GROUPS } from "@/domain/quartile-group"
import { fieldChange } from "@/domain/unusual-changes"
import { seedBreaks, seedResult, seedResults, seedSummary, YEARS } from "./seed"

// Facts of the data package's totals; a province is its code.

const breaks = seedBreaks()

function factsIn(year: number, province: string): Facts {
  const before = seedSummary(year - 1)
  const { meanGain, unusual } = changesOfAll(year)
  return factsOf({
    province: { name: { vi: province, en: province }, type: "province" },
    year,
    measure: { id: "total", kind: "total", name: null, unit: "points" },
    result: seedResult(year, province) ?? null,
    summary: seedSummary(year) ?? null,
    before: before
      ? {
          year: year - 1,
          meanGain,
          unusual: unusual.get(province) ?? null,
          result: seedResult(year - 1, province) ?? null,
        }
      : null,
    missing: null,
    breaks,
  })
}

function changesOfAll(year: number) {
  const [before, after] = [year - 1, year].map(
    (each) => new Map(seedResults(each, "total").map(({ province, points }) => [province, points])),
  )
  return fieldChange("total", before!, after!)
}

type Change = Extract<ChangeFact, { kind: "change" }>

function changesIn(year: number): { province: string; change: Change }[] {
  return seedResults(year, "total").flatMap(({ province }) => {
    const facts = factsIn(year, province)
    return facts.kind === "result" && facts.change.kind === "change" ? [{ province, change: facts.change }] : []
  })
}

describe("up but down, 2023 to 2024", () => {
  const upButDown = changesIn(2024).filter(({ change }) => change.turn?.kind === "upButDown")

  test("exactly Bắc Giang, Hưng Yên, Nghệ An, Đà Nẵng and Lâm Đồng gained points and dropped a group", () => {
    const dropped = upButDown.filter(({ change }) => change.turn?.group).map(({ province }) => province)
    expect(dropped.toSorted()).toEqual(["24", "33", "40", "48", "68"])
  })

  test("13 gained points and fell five places or more", () => {
    expect(upButDown.filter(({ change }) => change.places <= -5)).toHaveLength(13)
  })

  test("Hưng Yên gained 0.176 points; the provinces with a result in both years 0.88 on average, and that is told", () => {
    const { turn, points } = upButDown.find(({ province }) => province === "33")!.change
    expect(points).toBeCloseTo(0.176, 3)
    expect(turn?.meanChange).toBeCloseTo(0.88, 2)
  })
})

test("Tây Ninh’s change from 2023 to 2024 alone is told to stand apart", () => {
  const unusual = changesIn(2024).filter(({ change }) => change.unusual)
  expect(
    unusual.map(({ province, change }) => [province, change.unusual!.low.toFixed(2), change.unusual!.high.toFixed(2)]),
  ).toEqual([["72", "-4.84", "6.02"]])
})

test("where the mean gained less than the province, it explains nothing and is not told", () => {
  for (const year of YEARS)
    for (const { change } of changesIn(year))
      if (change.turn?.meanChange != null)
        expect(Math.abs(change.turn.meanChange)).toBeGreaterThan(Math.abs(change.points))
})

test("a turn is told exactly where points go one way, and rank or group the other", () => {
  for (const year of YEARS)
    for (const { province, change } of changesIn(year)) {
      const [earlier, later] = [seedResult(year - 1, province)!, seedResult(year, province)!]
      const groups = GROUPS.indexOf(earlier.group!) - GROUPS.indexOf(later.group!)
      const way = Math.sign(change.points)
      expect(change.turn !== null, `${province} ${year}`).toBe(way * change.places < 0 || way * groups < 0)
    }
})

test.each([
  [2024, "22", "missingBefore", "Quảng Ninh had no result in 2023"],
  [2018, "33", "notComparable", "a break in the total"],
  [2016, "33", "notComparable", "a break in the total"],
  [2011, "33", "notMeasured", "the first edition"],
  [2021, "33", "change", "a caution only"],
])("%i, province %s: %s (%s)", (year, province, kind) => {
  expect(factsIn(year, province)).toMatchObject({ kind: "result", change: { kind } })
})

test.each([
  [2024, "22", "first"],
  [2024, "91", "last"],
  [2024, "33", "between"],
  [2020, "68", "last"],
])("%i, province %s is %s", (year, province, place) => {
  expect(factsIn(year, province)).toMatchObject({ standing: { place } })
})

test("a span is told only where it holds the rank: in 2022 three of 61 have no standard error", () => {
  const spans = seedResults(2022, "total").map(({ province }) => factsIn(2022, province))
  const told = spans.flatMap((facts) => (facts.kind === "result" && facts.span ? [facts] : []))
  expect(told.length).toBeGreaterThan(40)
  for (const { span, standing } of told) {
    expect(standing.rank).toBeGreaterThanOrEqual(span!.best)
    expect(standing.rank).toBeLessThanOrEqual(span!.worst)
  }
  expect(told.some(({ province }) => province.name.en === "04")).toBe(false) // Cao Bằng: 61st, span 49 to 58
})

test.each([2011, 2012, 2018, 2020, 2021, 2024])("no span is told for %i, where no errors are published", (year) => {
  for (const { province } of seedResults(year, "total")) {
    const facts = factsIn(year, province)
    expect(facts.kind === "result" && facts.span).toBeNull()
  }
})

test("a missing result keeps its reason, and is never a standing", () => {
  expect(factsIn(2023, "22")).toEqual(expect.objectContaining({ kind: "missing", lacking: [], reason: null }))
  expect(factsIn(2023, "22")).not.toHaveProperty("standing")
})
