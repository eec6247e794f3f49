import { describe, expect, test } from "vitest"
import { correctionsIn, isPublishedFigure, joinedCorrections, type Figures, type RowChange } from "@/domain/corrections"
import { seededRandom } from "./random"

// All figures below are made up.

const HUNG_YEN = { year: 2023, boundarySet: 63, code: "33", measure: "5.3" }

function change(was: Figures | null, is: Figures | null, release = 2): RowChange {
  return { ...HUNG_YEN, release, was, is }
}

describe("the corrections of a release", () => {
  test("are the figures that differ, each once, with both values", () => {
    const rows = [change({ points: 1.5, rank: 12, group: 1 }, { points: 1.6, rank: 10, group: 1 })]
    expect(correctionsIn(rows)).toEqual([
      { ...HUNG_YEN, release: 2, figure: "points", was: 1.5, is: 1.6 },
      { ...HUNG_YEN, release: 2, figure: "rank", was: 12, is: 10 },
    ])
  })

  test.each([
    ["a figure that was added", null, { points: 1.5 }, [[null, 1.5]]],
    ["a figure that was taken away", { points: 1.5 }, null, [[1.5, null]]],
    [
      "a part of an interval that is known now",
      { low: 40, respondents: null },
      { low: 40, respondents: 300 },
      [[null, 300]],
    ],
    ["nothing, where only a place's span differs", { points: 1.5, rank: 3 }, { points: 1.5, rank: 3 }, []],
    ["the sixth decimal", { points: 1.500001 }, { points: 1.500002 }, [[1.500001, 1.500002]]],
  ] as const)("have %s", (_, was, is, expected) => {
    expect(correctionsIn([change(was, is)]).map((each) => [each.was, each.is])).toEqual(expected)
  })

  test("tell PAPI's own figures from those that moved with them", () => {
    const all = correctionsIn([change({ points: 1.5, rank: 12, group: 1 }, { points: 1.6, rank: 10, group: 2 })])
    expect(all.filter(isPublishedFigure).map(({ figure }) => figure)).toEqual(["points"])
  })
})

describe("the corrections of several releases together", () => {
  const step = (was: number | null, is: number | null, release: number) =>
    correctionsIn([change(was === null ? null : { points: was }, is === null ? null : { points: is }, release)])

  test("name the first old value, the last new one, and when it came", () => {
    expect(joinedCorrections([step(1, 2, 2), [], step(2, 3, 4)])).toEqual([
      { ...HUNG_YEN, release: 4, figure: "points", was: 1, is: 3 },
    ])
  })

  test("leave out what is back at its old value", () => {
    expect(joinedCorrections([step(1, 2, 2), step(2, 1, 3)])).toEqual([])
    expect(joinedCorrections([step(null, 2, 2), step(2, null, 3)])).toEqual([])
  })

  test("are the difference of the first state and the last, nothing silent and nothing extra", () => {
    const next = seededRandom(14)
    type State = Map<string, number>
    const codes = ["01", "02", "04", "06", "08"]
    const state = (): State => new Map(codes.flatMap((code) => (next() < 0.3 ? [] : [[code, Math.floor(next() * 3)]])))
    const difference = (before: State, after: State, release: number) =>
      correctionsIn(
        codes.map((code) => {
          const figures = (from: State) => (from.has(code) ? { points: from.get(code)! } : null)
          return { ...HUNG_YEN, code, release, was: figures(before), is: figures(after) }
        }),
      )
    for (let round = 0; round < 200; round += 1) {
      const states = Array.from({ length: 5 }, state)
      const steps = states.slice(1).map((after, index) => difference(states[index]!, after, index + 2))
      const timeless = (all: ReturnType<typeof difference>) =>
        all.map(({ release: _, ...rest }) => JSON.stringify(rest)).sort()
      expect(timeless(joinedCorrections(steps))).toEqual(timeless(difference(states[0]!, states.at(-1)!, 0)))
    }
  })
})
