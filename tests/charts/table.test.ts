import { describe, expect, test } from "vitest"
import { csvFile } from "@/charts/files/chart-file"
import { wordingOf } from "@/charts/wording"
import { allExamples, chartOf } from "./examples"
import { drawnValues } from "./drawn-values"

const examples = await allExamples()
/** Columns that say what a row is, not what is drawn. */
const NOT_DRAWN = ["year", "rank", "comparable_from"]

describe.each(examples.filter(({ spec }) => spec.kind !== "map"))("$label", ({ spec }) => {
  const { columns, rows } = spec.table

  test("has a table of exactly the drawn values", () => {
    const values = rows.flatMap((row) =>
      row.flatMap(({ value }, i) => (typeof value === "number" && !NOT_DRAWN.includes(columns[i]!.key) ? [value] : [])),
    )
    expect(values.toSorted((a, b) => a - b)).toEqual(drawnValues(spec))
  })

  test("every row has a cell for every column, and figures stand in columns of figures", () => {
    for (const row of rows) {
      expect(row).toHaveLength(columns.length)
      row.forEach(({ value }, i) => typeof value === "number" && expect(columns[i]!.numeric).toBe(true))
    }
  })
})

describe("as CSV", () => {
  const csvOf = async (locale: "vi" | "en") =>
    csvFile(await chartOf("trend", { province: "hung-yen" }, locale), wordingOf(locale))

  test("begins with a byte order mark, ends its lines as RFC 4180 says, and writes figures with a dot in both languages", async () => {
    for (const locale of ["vi", "en"] as const) {
      const csv = await csvOf(locale)
      expect(csv.startsWith("\uFEFF")).toBe(true)
      expect(csv.split("\r\n")).toHaveLength(14 + 2)
      expect(csv).toContain("\r\n2021,45.365887,,,") // printed by the press as 45.366
    }
  })

  test("names the source in every row and has heads in the reader's language", async () => {
    const lines = (await csvOf("vi")).trimEnd().split("\r\n")
    expect(lines[0]).toBe(
      '\uFEFFNăm,Hưng Yên,"Hưng Yên, cận dưới 95%","Hưng Yên, cận trên 95%",Trung bình các tỉnh,So sánh được từ năm,Nguồn',
    )
    for (const line of lines.slice(1)) expect(line).toContain("Nguồn: PAPI (CECODES, RTA, UNDP)")
  })

  test("says from which edition on a result may be compared", async () => {
    const { table } = await chartOf("trend", { province: "hung-yen" })
    const since = table.rows.map((row) => [row[0]!.value, row.at(-1)!.value])
    expect(since.filter(([year]) => [2015, 2017, 2024].includes(Number(year)))).toEqual([
      [2015, 2011],
      [2017, 2016],
      [2024, 2018],
    ])
  })
})
