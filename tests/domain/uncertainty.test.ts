import { expect, test } from "vitest"
import { clearlyDifferent, placeSpans, pointsOfSpan } from "@/domain/uncertainty"
import { madeUpResults, seededRandom, shuffled } from "./random"

// Points and standard errors are made up.
test.each([
  ["the same points", 42, 42, false],
  ["a difference within 1.96 standard errors of the difference", 42, 42.979, false],
  ["a difference beyond them", 42, 42.981, true],
])("%s", (_sentence, first, second, different) => {
  const [a, b] = [
    { points: first, standardError: 0.3 },
    { points: second, standardError: 0.4 },
  ]
  expect(clearlyDifferent(a, b)).toBe(different)
  expect(clearlyDifferent(b, a)).toBe(different)
})

test("provinces told apart hold their own place, the others share places", () => {
  const spans = placeSpans([
    { province: "alone at the top", points: 50, standardError: 0.1 },
    { province: "first of two", points: 42.1, standardError: 0.3 },
    { province: "second of two", points: 42, standardError: 0.3 },
  ])
  expect(Object.fromEntries(spans)).toEqual({
    "alone at the top": { best: 1, worst: 1 },
    "first of two": { best: 2, worst: 3 },
    "second of two": { best: 2, worst: 3 },
  })
})

test("a wider standard error never narrows a span", () => {
  const random = seededRandom(5)
  for (let round = 0; round < 200; round += 1) {
    const results = madeUpResults(30, random).map((result) => ({ ...result, standardError: random() }))
    const widened = Math.floor(random() * results.length)
    const wider = results.map((result, index) =>
      index === widened ? { ...result, standardError: result.standardError + random() } : result,
    )
    const [before, after] = [placeSpans(results), placeSpans(wider)]
    for (const [province, span] of before) {
      expect(after.get(province)!.best).toBeLessThanOrEqual(span.best)
      expect(after.get(province)!.worst).toBeGreaterThanOrEqual(span.worst)
    }
  }
})

test("the order of the input does not matter", () => {
  const random = seededRandom(6)
  const results = madeUpResults(63, random).map((result) => ({ ...result, standardError: random() }))
  const spans = placeSpans(results)
  for (const [province, span] of placeSpans(shuffled(results, random))) expect(span).toEqual(spans.get(province))
})

test("a span reaches from the points of its worst to those of its best place, among the provinces that have one", () => {
  const all = [
    { points: 50, span: null },
    { points: 41, span: { best: 3, worst: 3 } },
    { points: 44, span: { best: 1, worst: 2 } },
    { points: 43, span: { best: 1, worst: 2 } },
  ]
  expect(pointsOfSpan(all[2]!.span, all)).toEqual({ low: 43, high: 44 })
  expect(pointsOfSpan(null, all)).toBeNull()
  expect(pointsOfSpan({ best: 1, worst: 4 }, all)).toBeNull()
})
