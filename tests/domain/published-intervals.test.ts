import { readFileSync } from "node:fs"
import { parse } from "csv-parse/sync"
import { describe, expect, test } from "vitest"
import { clearlyDifferent } from "@/domain/uncertainty"
import { seedResult } from "./seed"

type Row = Record<string, string>
type Interval = { year: number; province: string; points: number; low: number; high: number; standardError: number }

const table = (name: string): Row[] =>
  parse(readFileSync(new URL(`../../prisma/seed/${name}`, import.meta.url)), { columns: true })

const intervalOf = (row: Row, points: number): Interval => ({
  year: Number(row.year),
  province: row.province!,
  points,
  low: Number(row.ci95_low),
  high: Number(row.ci95_high),
  standardError: Number(row.standard_error),
})

const printed = table("intervals.csv").filter((row) => row.ci95_low !== "")
const totals = printed.map((row) => intervalOf(row, seedResult(Number(row.year), row.province!)!.points))
const weighted = table("weighted_totals.csv").map((row) => intervalOf(row, Number(row.total)))

/** In standard errors. PAPI's own factor is 0.000034 from 1.645, and rounding at six decimals adds up to 0.000006 where the error is smallest. */
const FACTOR_TOLERANCE = 0.00005

/** In points. A total is a sum of up to 29 printed scores, each rounded at the sixth decimal: at most 29 halves of a millionth, and the interval's own. */
const CENTRE_TOLERANCE = 0.000016

/** Hà Nội 2022 is printed 0.0007 points beside the sum of its scores, the only row that is. */
const HA_NOI_2022 = 0.0007

test.each([
  [2019, 63],
  [2022, 58],
  [2023, 61],
])("PAPI %i printed the intervals of %i totals", (year, rows) => {
  expect(totals.filter((row) => row.year === year)).toHaveLength(rows)
  expect(totals).toHaveLength(63 + 58 + 61)
  expect(weighted).toHaveLength(63)
})

describe.each([
  ["totals", totals],
  ["weighted totals", weighted],
])("the intervals of %s", (_, rows) => {
  test.each(rows)("$year $province: 1.645 printed standard errors to each side", (row) => {
    const factor = (row.high - row.low) / 2 / row.standardError
    expect(Math.abs(factor - 1.645)).toBeLessThan(FACTOR_TOLERANCE)
  })

  test.each(rows)("$year $province: the point in the middle", (row) => {
    const tolerance = row.year === 2022 && row.province === "01" ? HA_NOI_2022 : CENTRE_TOLERANCE
    expect(Math.abs((row.low + row.high) / 2 - row.points)).toBeLessThan(tolerance)
  })
})

test("spans use 1.96 errors of a difference, not 1.645", () => {
  const other = { points: 40, standardError: 0.6 }
  const apart = (errors: number) => clearlyDifferent({ points: 40 + errors, standardError: 0.8 }, other)
  expect([1.7, 1.959, 1.961].map(apart)).toEqual([false, false, true])
})
