import { expect, test } from "vitest"
import { chartOf } from "../examples"

const valueOf = (rows: readonly { id: string; value: number | null }[], id: string) =>
  rows.find((row) => row.id === id)?.value

test("Hưng Yên 2023 to 2024: +0.176, lifted by 1.1, 8.2 and 4.4, dragged by 1.3 and 5.3", async () => {
  const { rows, apart, description } = await chartOf("change", { province: "hung-yen", from: "2023", to: "2024" })
  const expected = { total: 0.176, "1.1": 0.213, "8.2": 0.156, "4.4": 0.151, "1.3": -0.164, "5.3": -0.156 }
  for (const [id, points] of Object.entries(expected)) expect(valueOf(rows, id)).toBeCloseTo(points, 3)
  expect(apart.rows).toEqual([])
  expect(description).toMatch(/Tăng nhiều nhất: 1\.1\..*8\.2\..*4\.4\..*Giảm nhiều nhất: 1\.3\..*5\.3\./)
})

test.each(["hung-yen", "ha-noi", "kien-giang"])("the parts of %s add up to the whole, unrounded", async (province) => {
  const { rows } = await chartOf("change", { province, from: "2023", to: "2024" })
  const millionths = (level: string) =>
    rows.filter((row) => row.level === level).reduce((sum, { value }) => sum + Math.round(value! * 1e6), 0)
  expect(millionths("dimension")).toBe(millionths("whole"))
  expect(millionths("subDimension")).toBe(millionths("whole"))
})

test.each([
  ["2017", "2018", ["total", "1", "2", "3", "4", "5", "6"]],
  ["2018", "2019", ["7", "7.1", "8", "8.1", "8.2", "8.3"]],
  ["2020", "2021", ["5", "5.1", "5.2", "5.3", "5.4"]],
])("no figure stands at a part that %s and %s do not share", async (from, to, parts) => {
  for (const locale of ["vi", "en"] as const) {
    const { rows, apart, table } = await chartOf("change", { province: "ha-noi", from, to }, locale)
    for (const part of parts) expect(valueOf(rows, part) ?? null).toBeNull()
    const named = table.rows.filter(([, change]) => change!.value === null).map(([name]) => name!.text)
    expect(named).toEqual(apart.rows.map(({ name }) => name))
    expect(apart.rows.every(({ reason }) => reason.length > 0)).toBe(true)
  }
})

test("a province without a result in one edition has no change, and the reason is told once", async () => {
  const { rows, apart } = await chartOf("change", { province: "quang-ninh", from: "2022", to: "2023" })
  expect(rows).toEqual([])
  expect(apart.rows).toHaveLength(1)
  expect(apart.rows[0]!.reason).toContain("vượt giá trị sai số cho phép")
})
