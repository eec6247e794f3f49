import { expect, test } from "vitest"
import { revisionsOf, type ResultRevision, type ResultVersion } from "@/domain/result-revisions"

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
