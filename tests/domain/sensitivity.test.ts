import { readFileSync } from "node:fs"
import { parse } from "csv-parse/sync"
import { describe, expect, test } from "vitest"
import { sensitivityOf } from "@/domain/sensitivity"
import { seedResults, YEARS } from "./seed"

const tied = (rank: number) => ({ rank, tied: true })
const alone = (rank: number) => ({ rank, tied: false })

test("three provinces on three dimensions", () => {
  const ranks = sensitivityOf([
    { province: "a", points: [9, 1, 1] },
    { province: "b", points: [3, 3, 3] },
    { province: "c", points: [1, 2, 4] },
  ])
  expect(ranks.get("a")).toEqual({
    sum: alone(1),
    medianRank: alone(3), // ranks 1, 3, 3
    without: [alone(3), alone(1), alone(1)],
    range: { best: 1, worst: 3 },
  })
  expect(ranks.get("b")).toEqual({
    sum: alone(2),
    medianRank: tied(1), // ranks 2, 1, 2: a median of 2
    without: [tied(1), alone(2), alone(2)],
    range: { best: 1, worst: 2 },
  })
  expect(ranks.get("c")!.medianRank).toEqual(tied(1)) // ranks 3, 2, 1: a median of 2, too
})

/** The dimensions of an edition's provinces with a total. */
function provincesOf(year: number) {
  const dimensions = ["1", "2", "3", "4", "5", "6", "7", "8"].map((id) => seedResults(year, id))
  const held = dimensions.filter((rows) => rows.length > 0)
  return seedResults(year, "total").map(({ province }) => ({
    province,
    points: held.map((rows) => rows.find((row) => row.province === province)!.points),
  }))
}

describe("the sum is the official order", () => {
  test.each(YEARS)("%i", (year) => {
    const ranks = sensitivityOf(provincesOf(year))
    for (const { province, rank, tied } of seedResults(year, "total"))
      expect(ranks.get(province)!.sum).toEqual({ rank, tied })
  })
})

test("2024 without dimension 8, counted from the file of scores by itself", () => {
  type Row = { year: string; province: string; sub_dimension: string; score: string }
  const rows: Row[] = parse(readFileSync(new URL("../../prisma/seed/scores.csv", import.meta.url)), { columns: true })
  const sums = new Map<string, { all: number; count: number; others: number }>()
  for (const { year, province, sub_dimension, score } of rows) {
    if (year !== "2024") continue
    const own = sums.get(province) ?? { all: 0, count: 0, others: 0 }
    own.count += 1
    if (!sub_dimension.startsWith("8.")) own.others += Math.round(Number(score) * 1e6)
    sums.set(province, own)
  }
  const whole = [...sums].filter(([, { count }]) => count === 28)
  const ranks = sensitivityOf(provincesOf(2024))
  expect(whole).toHaveLength(61)
  for (const [province, { others }] of whole)
    expect(ranks.get(province)!.without[7]!.rank).toBe(1 + whole.filter(([, other]) => other.others > others).length)
})
