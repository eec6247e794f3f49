import { brotliCompressSync, constants } from "node:zlib"
import { expect, test } from "vitest"
import type { ChartParams } from "@/charts/chart-definition"
import type { MapChartSpec } from "@/charts/chart-spec"
import { makeChart } from "@/charts/make-chart"
import { withProvinceLinks } from "@/charts/chart-sketch"
import type { Locale } from "@/domain/bilingual"
import { seedQueries } from "../seed-queries"

const queries = seedQueries()

async function mapOf(params: ChartParams, locale: Locale = "vi"): Promise<MapChartSpec> {
  const spec = await makeChart("map", params, locale, queries)
  if (spec.kind !== "map") throw new Error(`found a ${spec.kind}, expected a map`)
  return spec
}

const unit = (spec: MapChartSpec, slug: string) => spec.units.find((each) => each.slug === slug)!

// Sizes printed by PAPI for 63, 61 and 60 provinces.
test.each([
  ["2019", [16, 16, 15, 16]],
  ["2023", [15, 15, 15, 16]],
  ["2021", [15, 15, 15, 15]],
] as const)("the groups of %s have the published sizes, in the map and in its legend", async (year, sizes) => {
  const { units, legend } = await mapOf({ year })
  const groups = legend.filter(({ group }) => group !== "missing")
  expect(groups.map(({ group }) => units.filter((each) => each.group === group).length)).toEqual(sizes)
  expect(groups.map(({ sizeText }) => sizeText)).toEqual(sizes.map((size) => `(${size})`))
})

test("says points, group and rank with its base: Hưng Yên was 12th of 61 in 2023", async () => {
  expect(unit(await mapOf({ year: "2023" }), "hung-yen").valueText).toBe("44,23 điểm, nhóm cao nhất, hạng 12 trên 61")
  const english = await mapOf({ year: "2023" }, "en")
  expect(unit(english, "hung-yen").valueText).toBe("44.23 points, best performers, rank 12 of 61")
})

test("provinces without a result have no group, are named in the legend, and their reason in a note", async () => {
  const spec = await mapOf({ year: "2021" })
  const missing = spec.units.filter((each) => each.missing)
  expect(missing.map(({ name, group }) => [name, group])).toEqual([
    ["Quảng Ninh", null],
    ["Bắc Giang", null],
    ["Bắc Ninh", null],
  ])
  expect(spec.legend.at(-1)).toMatchObject({ group: "missing", names: ["Quảng Ninh", "Bắc Giang", "Bắc Ninh"] })
  expect(spec.notes.map(({ text }) => text).join()).toContain("sai số trong dữ liệu")
})

test("its table holds every province it draws, with the value it says", async () => {
  const { table, units } = await mapOf({ year: "2024", dimension: "5.1" })
  expect(table.rows).toHaveLength(units.length)
  for (const { name, valueText, missing } of units) {
    const row = table.rows.find((cells) => cells.some(({ text }) => text === name))!
    const value = row[table.columns.findIndex(({ key }) => key === "value")]!
    expect(value.value === null).toBe(missing)
    expect(valueText.startsWith(value.text)).toBe(true)
  }
})

test("marks the provinces of the address, and only those", async () => {
  const { units } = await mapOf({ year: "2024", province: "da-nang,hung-yen" })
  expect(units.filter(({ marked }) => marked).map(({ slug }) => slug)).toEqual(["hung-yen", "da-nang"])
})

test.each([
  [
    "vi",
    "Ranh giới tỉnh © những người đóng góp OpenStreetMap, ODbL 1.0, đã giản lược; vị trí quần đảo do nhóm biên tập",
  ],
  ["en", "Province borders © OpenStreetMap contributors, ODbL 1.0, simplified; island positions schematic"],
] as const)(
  "carries the credit of the borders in %s; tiles draw none, and say they are schematic",
  async (locale, credit) => {
    expect((await mapOf({}, locale)).credit).toBe(credit)
    expect((await mapOf({ view: "tiles" }, locale)).credit).not.toContain("OpenStreetMap")
  },
)

test("letters for readers of English do without Đ", async () => {
  expect(unit(await mapOf({}), "dong-thap").label).toBe("ĐT")
  expect(unit(await mapOf({}, "en"), "dong-thap").label).toBe("DT")
})

test("on pages each province leads to its page in the edition drawn", async () => {
  const linked = withProvinceLinks(await mapOf({ year: "2022" }, "en"))
  expect(unit(linked, "hung-yen").href).toBe("/en/provinces/hung-yen/2022")
  expect(linked.units.every(({ href }) => href)).toBe(true)
})

test.each([
  [{ view: "globe" }, "view"],
  [{ province: "atlantis" }, "atlantis"],
  [{ year: "2010" }, "2010"],
  [{ measure: "rank" }, "measure"],
])("refuses %o with a sentence that names it", async (params, named) => {
  await expect(mapOf(params)).rejects.toThrow(named)
})

test("over the years: a map an edition, what the ranking of that year says, breaks with their notes, and no map before 2018 of dimension 7", async () => {
  const spec = await mapOf({ view: "years" })
  expect(spec.editions.map(({ year }) => year)).toEqual(Array.from({ length: 14 }, (_, index) => 2011 + index))
  expect(spec.editions.filter(({ sign }) => sign).map(({ year, sign }) => [year, sign])).toEqual([
    [2016, "1"],
    [2018, "2"],
  ])
  expect(spec.credit!.replaceAll(/\s/g, " ")).toContain(
    "Quần đảo Hoàng Sa (TP. Đà Nẵng) và Quần đảo Trường Sa (tỉnh Khánh Hòa)",
  )
  expect(spec.notes.slice(0, 2).map(({ sign }) => sign)).toEqual(["1", "2"])
  for (const year of ["2019", "2021"]) {
    const { groups } = spec.editions.find((edition) => String(edition.year) === year)!
    const alone = await mapOf({ year })
    expect(groups).toEqual(
      spec.units.map(({ slug }) => (unit(alone, slug).missing ? "missing" : unit(alone, slug).group)),
    )
  }
  const row = spec.table.rows.find(([name]) => name!.text === "Hưng Yên")!
  expect(row[spec.table.columns.findIndex(({ key }) => key === "2023")]).toEqual({
    text: "1 · 44,23 · hạng 12/61",
    value: 1,
  })
  expect(spec.notes.some(({ text }) => text.includes("2021 (Quảng Ninh, Bắc Giang và Bắc Ninh)"))).toBe(true)

  const dimension = await mapOf({ view: "years", dimension: "7", year: "2023" }, "en")
  expect(dimension.editions.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023])
  expect(dimension.years).toEqual({ first: 2018, last: 2023 })
})

test("all years that a page's map steps through are one fetch of at most 12 kB, as servers compress", async () => {
  for (const dimension of ["total", "4"]) {
    const spec = await mapOf({ view: "years", dimension, release: "1" }, "en")
    expect(spec.editions).toHaveLength(14)
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
    expect(brotliCompressSync(JSON.stringify(spec), quick).byteLength).toBeLessThanOrEqual(12_000)
  }
})
