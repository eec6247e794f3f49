import { expect, test } from "vitest"
import { chartOf } from "../examples"

const rowsOf = async (params: Record<string, string>) =>
  (await chartOf("ranking", params)).sections.flatMap(({ rows }) => rows)

test("draws every province once: with its result, or apart with the reason", async () => {
  const { sections, missing, subtitle } = await chartOf("ranking", { year: "2021" })
  expect(sections.map(({ rows }) => rows.length)).toEqual([15, 15, 15, 15]) // printed by PAPI 2021
  expect(missing.rows.map(({ name }) => name)).toEqual(["Quảng Ninh", "Bắc Giang", "Bắc Ninh"])
  expect(missing.rows.every(({ reason }) => reason.length > 10)).toBe(true)
  expect(subtitle).toContain("60 trên 63 tỉnh, thành phố có kết quả")
})

test("Hưng Yên was 12th of 61 in 2023, in the best group, with its published interval", async () => {
  const { sections } = await chartOf("ranking", { year: "2023", province: "hung-yen" })
  const row = sections[0]!.rows.find(({ id }) => id === "hung-yen")!
  expect(row).toMatchObject({ rank: "12", label: "44,23", marked: true })
  expect(row.interval!.low).toBeLessThan(row.value)
  expect(row.interval!.high).toBeGreaterThan(row.value)
})

test("says from which points on a group begins: 44.74 in 2024", async () => {
  const { sections } = await chartOf("ranking", { year: "2024" }, "en")
  expect(sections[0]).toMatchObject({ label: "Best performers", size: "15 provinces, from 44.74" })
})

test("provinces with equal values share a rank, and a note says so", async () => {
  const spec = await chartOf("ranking", { year: "2022", dimension: "kilometer-walk-to-school" })
  const ranks = spec.sections.flatMap(({ rows }) => rows.map(({ rank }) => rank))
  expect(ranks.filter((rank) => rank === ranks[0]!).length).toBeGreaterThan(1)
  expect(ranks[0]).toMatch(/^=/)
  expect(spec.notes.map(({ text }) => text).join()).toContain("cùng hạng")
})

test("no interval is drawn where none is published", async () => {
  expect((await rowsOf({ year: "2024" })).some(({ interval }) => interval)).toBe(false)
  expect((await rowsOf({ year: "2023", dimension: "5" })).some(({ interval }) => interval)).toBe(false)
})
