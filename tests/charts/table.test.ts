import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { strFromU8, unzipSync } from "fflate"
import { describe, expect, test } from "vitest"
import { chartWorkbook, csvFile } from "@/charts/files/chart-file"
import { wordingOf } from "@/charts/wording"
import { openWorkbook } from "@/importer/workbook/workbook-file"
import type { ChartParams } from "@/charts/chart-definition"
import type { Locale } from "@/domain/bilingual"
import { allExamples, chartOf } from "./examples"
import { drawnValues } from "./drawn-values"

const examples = await allExamples()
const folder = mkdtempSync(join(tmpdir(), "papi-charts-"))
/** Columns that say what a row is, or tell more of it than is drawn. */
const NOT_DRAWN = ["year", "rank", "place", "from_before", "comparable_from"]

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
      '\uFEFFNăm,Hưng Yên,"Hưng Yên, cận dưới 95%","Hưng Yên, cận trên 95%",Hạng và nhóm,So với kỳ trước,Trung bình các tỉnh,So sánh được từ năm,Nguồn',
    )
    for (const line of lines.slice(1)) expect(line).toContain("Nguồn: PAPI (CECODES, RTA, UNDP)")
  })

  test("tells of a line alone its rank, its group, and its change with the caution that an unusual one carries", async () => {
    const told = async (params: ChartParams, locale: Locale, year: string) => {
      const { columns, rows } = (await chartOf("trend", params, locale)).table
      const row = rows.find(([first]) => first!.text === year)!
      return ["place", "from_before"].map((key) => row[columns.findIndex((column) => column.key === key)])
    }
    expect(await told({ province: "hung-yen" }, "en", "2023")).toEqual([
      { text: "rank 12 of 61, best performers", value: 12 },
      { text: "+0.05", value: 0.045088 },
    ])
    const [, unusual] = await told({ province: "tay-ninh" }, "vi", "2024")
    expect(unusual!.text).toBe("+8,11, khác hẳn mọi tỉnh khác (từ −4,84 đến +6,02): cần xem lại nguồn")
    const [, overBreak] = await told({ province: "hung-yen" }, "vi", "2018")
    expect(overBreak).toEqual({ text: "", value: null })
    const severalTell = (await chartOf("trend", { province: "hung-yen,ha-noi" })).table.columns.map(({ key }) => key)
    expect(severalTell).not.toContain("place")
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

describe("as a workbook, opened by the reader that imports those of PAPI", () => {
  test("every chart: the drawn values, numbers as numbers and unrounded; beside them what the chart says", async () => {
    for (const { label, spec } of examples) {
      const path = join(folder, "chart.xlsx")
      writeFileSync(path, await chartWorkbook(spec))
      const book = openWorkbook(path)
      expect(book.names, label).toEqual(spec.locale === "vi" ? ["Thuyết minh", "Số liệu"] : ["About", "Figures"])
      const [about, figures] = book.names.map((name) => book.sheet(name).rows)
      expect(about!.map(([cell]) => cell?.text)).toContain(spec.source)
      const [heads, ...rows] = figures!
      expect(heads!.map((cell) => cell?.text)).toEqual(spec.table.columns.map((column) => column.label))
      const read = rows.map((row) => spec.table.columns.map((_, i) => row[i] ?? null))
      expect(
        read.map((row) => row.map((cell) => cell && (cell.kind === "number" ? Number(cell.text) : cell.text))),
        label,
      ).toEqual(spec.table.rows.map((row) => row.map(({ value }) => value)))
    }
  })

  test.each([
    ["trend" as const, { province: "hung-yen" }, ["0", "0.00"]],
    ["change" as const, { province: "hung-yen", from: "2023", to: "2024" }, ["+0.00;\u22120.00;0.00"]],
  ])("shows figures of %s as the chart prints them", async (id, params, formats) => {
    const styles = unzipSync(await chartWorkbook(await chartOf(id, params)))["xl/styles.xml"]!
    for (const format of formats) expect(strFromU8(styles)).toContain(`formatCode="${format}"`)
  })
})
