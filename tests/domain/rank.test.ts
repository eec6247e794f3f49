import { describe, expect, test } from "vitest"
import { rankProvinces } from "@/domain/rank"
import { madeUpResults, seededRandom, shuffled } from "./random"

function ranksOf(...points: number[]) {
  const results = points.map((value, index) => ({ province: String(index), points: value }))
  const ranks = rankProvinces(results)
  return results.map(({ province }) => {
    const { rank, tied } = ranks.get(province)!
    return tied ? `${rank}=` : `${rank}`
  })
}

describe("ranks of made-up points", () => {
  test.each([
    ["most points first", [41, 43, 42], ["3", "1", "2"]],
    ["a tie leaves the next rank out", [43, 42, 42, 41], ["1", "2=", "2=", "4"]],
    ["ties at the top and at the end", [43, 43, 43, 40, 40], ["1=", "1=", "1=", "4=", "4="]],
    ["noise beyond six decimals is a tie", [0.1 + 0.2, 0.3], ["1=", "1="]],
    ["the sixth decimal tells apart", [42.000001, 42.000002], ["2", "1"]],
    ["a sole province is first", [42], ["1"]],
    ["nobody to rank", [], []],
  ])("%s", (_sentence, points, ranks) => {
    expect(ranksOf(...points)).toEqual(ranks)
  })
})

test("a rank is 1 + the number of provinces with more points, in any order of the input", () => {
  const random = seededRandom(1)
  for (let round = 0; round < 50; round += 1) {
    const results = madeUpResults(40, random, 0.25)
    const ranks = rankProvinces(shuffled(results, random))
    for (const { province, points } of results) {
      const rank = 1 + results.filter((other) => other.points > points).length
      const tied = results.filter((other) => other.points === points).length > 1
      expect(ranks.get(province)).toEqual({ rank, tied })
    }
  }
})
