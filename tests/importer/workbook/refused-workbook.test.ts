import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pipeline } from "node:stream/promises"
import { afterAll, beforeAll, expect, test } from "vitest"
import { ZipFile } from "yazl"
import { readWithWorkbook } from "@/importer/import-workbook"
import { readPackage, type DataPackage } from "@/importer/package/read-package"
import { PackageRefused, problemLine, type Problem } from "@/importer/problems"
import { SeedCopy } from "../seed-copy"
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

async function problems(year: number, folder = small.folder): Promise<readonly Problem[]> {
  try {
    await readWithWorkbook({ path, year, folder })
  } catch (error) {
    if (error instanceof PackageRefused) return error.problems.kept
    throw error
  }
  return []
}

type Expected = { at: string; problem: string; found?: string; remedy?: string }

/** Each breaks one thing of the sheet of 2023 and says where that must be told, and nothing else. */
const BROKEN: Record<string, (sheet: PapiSheet) => Expected | Expected[]> = {
  "an unknown code": (sheet) => [
    { at: sheet.at("codes", 0), problem: "no column of province 01" },
    { at: sheet.set("codes", "01", 99), problem: "unknown province of 2023", found: '"99"' },
  ],
  "a code twice": (sheet) => [
    { at: sheet.at("codes", 0), problem: "no column of province 02" },
    { at: sheet.set("codes", "02", 1), problem: "province twice" },
  ],
  "a name that contradicts its code": (sheet) => ({
    at: sheet.set("names", "04", "Bắc Kạn"),
    problem: "not the name of province 04",
    remedy: "06 is Bắc Kạn",
  }),
  "a province without a column": (sheet) => {
    for (const row of sheet.rows) row.splice(sheet.column("24"), 1)
    return { at: sheet.at("codes", 0), problem: "no column of province 24" }
  },
  "a suppressed province without a column": (sheet) => {
    for (const row of sheet.rows) row.splice(sheet.column("22"), 1)
    return { at: sheet.at("codes", 0), problem: "no column of province 22" }
  },
  "a sub-dimension that is absent": (sheet) => {
    sheet.drop("8.3")
    return { at: sheet.at("codes", 0), problem: "no row of 8.3" }
  },
  "a sub-dimension twice": (sheet) => {
    sheet.insert("8.3", "again", [...sheet.rows[sheet.row("8.3")]!])
    return { at: sheet.at("again", 0), problem: "8.3 twice" }
  },
  "an unknown sub-dimension": (sheet) => {
    sheet.insert("respondents", "new", ["New", "8.4: Mới", "0.33-3.33", ...Array<TestCell>(63).fill(1)])
    return { at: sheet.at("new", 0), problem: "unknown sub-dimension of 2023", found: '"8.4"' }
  },
  "another scale": (sheet) => ({ at: sheet.set("1.1", 2, "0.33-3.33"), problem: "another scale of 1.1" }),
  "words for a scale": (sheet) => ({ at: sheet.set("1.1", 2, "điểm"), problem: "another scale of 1.1" }),
  "words in a number's cell": (sheet) => ({ at: sheet.set("1.1", "01", "n/a"), problem: "not a number" }),
  "words in an indicator's cell": (sheet) => ({
    at: sheet.set("knowledge-of-leaders", "01", "<15"),
    problem: "not a number",
    found: '"<15"',
  }),
  "a truth in a number's cell": (sheet) => ({
    at: sheet.set("1.1", "01", { truth: true }),
    problem: "not a number",
    found: '"TRUE"',
  }),
  "an error cell": (sheet) => ({
    at: sheet.set("1.1", "01", { error: "#DIV/0!" }),
    problem: "error in a cell",
    found: '"#DIV/0!"',
  }),
  "a formula without a value": (sheet) => ({
    at: sheet.set("1.1", "01", { formula: "A1" }),
    problem: "error in a cell",
  }),
  "thousands or decimals": (sheet) => ({
    at: sheet.set("1.1", "01", "1,234"),
    problem: "text that reads as two numbers",
  }),
  "a negative number": (sheet) => ({
    at: sheet.set("knowledge-of-leaders", "01", -0.1),
    problem: "outside the scale of knowledge-of-leaders",
  }),
  "a score out of its scale": (sheet) => {
    for (const key of ["total", "dimension 1"]) sheet.set(key, "01", null)
    for (const key of ["ci95_low", "ci95_high", "standard_error"]) sheet.set(key, "01", null)
    return { at: sheet.set("1.1", "01", 2.6), problem: "outside the scale of 1.1 in 2023" }
  },
  "percents in place of shares": (sheet) => ({
    at: sheet.set("knowledge-of-leaders", "01", 43.1),
    problem: "outside the scale of knowledge-of-leaders",
  }),
  "a score that is absent": (sheet) => {
    for (const key of ["total", "dimension 1", "ci95_low", "ci95_high", "standard_error"]) sheet.set(key, "01", null)
    sheet.set("1.1", "01", null)
    return { at: sheet.at("1.2", "01"), problem: "incomplete dimension 1 of province 01 in 2023" }
  },
  "a dimension that nothing explains the absence of": (sheet) => {
    for (const key of ["1.1", "1.2", "1.3", "1.4", "total", "dimension 1"]) sheet.set(key, "01", 0)
    for (const key of ["ci95_low", "ci95_high", "standard_error"]) sheet.set(key, "01", 0)
    return { at: sheet.at("2.1", "01"), problem: "province 01 has no total in 2023", remedy: "2023,01,1," }
  },
  "a province that nothing explains the absence of": (sheet) => {
    for (const row of sheet.rows.slice(2)) if (row.length > 4) row[sheet.column("01")] = 0
    return { at: sheet.at("codes", "01"), problem: "province 01 has no total in 2023", remedy: "2023,01,," }
  },
  "a printed dimension that is not its sum": (sheet) => ({
    at: sheet.set("dimension 1", "01", (sheet.get("dimension 1", "01") as number) + 0.0011),
    problem: "dimension 1 is not the sum of its scores",
  }),
  "a score mistyped by a hundredth": (sheet) => {
    sheet.set("1.1", "01", (sheet.get("1.1", "01") as number) + 0.01)
    return ["total", "dimension 1"].map((key) => ({
      at: sheet.at(key, "01"),
      problem: `${key} is not the sum of its scores`,
    }))
  },
  "a printed total of a suppressed province": (sheet) => ({
    at: sheet.set("total", "22", 44.1),
    problem: "total of a province that lacks scores of it",
  }),
  "an interval turned round": (sheet) => {
    const [low, high] = [sheet.get("ci95_low", "01"), sheet.get("ci95_high", "01")]
    sheet.set("ci95_high", "01", low)
    return { at: sheet.set("ci95_low", "01", high), problem: "interval beside its total" }
  },
  "half an interval": (sheet) => ({ at: sheet.set("ci95_high", "01", null), problem: "half an interval" }),
  "a part of a person": (sheet) => ({
    at: sheet.set("respondents", "01", 240.5),
    problem: "not a number of people",
  }),
  "two rows of an interval's end": (sheet) => {
    sheet.insert("ci95_high", "again", [...sheet.rows[sheet.row("ci95_low")]!])
    return { at: sheet.at("again", 0), problem: "ci95_low twice" }
  },
  "an indicator twice": (sheet) => {
    sheet.insert("knowledge-of-leaders", "again", [...sheet.rows[sheet.row("knowledge-of-leaders")]!])
    return { at: sheet.at("again", 0), problem: "knowledge-of-leaders twice" }
  },
  "provinces on rows": (sheet) => {
    const [codes, names] = [sheet.rows[0]!.slice(3), sheet.rows[1]!.slice(3)]
    sheet.rows.splice(0, Infinity, ["Code", "Tỉnh"], ...codes.map((code, index) => [code!, names[index]!]))
    return { at: `${sheet.name}!A1`, problem: "provinces on rows" }
  },
  "an empty sheet": (sheet) => {
    sheet.rows.splice(0)
    return { at: `${sheet.name}!A1`, problem: "no row of province codes" }
  },
}

test.each(Object.entries(BROKEN))("%s: refused at its cell", async (_, breakIt) => {
  const sheet = new PapiSheet(seed, 2023)
  const expected = [breakIt(sheet)].flat()
  await writeWorkbook(path, [sheet])
  const all = await problems(2023)
  expect(
    all.map(({ file, cell, problem }) => `${file}:${cell} ${problem}`).sort(),
    all.map(problemLine).join("\n"),
  ).toEqual(expected.map(({ at, problem }) => `papi.xlsx:${at} ${problem}`).sort())
  for (const { at, problem, found = "", remedy = "" } of expected)
    expect(all.find((each) => each.cell === at && each.problem === problem)).toMatchObject({
      found: expect.stringContaining(found) as string,
      remedy: expect.stringContaining(remedy) as string,
    })
})

test("an indicator that the edition has and the sheet lacks: refused where the edition claims it", async () => {
  const sheet = new PapiSheet(seed, 2023)
  sheet.drop("knowledge-of-leaders")
  await writeWorkbook(path, [sheet])
  expect((await problems(2023)).map(problemLine)).toEqual([
    expect.stringMatching(/^indicators\.csv:3:\d+ no values of 2023/),
  ])
})

test("every wrong cell is told, not the first alone", async () => {
  const sheet = new PapiSheet(seed, 2023)
  const places = ["2.1", "5.3", "8.2"].map((key) => sheet.set(key, "10", "?"))
  await writeWorkbook(path, [sheet])
  expect((await problems(2023)).map(({ cell }) => cell)).toEqual(places)
})

const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex")

/** Files that are no workbook to read from: refused as a whole. */
const UNREADABLE: Record<
  string,
  { write: () => Promise<void> | void; year?: number; problem: string; found?: string }
> = {
  "two sheets of the year": {
    write: () => writeWorkbook(path, [new PapiSheet(seed, 2023), { name: "2023 (2)", rows: [] }]),
    problem: "several sheets of 2023",
    found: "2023_VIE_ENG, 2023 (2)",
  },
  "no sheet of the year": {
    write: () => writeWorkbook(path, [new PapiSheet(seed, 2022), new PapiSheet(seed, 2019)]),
    problem: "no sheet of 2023",
    found: "2022_VIE_ENG, 2019_VIE_ENG",
  },
  "a year in another number": {
    write: () =>
      writeWorkbook(path, [
        { name: "120231", rows: [] },
        { name: "x", rows: [] },
      ]),
    problem: "no sheet of 2023",
  },
  "a year without an edition": {
    write: () => writeWorkbook(path, [{ name: "2025", rows: [] }]),
    year: 2025,
    problem: "year without an edition",
  },
  "a file that is none": { write: () => rmSync(path, { force: true }), problem: "no such file" },
  "a text file": { write: () => writeFileSync(path, "year,province\n2023,01\n"), problem: "not a workbook" },
  "an empty file": { write: () => writeFileSync(path, ""), problem: "not a workbook" },
  "an old .xls file": { write: () => writeFileSync(path, OLE), problem: "not a workbook", found: "an old .xls file" },
  "a workbook with a password": {
    write: () => writeFileSync(path, Buffer.concat([OLE, Buffer.from("EncryptedPackage", "utf16le")])),
    problem: "not a workbook",
    found: "one with a password",
  },
  "half a workbook": {
    write: async () => {
      await writeWorkbook(path, [new PapiSheet(seed, 2023)])
      const bytes = readFileSync(path)
      writeFileSync(path, bytes.subarray(0, bytes.length / 2))
    },
    problem: "damaged workbook",
  },
  "an archive of other things": {
    write: () => writeArchive({ "readme.txt": "hello" }),
    problem: "damaged workbook",
    found: "no workbook in the archive",
  },
  "broken XML": {
    write: () => writeArchive({ "_rels/.rels": "<Relationships><Relationship" }),
    problem: "damaged workbook",
    found: "XML",
  },
  "an archive that says it is smaller than it is": {
    write: async () => {
      await writeArchive({ "_rels/.rels": `<Relationships>${" ".repeat(1 << 20)}</Relationships>` })
      const bytes = readFileSync(path)
      const entry = bytes.indexOf(Buffer.from("504b0102", "hex"))
      bytes.writeUInt32LE(100, entry + 24)
      writeFileSync(path, bytes)
    },
    problem: "damaged workbook",
    found: "XML",
  },
  "a sheet of too many rows": {
    write: () => writeWorkbook(path, [{ name: "2023", rows: Array.from({ length: 5001 }, () => ["x"]) }]),
    problem: "workbook too large",
    found: "a cell at A5001",
  },
  "a sheet of too many columns": {
    write: () => writeWorkbook(path, [{ name: "2023", rows: [Array<string>(1001).fill("x")] }]),
    problem: "workbook too large",
    found: "a cell at ALM1",
  },
  "a bomb": {
    write: () => writeArchive({ "_rels/.rels": Buffer.alloc(129 << 20, " ") }),
    problem: "workbook too large",
    found: "129 MB unpacked",
  },
}

test.each(Object.entries(UNREADABLE))("%s: refused", async (_, { write, year = 2023, problem, found = "" }) => {
  await write()
  const all = await problems(year)
  expect(all.map(({ file, problem }) => `${file} ${problem}`)).toEqual([`papi.xlsx ${problem}`])
  expect(all[0]!.found).toContain(found)
})

async function writeArchive(files: Record<string, string | Buffer>): Promise<void> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path))
}
