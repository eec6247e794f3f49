import { describe, expect, test } from "vitest"
import { editionResults, type EditionFacts } from "@/domain/edition-results"
import { seededRandom, shuffled } from "./random"
import { seedFacts } from "./seed"

/** A made-up edition: two dimensions, five provinces of which one lacks a sub-dimension, one indicator, two standard errors. */
const edition: EditionFacts = {
  year: 2030,
  units: 6,
  dimensions: [
    { id: 1, subDimensions: ["1.1", "1.2"] },
    { id: 2, subDimensions: ["2.1"] },
  ],
  scores: new Map([
    ["a", scores(0.1, 0.2, 1)],
    ["b", scores(0.3, 0.3, 2)],
    ["c", scores(0.4, 0.3, 3)],
    ["d", scores(0.5, 0.3, 4)],
    ["e", new Map([["1.1", 0.9]])],
  ]),
  indicators: new Map([
    [
      "made-up-share",
      new Map([
        ["a", 0.25],
        ["e", 0.75],
      ]),
    ],
    ["never-published", new Map()],
  ]),
  standardErrors: new Map([
    ["a", 0.1],
    ["b", 0.1],
    ["e", 0.1],
  ]),
  weightedTotals: new Map(),
  counted: new Map(),
}

function scores(first: number, second: number, third: number) {
  return new Map([
    ["1.1", first],
    ["1.2", second],
    ["2.1", third],
  ])
}

const { results, summaries } = editionResults(edition)
const resultOf = (province: string, measure: string) =>
  results.find((row) => row.province === province && row.measure === measure)
const summaryOf = (measure: string) => summaries.find((row) => row.measure === measure)

describe("a made-up edition", () => {
  test("sums a total exactly and places it", () => {
    expect(resultOf("a", "total")).toEqual({
      province: "a",
      measure: "total",
      points: 1.3,
      rank: 4,
      tied: false,
      group: "poor",
      span: { best: 2, worst: 2 },
    })
  })

  test("a province with a part missing keeps that part and has neither dimension nor total", () => {
    expect(results.filter(({ province }) => province === "e").map(({ measure }) => measure)).toEqual([
      "1.1",
      "made-up-share",
    ])
    expect(resultOf("e", "1.1")?.rank).toBe(1)
  })

  test("spans count only provinces with a total and a standard error, on the total", () => {
    expect(results.filter(({ span }) => span !== null).map(({ province, measure }) => [province, measure])).toEqual([
      ["a", "total"],
      ["b", "total"],
    ])
  })

  test("below four results there is a rank, but neither group nor cut-offs", () => {
    expect(resultOf("e", "made-up-share")).toMatchObject({ points: 0.75, rank: 1, group: null })
    expect(summaryOf("made-up-share")).toMatchObject({ units: 6, ranked: 2, mean: 0.5, cutOffs: null })
  })

  test("a measure without any result yields no rows", () => {
    expect(summaries.map(({ measure }) => measure)).toEqual(["total", "1", "1.1", "1.2", "2", "2.1", "made-up-share"])
    expect(results.some(({ measure }) => measure === "never-published")).toBe(false)
  })

  test("summarises a measure over the provinces that have it", () => {
    expect(summaryOf("total")).toEqual({
      measure: "total",
      units: 6,
      counted: 4,
      ranked: 4,
      mean: 3.1,
      median: 3.15,
      cutOffs: { best: 4.8, highAverage: 3.7, lowAverage: 2.6 },
    })
  })
})

test("the order of the facts does not change a result", () => {
  const facts = seedFacts(2022)
  const mixed = { ...facts, scores: new Map(shuffled([...facts.scores], seededRandom(7))) }
  const byKey = (rows: ReturnType<typeof editionResults>["results"]) =>
    new Map(rows.map((row) => [`${row.measure} ${row.province}`, row]))
  const [plain, shuffledResults] = [editionResults(facts), editionResults(mixed)]
  expect(byKey(shuffledResults.results)).toEqual(byKey(plain.results))
  expect(shuffledResults.summaries).toEqual(plain.summaries)
})

test("a hundred times the provinces have a hundred times the results", { timeout: 120_000 }, () => {
  const facts = seedFacts(2023)
  const copies = Array.from({ length: 100 }, (_, copy) => copy)
  const many = {
    ...facts,
    units: 6300,
    counted: new Map(),
    scores: new Map(
      copies.flatMap((copy) => [...facts.scores].map(([code, own]) => [`${copy} ${code}`, own] as const)),
    ),
    standardErrors: new Map(
      copies.flatMap((copy) => [...facts.standardErrors].map(([code, error]) => [`${copy} ${code}`, error] as const)),
    ),
  }
  expect(editionResults(many).results).toHaveLength(100 * editionResults(facts).results.length)
})
