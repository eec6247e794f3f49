import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { readWithWorkbook } from "@/importer/import-workbook"
import { FACT_NAMES } from "@/importer/package/tables"
import { readPackage, type DataPackage } from "@/importer/package/read-package"
import { problemLine } from "@/importer/problems"
import { rowKind } from "@/importer/workbook/row-kind"
import { rehearsalPackage } from "../rehearsal-2025"
import { SEED, SeedCopy } from "../seed-copy"
import { PapiSheet } from "./papi-sheet"
import { writeWorkbook, type TestCell } from "./workbook-file"

const folder = mkdtempSync(join(tmpdir(), "papi-workbook-"))
const path = join(folder, "papi.xlsx")
const small = SeedCopy.small()
let seed: DataPackage
beforeAll(async () => void (seed = await readPackage(small.folder)))
afterAll(() => {
  small.remove()
  rmSync(folder, { recursive: true })
})

const read = (year: number) => readWithWorkbook({ path, year, folder: small.folder })

/** Every figure of the year, and of all others, is that of the package. */
function expectSame(data: DataPackage, year: number, expected = seed): void {
  for (const name of FACT_NAMES)
    expect([...data.facts[name].get(year)!.values], `${name} of ${year}`).toEqual([
      ...expected.facts[name].get(year)!.values,
    ])
  expect(data.checksum).toBe(expected.checksum)
}

test.each([
  [2019, { scores: 1827, intervals: 63, indicatorValues: 6925, zeros: 0 }],
  [2022, { scores: 1735, intervals: 61, indicatorValues: 7122, zeros: 150 }],
  [2023, { scores: 1708, intervals: 61, indicatorValues: 7137, zeros: 290 }],
])("a sheet of %i among others reads as the package has it, figure by figure", async (year, counts) => {
  const whole = await readPackage(SEED)
  await writeWorkbook(
    path,
    [2019, 2022, 2023].map((each) => new PapiSheet(whole, each)),
  )
  const { data, workbook } = await readWithWorkbook({ path, year, folder: SEED })
  expectSame(data, year, whole)
  expect(workbook).toMatchObject({ sheet: `${year}_VIE_ENG`, ...counts })
  expect(workbook.warnings.map(problemLine)).toEqual([])
  expect(workbook.leftOut).toEqual([`row 4 (PAPI ${year} (Weighted))`])
})

test("the sheet of 2022 contradicts itself for Hà Nội: the sum is taken, and it is told", async () => {
  const sheet = new PapiSheet(seed, 2022)
  const places = [sheet.set("total", "01", 43.90493), sheet.set("dimension 1", "01", 5.825448)]
  await writeWorkbook(path, [sheet])
  const { data, workbook } = await read(2022)
  expectSame(data, 2022)
  expect(workbook.warnings.map(({ cell, problem, found }) => [cell, problem, found])).toEqual([
    [places[0], "total is not the sum of its scores", "43.904930"],
    [places[1], "dimension 1 is not the sum of its scores", "5.825448"],
  ])
})

/** What real workbooks have, and what must not matter. */
const ACCEPTED: Record<string, (sheet: PapiSheet) => void> = {
  "rows above the codes, with the codes of the provinces since 2025": (sheet) => {
    const merged = seed.reference.lineage.rows.map(({ successor }) => Number(successor))
    sheet.rows.unshift(["Mapping"], ["", "", "", ...merged], ["", "", "", ...merged.map(() => "Tỉnh mới")], [])
  },
  "empty columns between groups of provinces": (sheet) => sheet.rows.forEach((row) => row.splice(20, 0, null, null)),
  "codes and figures kept as text": (sheet) => {
    sheet.set("codes", "01", " 01 ")
    sheet.set("1.1", "01", `${(sheet.get("1.1", "01") as number).toFixed(6)} `)
    sheet.set("1.2", "01", (sheet.get("1.2", "01") as number).toFixed(6).replace(".", ","))
    const share = "proportion-with-civic-knowledge"
    sheet.set(share, "01", `${((sheet.get(share, "01") as number) * 100).toFixed(6)}%`)
  },
  "formulas with their values": (sheet) =>
    void sheet.set("total", "01", { formula: "SUM(D8:D9)", value: sheet.get("total", "01") as number }),
  "another spelling of an indicator, without (%)": (sheet) =>
    void sheet.set("proportion-with-civic-knowledge", 1, "HIỂU BIẾT về  chính sách hiện hành"),
  "an indicator known by its English name only": (sheet) =>
    void sheet.set("proportion-with-civic-knowledge", 1, "Tỷ lệ hiểu biết"),
  "scales with decimal commas and blanks": (sheet) => void sheet.set("1.1", 2, "0,25 – 2,5"),
  "blanks for suppressed results": (sheet) => {
    for (const row of sheet.rows.slice(2)) if (row[sheet.column("22")] === 0) row[sheet.column("22")] = null
  },
  "a sheet without a year, alone": (sheet) => (sheet.name = "VIE_ENG"),
}

test.each(Object.entries(ACCEPTED))("%s: accepted, nothing told", async (_, change) => {
  const sheet = new PapiSheet(seed, 2023)
  change(sheet)
  await writeWorkbook(path, [sheet])
  const { data, workbook } = await read(2023)
  expectSame(data, 2023)
  expect(workbook.warnings.map(problemLine)).toEqual([])
})

test("intervals below both totals, in the same words: those of the unweighted one are read", async () => {
  const sheet = new PapiSheet(seed, 2023)
  for (const key of ["standard_error", "ci95_high", "ci95_low"]) {
    const row = sheet.rows[sheet.row(key)]!
    sheet.insert("total", `${key} of it`, [...row])
    sheet.rows[sheet.row(key)] = row.map((cell) => (typeof cell === "number" ? cell + 0.3 : cell))
  }
  await writeWorkbook(path, [sheet])
  const { data, workbook } = await read(2023)
  expectSame(data, 2023)
  expect(workbook.warnings.map(problemLine)).toEqual([])
  const ofWeighted = ["95% CI (low)", "95% CI (high)", "Standard Error"].map((label, at) => `row ${at + 8} (${label})`)
  expect(workbook.leftOut).toEqual(["row 7 (PAPI 2023 (Weighted))", ...ofWeighted])
})

test("zeros for an interval that is not published: 2022 has none for three provinces with a total", async () => {
  const sheet = new PapiSheet(seed, 2022)
  await writeWorkbook(path, [sheet])
  const { zeros } = (await read(2022)).workbook
  for (const code of ["94", "95", "96"])
    for (const key of ["ci95_low", "ci95_high", "standard_error"]) sheet.set(key, code, 0)
  await writeWorkbook(path, [sheet])
  const { data, workbook } = await read(2022)
  expectSame(data, 2022)
  expect(workbook.zeros).toBe(zeros + 9)
})

test("an edition of the 34 provinces, with invented figures: read as any other", async () => {
  const copy = rehearsalPackage()
  try {
    const rehearsal = await readPackage(copy.folder)
    await writeWorkbook(path, [new PapiSheet(rehearsal, 2025)])
    const { data } = await readWithWorkbook({ path, year: 2025, folder: copy.folder })
    expect(data.checksum).toBe(rehearsal.checksum)
  } finally {
    copy.remove()
  }
})

test("every label that a row may have", () => {
  const kinds = (labels: readonly [en: string, vi: string][], isTop = true) =>
    labels.map(([en, vi]) =>
      rowKind(
        [en, vi].map((text) => ({ kind: "text", text })),
        isTop,
      ),
    )
  const top = (kind: string) => ({ kind })
  expect(
    kinds([
      ["PAPI 2024 (Unweighted)", "PAPI 2024 (chưa có trọng số)"],
      ["Weighted", "Có trọng số"],
      ["95% CI (Low) - Weighted", ""],
      ["95% CI Lower bound", "Cận dưới KTC 95%"],
      ["95%CI_high", ""],
      ["CI upper", ""],
      ["Confidence interval, low", "Cận dưới"],
      ["", "Khoảng tin cậy 95% - trên"],
      ["S.E.", "Sai số chuẩn"],
      ["Observations (N)", "Số quan sát (N)"],
    ]),
  ).toEqual(
    [
      "total",
      "weighted",
      "weighted",
      "ci95_low",
      "ci95_high",
      "ci95_high",
      "ci95_low",
      "ci95_high",
      "standard_error",
      "respondents",
    ].map(top),
  )
  const [one, part] = [
    { kind: "dimension", id: "1" },
    { kind: "subDimension", id: "1.1" },
  ]
  expect(
    kinds([
      ["Participation", "Chỉ số nội dung 1: Tham gia"],
      ["Dimension 1: Participation at Local Levels", "Chỉ số nội dung 1: Tham gia"],
      ["Dimension 1: Participation", ""],
      ["Civic Knowledge", "1.1: Tri thức công dân"],
      ["1.1. Civic Knowledge", "Tri thức công dân"],
      ["Civic Knowledge", "1.1"],
    ]),
  ).toEqual([one, one, one, part, part, part])
  expect(kinds([["Weighted by trust", "95% thấp"]], false)).toEqual([{ kind: "other" }])
})

type Warned = { at: string; problem: string }
const VALUES = 63

/** What need not be wrong is told at its cell, and the rest is read. */
const WARNED: Record<string, (sheet: PapiSheet) => Warned> = {
  "an unknown indicator": (sheet) => {
    sheet.insert("1.1", "new", ["New question", "Câu hỏi mới (%)", "0%-100%", ...Array<number>(VALUES).fill(0.5)])
    return { at: sheet.at("new", 0), problem: "row left out: no indicator of 1.1 with this wording" }
  },
  "a row of figures above the dimensions": (sheet) => {
    sheet.insert("weighted", "new", ["Rank", "Hạng", null, ...Array<TestCell>(VALUES).fill(1)])
    return { at: sheet.at("new", 0), problem: "row left out: neither a total nor a sub-dimension" }
  },
  "a name that no province has": (sheet) => {
    return { at: sheet.set("names", "01", "Thủ đô"), problem: "not the name of province 01" }
  },
  "a column without a code": (sheet) => {
    const last = sheet.rows[0]!.length
    return { at: sheet.set("names", last, "Trung bình"), problem: "column without a code" }
  },
  "another name of a sub-dimension": (sheet) => {
    sheet.set("1.1", 0, "Something")
    sheet.set("1.1", 1, "1.1: Điều khác")
    return { at: sheet.at("1.1", 0), problem: "another name of 1.1" }
  },
  "another scale of an indicator": (sheet) => ({
    at: sheet.set("proportion-with-civic-knowledge", 2, "0-5 điểm"),
    problem: "another scale of proportion-with-civic-knowledge",
  }),
}

test.each(Object.entries(WARNED))("%s: told, and the rest is read", async (_, change) => {
  const sheet = new PapiSheet(seed, 2023)
  const { at, problem } = change(sheet)
  await writeWorkbook(path, [sheet])
  const { data, workbook } = await read(2023)
  expectSame(data, 2023)
  expect(workbook.warnings.map((warning) => [warning.cell, warning.problem])).toEqual([[at, problem]])
})
