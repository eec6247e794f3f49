import { describe, expect, test } from "vitest"
import {
  AIM_GROUPS,
  differenceByChance,
  divideGap,
  isPossible,
  makePlan,
  nextAim,
  type PlanAim,
  type PlanBase,
} from "@/domain/plan"
import { sumPoints } from "@/domain/points"
import { GROUPS } from "@/domain/quartile-group"
import { risesOf } from "@/domain/rises"
import { seedBreaks, seedFacts, seedResult, seedResults, seedSummary, YEARS } from "./seed"

/** Ends of the scales that a plan may run into, as they are since 2021. */
const MAX: Record<string, number> = { "3": 3.33, "5": 3.33, "7": 3.33, "8": 3.33 }

type Edition = {
  parts: readonly { id: string; points: ReadonlyMap<string, number>; best: number }[]
  totals: ReturnType<typeof seedResults>
}

const editions = new Map<number, Edition>()

function editionOf(year: number): Edition {
  const known = editions.get(year)
  if (known) return known
  const ids = seedFacts(year).dimensions.flatMap(({ subDimensions }) => subDimensions)
  const parts = ids.map((id) => {
    const rows = seedResults(year, id)
    return { id, points: new Map(rows.map((row) => [row.province, row.points])), best: rows[0]!.points }
  })
  const edition = { parts, totals: seedResults(year, "total") }
  editions.set(year, edition)
  return edition
}

function baseOf(year: number, province: string, own: Partial<PlanBase> = {}): PlanBase {
  const { parts, totals } = editionOf(year)
  return {
    parts: parts.map(({ id, points, best }) => ({
      id,
      points: points.get(province)!,
      max: MAX[id[0]!] ?? 2.5,
      best,
      rises: null,
    })),
    others: totals.flatMap((row) => (row.province === province ? [] : [row.points])),
    counted: seedSummary(year)!.counted,
    error: null,
    rises: null,
    ...own,
  }
}

const LAI_CHAU = "12"
const aimAt = (base: PlanBase, aim: PlanAim) => makePlan(base, aim, null)

describe("Lai Châu 2024: 43.4796 points, 31st of 61, low average", () => {
  const base = baseOf(2024, LAI_CHAU)

  test("stands where it stood", () => {
    expect(aimAt(base, { kind: "group", group: "best" }).now).toEqual({
      points: 43.479567,
      rank: 31,
      tied: false,
      ranked: 61,
      group: "lowAverage",
    })
  })

  test.each<[string, PlanAim, number, object]>([
    ["one place up", { kind: "rank", rank: 30 }, 0.249338, { rank: 30, tied: true, group: "highAverage" }],
    ["five places up", { kind: "rank", rank: 26 }, 0.356145, { rank: 26, tied: true }],
    ["the next group", { kind: "group", group: "highAverage" }, 0.249338, { rank: 30, group: "highAverage" }],
    ["the best group", { kind: "group", group: "best" }, 1.258346, { rank: 15, tied: true, group: "best" }],
    ["its own group", { kind: "group", group: "lowAverage" }, 0, { rank: 31, tied: false, group: "lowAverage" }],
    ["44.5 points", { kind: "points", points: 44.5 }, 1.020433, { rank: 18, tied: false, group: "highAverage" }],
    ["fewer points than it has", { kind: "points", points: 40 }, 0, { rank: 31 }],
    ["a rank below its own", { kind: "rank", rank: 40 }, 0, { rank: 31 }],
  ])("%s", (_, aim, gap, then) => {
    const plan = aimAt(base, aim)
    expect(plan.gap).toBe(gap)
    expect(plan.then).toMatchObject(then)
    expect([plan.gained, plan.lacking]).toEqual([gap, 0])
  })

  test("a rank is never aimed at without a warning, a group is", () => {
    const kinds = (aim: PlanAim) => aimAt(base, aim).warnings.map(({ kind }) => kind)
    expect(kinds({ kind: "rank", rank: 30 })).toEqual(["rank"])
    expect(kinds({ kind: "group", group: "best" })).toEqual([])
  })

  test.each<[PlanAim, boolean]>([
    [{ kind: "rank", rank: 61 }, true],
    [{ kind: "rank", rank: 62 }, false],
    [{ kind: "points", points: 79.96 }, true],
    [{ kind: "points", points: 79.97 }, false],
    [{ kind: "group", group: "best" }, true],
  ])("%j is an aim it can have: %s", (aim, possible) => expect(isPossible(aim, base)).toBe(possible))

  test("aims at the next group up unless asked otherwise", () => {
    expect(nextAim(aimAt(base, { kind: "points", points: 0 }).now)).toEqual({ kind: "group", group: "highAverage" })
  })
})

describe("what the reader chooses for the parts", () => {
  const base = baseOf(2024, LAI_CHAU)
  const best: PlanAim = { kind: "group", group: "best" }

  test.each([
    [{}, 0, 1.258346, 31],
    [{ "1.1": 0.1, "5.3": 0.2 }, 0.3, 0.958346, 29],
    [{ "7.1": 1.3 }, 1.3, -0.041654, 14],
    [{ "7.1": 0.000001, "9.9": 5 }, 0.000001, 1.258345, 31],
  ])("%j gains %f, lacks %f and ranks %i", (gains, gained, lacking, rank) => {
    const plan = makePlan(base, best, gains)
    expect(plan).toMatchObject({ gained, lacking })
    expect(plan.then).toMatchObject({ points: sumPoints([43.479567, gained]), rank })
  })

  const rises = { changes: 300, rises: 150, largest: 0.4, usual: 0.2, from: [2022] }
  test.each<[string, Partial<PlanBase>, Record<string, number>, string[]]>([
    ["more than the scale holds", {}, { "1.1": 2.4 }, ["beyondScale 1.1"]],
    ["to the end of the scale", {}, { "1.1": 2.5 - seedResult(2024, LAI_CHAU, "1.1")!.points }, []],
    ["more than any province ever rose", { rises }, { "7.1": 0.41 }, ["beyondAnyRise 7.1", "totalBeyondAnyRise"]],
    ["as much as the largest rise", { rises }, { "7.1": 0.4 }, []],
  ])("%s", (_, own, gains, expected) => {
    const known = { ...base, ...own, parts: base.parts.map((part) => ({ ...part, rises: own.rises ?? null })) }
    const { warnings } = makePlan(known, best, gains)
    expect(warnings.map((each) => ("part" in each ? `${each.kind} ${each.part}` : each.kind)).toSorted()).toEqual(
      expected,
    )
  })
})

describe("published errors (Hưng Yên 2023: standard error of the sheet)", () => {
  const standardError = seedFacts(2023).standardErrors.get("33")!
  const error = { standardError, year: 2023, isOwnYear: true }
  const chance = differenceByChance(error)

  test("two editions of one province may lie apart by 1.96 times the root of two errors squared", () => {
    expect(chance).toBeCloseTo(1.96 * Math.sqrt(2 * standardError ** 2), 6)
  })

  test.each([
    [chance - 0.001, ["insideError"]],
    [chance + 0.001, []],
    [0, []],
  ])("an aim %f points away: %j", (gap, kinds) => {
    const base = baseOf(2023, "33", { error })
    const points = sumPoints([seedResult(2023, "33")!.points, gap])
    expect(aimAt(base, { kind: "points", points }).warnings.map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe("every province of an edition: of six dimensions, of 63, cut over 63 with 61 totals, of 61", () => {
  const all = [2014, 2019, 2022, 2024].flatMap((year) => seedResults(year, "total").map((row) => [year, row] as const))

  test("stands in the plan where the edition put it, and in a group when it reaches its bound", () => {
    for (const [year, row] of all) {
      const base = baseOf(year, row.province)
      for (const group of AIM_GROUPS) {
        const plan = aimAt(base, { kind: "group", group })
        expect(plan.now).toEqual({
          points: row.points,
          rank: row.rank,
          tied: row.tied,
          ranked: base.others.length + 1,
          group: row.group,
        })
        expect(plan.gained).toBe(plan.gap)
        expect(plan.then.points).toBe(Math.max(row.points, plan.aimPoints))
        expect(GROUPS.indexOf(plan.then.group!)).toBeLessThanOrEqual(GROUPS.indexOf(group))
        if (plan.gap > 0.000001) {
          const short = makePlan(base, plan.aim, { [base.parts[0]!.id]: plan.gap - 0.000001 })
          expect(GROUPS.indexOf(short.then.group!)).toBeGreaterThan(GROUPS.indexOf(group))
        }
      }
    }
  })
})

describe("the division of a gap", () => {
  const part = (id: string, room: number, usual: number) => ({
    id,
    points: 1,
    max: 2.5,
    best: 1 + room,
    rises: { changes: 10, rises: 5, largest: usual * 2, usual, from: [2022] },
  })
  const nine = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1].map((room, i) => part(`1.${i + 1}`, room, 0.1))

  test.each<[string, number, ReturnType<typeof part>[], Record<string, number>]>([
    ["nothing to divide", 0, nine, {}],
    ["in proportion to the room", 0.3, [part("1.1", 0.4, 9), part("1.2", 0.2, 9)], { "1.1": 0.2, "1.2": 0.1 }],
    [
      "the rest below a step where most room is left",
      0.301234,
      [part("1.1", 0.4, 9), part("1.2", 0.2, 9)],
      { "1.1": 0.201234, "1.2": 0.1 },
    ],
    ["none above the usual rise", 0.3, [part("1.1", 2, 0.2), part("1.2", 0.2, 0.2)], { "1.1": 0.15, "1.2": 0.15 }],
    [
      "up to the best where usual rises do not hold it",
      0.9,
      [part("1.1", 0.6, 0.1), part("1.2", 0.3, 0.1)],
      { "1.1": 0.6, "1.2": 0.3 },
    ],
    [
      "up to the scale where the best do not hold it",
      3,
      [part("1.1", 0.6, 0.1), part("1.2", 0.3, 0.1)],
      { "1.1": 1.5, "1.2": 1.5 },
    ],
  ])("%s", (_, gap, parts, gains) => expect(divideGap(gap, parts)).toEqual(gains))

  test("begins with the eight that have most room", () => {
    expect(Object.keys(divideGap(0.5, nine))).not.toContain("1.9")
    expect(Object.keys(divideGap(0.85, nine))).toContain("1.9")
  })
})

describe("rises from one edition to the next", () => {
  const points = (values: Record<string, number>) => new Map(Object.entries(values))
  const editions = new Map([
    [2021, points({ a: 1, b: 1, c: 1 })],
    [2022, points({ a: 1.1, b: 0.9, d: 1 })],
    [2023, points({ a: 1.4, b: 0.9, c: 3 })],
  ])

  test("are those of provinces with both results, and no rest is no rise", () => {
    expect(risesOf("1.1", editions, [])).toEqual({ changes: 4, rises: 2, largest: 0.3, usual: 0.3, from: [2021, 2022] })
  })

  test.each(["break", "caution"] as const)("are not counted across a %s", (kind) => {
    const breaks = [{ year: 2023, measure: "1.1", kind, note: { vi: "", en: "" } }]
    expect(risesOf("1.1", editions, breaks)).toMatchObject({ changes: 2, largest: 0.1, from: [2021] })
  })

  test("1.1 since 2018: the jumps of 2019 and 2022 are nobody's rise", () => {
    const years = YEARS.filter((year) => year >= 2018)
    const real = new Map(
      years.map((year) => [year, new Map(seedResults(year, "1.1").map((row) => [row.province, row.points]))]),
    )
    expect(risesOf("1.1", real, seedBreaks())!.from).toEqual([2019, 2020, 2022, 2023])
  })

  test("are unknown without two editions", () => {
    expect(risesOf("1.1", new Map([[2021, points({ a: 1 })]]), [])).toBeNull()
  })
})
