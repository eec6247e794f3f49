import { describe, expect, test } from "vitest"
import {
  correctionsIn,
  type Figures,
  type ResultRevision,
  type ResultVersion,
  revisionsOf,
  type RowChange,
} from "@/domain/corrections"
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
      { ...HUNG_YEN, release: 2, figure: "points", was: 1.5, is: 1.6, follows: false },
      { ...HUNG_YEN, release: 2, figure: "rank", was: 12, is: 10, follows: true },
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

  test.each([
    ["with its own points", "total", { points: 1.6, rank: 10, group: 2 }, ["points"]],
    ["with the points of others", "total", { points: 1.5, rank: 13, group: 2 }, []],
    ["by itself: the groups were cut anew", "total", { points: 1.5, rank: 12, group: 2 }, ["group"]],
    ["by itself, of a dimension", "6", { points: 1.5, rank: 12, group: 2 }, ["group"]],
    ["by itself, of a sub-dimension: PAPI prints no groups of these", "5.3", { points: 1.5, rank: 12, group: 2 }, []],
  ] as const)("tell a published figure from one that moved %s (%s)", (_, measure, is, published) => {
    const all = correctionsIn([{ ...change({ points: 1.5, rank: 12, group: 1 }, is), measure }])
    expect(all.filter(({ follows }) => !follows).map(({ figure }) => figure)).toEqual(published)
  })
})

test("the corrections of a step taken back are the same figures, old and new exchanged", () => {
  const next = seededRandom(14)
  const state = () => (next() < 0.3 ? null : { points: Math.floor(next() * 3), rank: Math.floor(next() * 3) })
  for (let round = 0; round < 200; round += 1) {
    const [before, after] = [state(), state()]
    const there = correctionsIn([change(before, after)])
    const back = correctionsIn([change(after, before)])
    expect(back).toEqual(there.map((each) => ({ ...each, was: each.is, is: each.was })))
  }
})

// Points, ranks and releases are made up.
const version = (since: number, until: number | null, points: number, rank: number): ResultVersion => ({
  since,
  until,
  points,
  rank,
})
const [old, new_] = [
  { points: 44.22, rank: 12 },
  { points: 44.32, rank: 11 },
]

test.each<{ name: string; versions: ResultVersion[]; published: number; expected: ResultRevision[] }>([
  { name: "published and never changed", versions: [version(1, null, 44.22, 12)], published: 1, expected: [] },
  { name: "never had a result", versions: [], published: 1, expected: [] },
  {
    name: "corrected",
    versions: [version(1, 3, 44.22, 12), version(3, null, 44.32, 11)],
    published: 1,
    expected: [{ release: 3, was: old, is: new_ }],
  },
  {
    name: "corrected and taken back",
    versions: [version(1, 2, 44.22, 12), version(2, 3, 44.32, 11), version(3, null, 44.22, 12)],
    published: 1,
    expected: [
      { release: 2, was: old, is: new_ },
      { release: 3, was: new_, is: old },
    ],
  },
  {
    name: "a new version that only moved to another group",
    versions: [version(1, 2, 44.22, 12), version(2, null, 44.22, 12)],
    published: 1,
    expected: [],
  },
  {
    name: "missing at first",
    versions: [version(2, null, 44.22, 12)],
    published: 1,
    expected: [{ release: 2, was: null, is: old }],
  },
  { name: "an edition that came later", versions: [version(2, null, 44.22, 12)], published: 2, expected: [] },
  {
    name: "withdrawn",
    versions: [version(1, 2, 44.22, 12)],
    published: 1,
    expected: [{ release: 2, was: old, is: null }],
  },
  {
    name: "withdrawn and brought back",
    versions: [version(1, 2, 44.22, 12), version(4, null, 44.32, 11)],
    published: 1,
    expected: [
      { release: 2, was: old, is: null },
      { release: 4, was: null, is: new_ },
    ],
  },
])("$name", ({ versions, published, expected }) => expect(revisionsOf(versions, published)).toEqual(expected))
