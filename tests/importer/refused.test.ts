import { rmSync } from "node:fs"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { readPackage } from "@/importer/package/read-package"
import { PackageRefused, problemLine, type Problem } from "@/importer/problems"
import { SEED, SeedCopy } from "./seed-copy"

/** What the tests of indicators are about. */
const INDICATOR = "knowledge-of-leaders"

let seed: SeedCopy
beforeEach(() => void (seed = SeedCopy.small()))
afterEach(() => seed.remove())

async function problems(folder = seed.folder): Promise<readonly Problem[]> {
  try {
    await readPackage(folder)
  } catch (error) {
    if (error instanceof PackageRefused) return error.problems.kept
    throw error
  }
  return []
}

type Expected = { at: string; problem: string; found?: string; expected?: string }
type Break = (seed: SeedCopy) => Expected

/** Each breaks one thing of the real package and says where that must be told, and nowhere else. */
function refuses(cases: Record<string, Break>): void {
  test.each(Object.entries(cases))("%s", async (_, breakIt) => {
    const { at, ...told } = breakIt(seed)
    const all = await problems()
    expect(all.map(problemLine), "one problem").toHaveLength(1)
    expect(`${all[0]!.file}:${all[0]!.line}:${all[0]!.column}`).toBe(at)
    const fields = Object.entries(told).map(([field, text]) => [field, expect.stringContaining(text) as string])
    expect(all[0]).toMatchObject(Object.fromEntries(fields) as Record<string, string>)
    expect(all[0]!.remedy, "how to mend it").toMatch(/^[A-Z].{8,}[^.]$/)
  })
}

/** Writes a score anew. Returns the number of its line. */
const score = (seed: SeedCopy, key: string, value: string) =>
  seed.edit("scores.csv", `${key},`, () => `${key},${value}`)

test("the real package has no problem, and none of the smaller ones, which the tests break", async () => {
  const early = SeedCopy.withOneIndicator(INDICATOR)
  for (const folder of [SEED, seed.folder, early.folder]) expect((await problems(folder)).map(problemLine)).toEqual([])
  early.remove()
})

describe("datapackage.json", () => {
  const swap = (seed: SeedCopy, from: string, to: string) => {
    const text = seed.text("datapackage.json")
    const index = text.indexOf(from)
    seed.write("datapackage.json", text.replace(from, to))
    const before = text.slice(0, index).split("\n")
    return { line: before.length, column: before.at(-1)!.length + 1 }
  }
  refuses({
    "is missing": (seed) => {
      rmSync(seed.path("datapackage.json"))
      return { at: "datapackage.json:1:1", problem: "missing file" }
    },
    "is not JSON": (seed) => {
      const { line, column } = swap(seed, '"title": "Divisions', "title: Divisions")
      return { at: `datapackage.json:${line}:${column}`, problem: "not JSON" }
    },
    "names no licence": (seed) => {
      const { line, column } = swap(seed, '"licenses"', '"licences"')
      expect([line, column].every((number) => number > 0)).toBe(true)
      return { at: "datapackage.json:1:1", problem: "wrong licenses" }
    },
    "names a column otherwise": (seed) => {
      const text = seed.text("datapackage.json")
      swap(seed, '"name": "ci95_low"', '"name": "low"')
      const fields = text.slice(0, text.indexOf('"name": "ci95_low"')).lastIndexOf('"fields": [') + '"fields": '.length
      const before = text.slice(0, fields).split("\n")
      const at = `datapackage.json:${before.length}:${before.at(-1)!.length + 1}`
      return { at, problem: "other columns for intervals.csv", found: "low: number", expected: "ci95_low: number" }
    },
  })

  test("describes another file: the one it left out and the one too many are told", async () => {
    const { line, column } = swap(seed, '"scores.csv"', '"points.csv"')
    const lines = (await problems()).map(problemLine)
    expect(lines).toHaveLength(2)
    expect(lines).toContainEqual(expect.stringMatching(/no resource for scores\.csv/))
    expect(lines).toContainEqual(
      expect.stringContaining(`datapackage.json:${line}:${column} extra resource, found "points.csv"`),
    )
  })
})

describe("a file", () => {
  const header = (seed: SeedCopy, file: string, text: string) => seed.edit(file, seed.lines(file)[0]!, () => text)
  refuses({
    "is missing": (seed) => {
      rmSync(seed.path("breaks.csv"))
      return { at: "breaks.csv:1:1", problem: "missing file" }
    },
    "is not of the package": (seed) => {
      seed.write("scores (2).csv", seed.text("scores.csv"))
      return { at: "scores (2).csv:1:1", problem: "extra file" }
    },
    "is empty": (seed) => {
      seed.write("province_names.csv", "")
      return { at: "province_names.csv:1:1", problem: "missing column", expected: "boundary_set" }
    },
    "has two columns swapped": (seed) => {
      header(seed, "intervals.csv", "year,province,ci95_high,ci95_low,standard_error,respondents")
      return { at: "intervals.csv:1:15", problem: "swapped columns", found: "ci95_high", expected: "ci95_low" }
    },
    "lacks a column": (seed) => {
      header(seed, "breaks.csv", "year,measure,kind,note_vi,note_en")
      return { at: "breaks.csv:1:35", problem: "missing column", expected: "source" }
    },
    "has a column too many": (seed) => {
      header(seed, "regions.csv", "boundary_set,id,name_vi,name_en,colour")
      return { at: "regions.csv:1:33", problem: "extra column", found: "colour" }
    },
    "names a column otherwise": (seed) => {
      header(seed, "breaks.csv", "year,measure,sort,note_vi,note_en,source")
      return { at: "breaks.csv:1:14", problem: "wrong column name", found: "sort", expected: "kind" }
    },
    "separates by semicolons": (seed) => {
      seed.write("province_changes.csv", seed.text("province_changes.csv").replaceAll(",", ";"))
      return { at: "province_changes.csv:1:1", problem: "missing column" }
    },
    "begins with a byte order mark": (seed) => {
      seed.write("scores.csv", `\uFEFF${seed.text("scores.csv")}`)
      return { at: "scores.csv:1:1", problem: "byte order mark" }
    },
    "is UTF-16": (seed) => {
      seed.write("province_names.csv", Buffer.from(`\uFEFF${seed.text("province_names.csv")}`, "utf16le"))
      return { at: "province_names.csv:1:1", problem: "wrong encoding", found: "UTF-16 (little endian)" }
    },
    "is UTF-16 without a mark": (seed) => {
      seed.write("province_names.csv", Buffer.from(seed.text("province_names.csv"), "utf16le"))
      return { at: "province_names.csv:1:1", problem: "wrong encoding", found: "UTF-16" }
    },
    "has a letter of another encoding": (seed) => {
      const line = seed.lineOf("province_names.csv", "63,01,")
      const [before, ...after] = seed.text("province_names.csv").split("Hà Tây")
      const parts = [Buffer.from(before!), Buffer.from("Hà Tây", "latin1"), Buffer.from(after.join("Hà Tây"))]
      seed.write("province_names.csv", Buffer.concat(parts))
      return { at: `province_names.csv:${line}:8`, problem: "wrong encoding", found: "0xe0", expected: "UTF-8" }
    },
    "has a blank line": (seed) => ({ at: `scores.csv:${seed.append("scores.csv", "")}:1`, problem: "blank line" }),
    "has a line with too few values": (seed) => {
      const line = seed.edit("editions.csv", "2024,", () => "2024,63,2025-04-15")
      return { at: `editions.csv:${line}:20`, problem: "wrong number of values", found: "3", expected: "4" }
    },
    "leaves a quote open": (seed) => {
      const line = seed.append("province_names.csv", '63,01,"Ha Noi')
      return { at: `province_names.csv:${line}:7`, problem: "quote not closed" }
    },
  })

  test("may end its lines as Windows does, and in any order: it is the same package", async () => {
    const { checksum } = await readPackage(seed.folder)
    for (const file of ["scores.csv", "provinces.csv", "datapackage.json"])
      seed.write(file, seed.text(file).replaceAll("\n", "\r\n"))
    const [header, ...rows] = seed.text("indicator_values.csv").trimEnd().split("\n")
    seed.write("indicator_values.csv", [header, ...rows.toReversed()].join("\n"))
    expect((await readPackage(seed.folder)).checksum).toBe(checksum)
  })
})

describe("a score", () => {
  refuses({
    "names an unknown province": (seed) => {
      const line = seed.append("scores.csv", "2023,99,1.1,1.000000")
      return {
        at: `scores.csv:${line}:6`,
        problem: "unknown province of 2023",
        found: '"99"',
        expected: "boundary set 63",
      }
    },
    "names a province without its zero": (seed) => {
      const line = seed.append("scores.csv", "2023,1,1.1,1.000000")
      return { at: `scores.csv:${line}:6`, problem: "unknown province", found: '"1"' }
    },
    "is of a year without an edition": (seed) => {
      const line = seed.append("scores.csv", "2025,01,1.1,1.000000")
      return { at: `scores.csv:${line}:1`, problem: "year without an edition", found: '"2025"' }
    },
    "stands twice": (seed) => {
      const first = seed.lineOf("scores.csv", "2023,33,5.1,")
      const line = seed.append("scores.csv", "2023,33,5.1,1.000000")
      return { at: `scores.csv:${line}:1`, problem: "duplicate row", expected: `line ${first} already` }
    },
    "lies above its scale": (seed) => ({
      at: `scores.csv:${score(seed, "2023,33,1.1", "2.500001")}:13`,
      ...{ problem: "outside the scale of 1.1 in 2023", found: '"2.500001"', expected: "0.25 to 2.5" },
    }),
    "lies above a scale of thirds": (seed) => ({
      at: `scores.csv:${score(seed, "2023,33,3.1", "3.333334")}:13`,
      ...{ problem: "outside the scale of 3.1", expected: "0.33 to 3.33" },
    }),
    "is a zero for a missing one": (seed) => ({
      at: `scores.csv:${score(seed, "2023,33,1.1", "0.000000")}:13`,
      ...{ problem: "zero for a missing result", expected: "no row" },
    }),
    "has a decimal comma, in quotes": (seed) => ({
      at: `scores.csv:${score(seed, "2023,33,1.1", '"1,264110"')}:13`,
      ...{ problem: "decimal comma", found: "1,264110", expected: "1.264110" },
    }),
    "has a decimal comma, bare": (seed) => ({
      at: `scores.csv:${score(seed, "2023,33,1.1", "1,264110")}:13`,
      ...{ problem: "decimal comma", found: "1,264110", expected: "1.264110" },
    }),
    "is a word": (seed) => ({
      at: `scores.csv:${score(seed, "2023,33,1.1", "n/a")}:13`,
      problem: "not a number",
      found: '"n/a"',
    }),
    "is blank": (seed) => ({ at: `scores.csv:${score(seed, "2023,33,1.1", "")}:13`, problem: "blank value" }),
    "is negative": (seed) => ({
      at: `scores.csv:${score(seed, "2023,33,1.1", "-1.2")}:13`,
      problem: "negative number",
    }),
    "has seven decimals": (seed) => ({
      at: `scores.csv:${score(seed, "2023,33,1.1", "1.2641105")}:13`,
      problem: "more than 6 decimals",
    }),
    "has an exponent": (seed) => ({
      at: `scores.csv:${score(seed, "2023,33,1.1", "1.2e0")}:13`,
      problem: "not a number",
    }),
  })

  test("may be a third of ten, which PAPI prints as 3.33", async () => {
    score(seed, "2022,24,8.1", "3.333333") // of a province without a total, so that no interval contradicts
    expect((await problems()).map(problemLine)).toEqual([])
  })
})

describe("an edition", () => {
  refuses({
    "lacks a sub-dimension": (seed) => {
      seed.drop("scores.csv", (line) => /^2019,\d+,4\.2,/.test(line))
      const line = seed.lineOf("scores.csv", "2019,01,1.1,")
      return { at: `scores.csv:${line}:1`, problem: "2019 has no scores of 4.2" }
    },
    "lacks one score": (seed) => {
      seed.drop("scores.csv", (line) => line.startsWith("2019,33,4.2,"))
      const line = seed.lineOf("scores.csv", "2019,33,1.1,")
      return {
        at: `scores.csv:${line}:1`,
        problem: "incomplete dimension 4 of province 33 in 2019",
        expected: "4.2, too",
      }
    },
    "lacks a dimension of a province": (seed) => {
      seed.drop("scores.csv", (line) => line.startsWith("2019,33,4."))
      const line = seed.lineOf("scores.csv", "2019,33,1.1,")
      return { at: `scores.csv:${line}:1`, problem: "province 33 has no total in 2019", found: "none of dimension 4" }
    },
    "lacks a province": (seed) => {
      seed.drop("scores.csv", (line) => line.startsWith("2019,33,"))
      const line = seed.lineOf("scores.csv", "2019,01,1.1,")
      return { at: `scores.csv:${line}:1`, problem: "province 33 has no total in 2019", found: "no scores" }
    },
    "says no reason for a missing result": (seed) => {
      seed.drop("missing_results.csv", (line) => line.startsWith("2024,82,"))
      const line = seed.lineOf("scores.csv", "2024,01,1.1,")
      return {
        at: `scores.csv:${line}:1`,
        problem: "province 82 has no total in 2024",
        expected: "missing_results.csv",
      }
    },
    "says a reason for a result that is there": (seed) => {
      const line = seed.append("missing_results.csv", "2019,33,,lý do,reason,false,made up")
      return { at: `missing_results.csv:${line}:6`, problem: "province 33 has a total in 2019", expected: "no row" }
    },
  })
})

describe("in a package with early editions", () => {
  beforeEach(() => {
    seed.remove()
    seed = SeedCopy.withOneIndicator(INDICATOR)
  })
  refuses({
    "a score names a sub-dimension that began later": (seed) => {
      const line = seed.append("scores.csv", "2017,01,2.4,1.000000")
      return { at: `scores.csv:${line}:9`, problem: "unknown sub-dimension of 2017", found: '"2.4"' }
    },
    "a score names a sub-dimension that ended before": (seed) => {
      const line = seed.append("scores.csv", "2021,01,5.2,1.000000")
      return { at: `scores.csv:${line}:9`, problem: "unknown sub-dimension of 2021", found: '"5.2"' }
    },
    "a score lies within the scale of other years": (seed) => ({
      at: `scores.csv:${score(seed, "2020,33,5.1", "3.000000")}:13`,
      ...{ problem: "outside the scale of 5.1 in 2020", expected: "0.25 to 2.5" },
    }),
    "a missing result names other dimensions than are missing": (seed) => {
      const line = seed.edit("missing_results.csv", "2018,22,", (row) => row.replace("2;4", "2"))
      return {
        at: `missing_results.csv:${line}:9`,
        problem: "other dimensions are absent",
        found: "2",
        expected: "2;4",
      }
    },
    "a break is of a measure the edition does not have": (seed) => {
      const line = seed.append("breaks.csv", "2021,5.2,break,ghi chú,note,made up")
      return { at: `breaks.csv:${line}:6`, problem: "unknown measure of 2021", found: '"5.2"' }
    },
    "an edition has no scores": (seed) => {
      const line = seed.append("editions.csv", "2010,63,,")
      for (const name of ["dimensions", "sub_dimensions"])
        seed.write(`${name}.csv`, seed.text(`${name}.csv`).replaceAll(",2011,", ",2010,"))
      return { at: `editions.csv:${line}:1`, problem: "edition without scores" }
    },
  })
})

describe("an interval", () => {
  const interval = (seed: SeedCopy, key: string, cells: string) =>
    seed.edit("intervals.csv", `${key},`, () => `${key},${cells}`)
  refuses({
    "lies above its total": (seed) => ({
      at: `intervals.csv:${interval(seed, "2023,33", "44.900000,45.900000,0.300000,240")}:9`,
      ...{ problem: "interval beside its total", expected: "44.2" },
    }),
    "lies below its total": (seed) => ({
      at: `intervals.csv:${interval(seed, "2023,33", "42.900000,43.900000,0.300000,240")}:19`,
      problem: "interval beside its total",
    }),
    "is half filled": (seed) => ({
      at: `intervals.csv:${interval(seed, "2023,33", "43.900000,,0.300000,240")}:19`,
      problem: "half an interval",
    }),
    "has a decimal comma": (seed) => ({
      at: `intervals.csv:${interval(seed, "2023,33", "43,900000,44.900000,0.300000,240")}:9`,
      ...{ problem: "decimal comma", expected: "43.900000" },
    }),
    "counts nobody": (seed) => ({
      at: `intervals.csv:${seed.edit("intervals.csv", "2022,94,", () => "2022,94,,,,0")}:12`,
      problem: "not a number of people",
    }),
    "has no value at all": (seed) => ({
      at: `intervals.csv:${seed.edit("intervals.csv", "2022,94,", () => "2022,94,,,,")}:9`,
      problem: "row without a value",
    }),
    "is of a province without a total": (seed) => ({
      at: `intervals.csv:${seed.append("intervals.csv", "2022,24,43.900000,44.900000,0.300000,240")}:9`,
      problem: "interval of a total that is not there",
    }),
    "stands twice": (seed) => ({
      at: `intervals.csv:${seed.append("intervals.csv", "2023,33,43.900000,44.900000,0.300000,240")}:1`,
      problem: "duplicate row",
    }),
  })
})

describe("a published total", () => {
  /** Hưng Yên reached 44.228202 in 2023: the sum of its 28 scores. */
  const totals = (...rows: string[]) => ["year,province,total", ...rows, ""].join("\n")
  const give = (seed: SeedCopy, ...rows: string[]) => seed.write("published_totals.csv", totals(...rows))
  refuses({
    "is not the sum of the scores": (seed) => {
      give(seed, "2023,33,44.227000")
      return { at: "published_totals.csv:2:9", problem: "not the sum of the scores", expected: "44.228202" }
    },
    "was rounded to two decimals": (seed) => {
      give(seed, "2023,33,44.23")
      return { at: "published_totals.csv:2:9", problem: "not the sum of the scores", found: '"44.23"' }
    },
    "is the weighted one (Hà Nội 2019)": (seed) => {
      give(seed, "2023,33,44.228202", "2019,01,43.52")
      return { at: "published_totals.csv:3:9", problem: "not the sum of the scores", expected: "41.53" }
    },
    "is of a province without one": (seed) => {
      give(seed, "2022,24,41.000000")
      return { at: "published_totals.csv:2:9", problem: "total of a province without one" }
    },
    "stands twice": (seed) => {
      give(seed, "2023,33,44.228202", "2023,33,44.228202")
      return { at: "published_totals.csv:3:1", problem: "duplicate row", expected: "line 2 already" }
    },
    "is of a year without an edition": (seed) => {
      give(seed, "2025,33,44.228202")
      return { at: "published_totals.csv:2:1", problem: "year without an edition" }
    },
    "names a province of the other set": (seed) => {
      give(seed, "2023,99,44.228202")
      return { at: "published_totals.csv:2:6", problem: "unknown province of 2023" }
    },
    "has a decimal comma": (seed) => {
      give(seed, "2023,33,44,228202")
      return { at: "published_totals.csv:2:9", problem: "decimal comma", expected: "44.228202" }
    },
    "is blank": (seed) => {
      give(seed, "2023,33,")
      return { at: "published_totals.csv:2:9", problem: "blank value" }
    },
    "stands under another header": (seed) => {
      seed.write("published_totals.csv", "year,province,score\n2023,33,44.228202\n")
      return { at: "published_totals.csv:1:15", problem: "wrong column name", found: "score", expected: "total" }
    },
  })

  test.each(["44.227702", "44.2282", "44.228702"])("may differ by up to 0.0005: %s", async (total) => {
    give(seed, `2023,33,${total}`)
    expect((await problems()).map(problemLine)).toEqual([])
  })

  test.each(["44.227701", "44.228703"])("may not differ by more: %s", async (total) => {
    give(seed, `2023,33,${total}`)
    expect(await problems()).toHaveLength(1)
  })

  test("is no part of the data: the package is the same without it", async () => {
    const { checksum } = await readPackage(seed.folder)
    give(seed, "2023,33,44.228202")
    expect((await readPackage(seed.folder)).checksum).toBe(checksum)
  })
})

describe("an indicator", () => {
  const id = INDICATOR
  refuses({
    "is a zero where the result was suppressed": (seed) => ({
      at: `indicator_values.csv:${seed.append("indicator_values.csv", `2022,24,${id},0.000000`)}:${10 + id.length}`,
      problem: "zero for a missing result",
    }),
    "is unknown in the year": (seed) => ({
      at: `indicator_values.csv:${seed.append("indicator_values.csv", `2024,01,${id},0.100000`)}:9`,
      problem: "unknown indicator of 2024",
    }),
    "is a share above one": (seed) => ({
      at: `indicator_values.csv:${seed.edit("indicator_values.csv", `2023,33,${id},`, () => `2023,33,${id},16.709999`)}:${10 + id.length}`,
      ...{ problem: `outside the scale of ${id}`, expected: "0 to 1" },
    }),
    "has no value in a year it names": (seed) => {
      seed.drop("indicator_values.csv", (line) => line.startsWith("2019,") && line.includes(`,${id},`))
      return {
        at: `indicators.csv:${seed.lineOf("indicators.csv", `${id},`)}:${columnOfYears(seed, id)}`,
        problem: "no values of 2019",
      }
    },
  })
  const columnOfYears = (seed: SeedCopy, begin: string) =>
    seed
      .lines("indicators.csv")
      .find((line) => line.startsWith(`${begin},`))!
      .lastIndexOf(",") + 2
})

describe("a reference file", () => {
  refuses({
    "refers to a region of the other set": (seed) => {
      const line = seed.edit("provinces.csv", "63,33,", (row) => row.replace(/RRD$/, "SCH"))
      return {
        at: `provinces.csv:${line}:43`,
        problem: "refers to nothing",
        found: '"63,SCH"',
        expected: "regions.csv",
      }
    },
    "gives two provinces one slug": (seed) => {
      const line = seed.edit("provinces.csv", "63,34,", (row) => row.replace("thai-binh", "hung-yen"))
      return { at: `provinces.csv:${line}:7`, problem: "duplicate slug", found: '"63,hung-yen"' }
    },
    "gives two dimensions one slug": (seed) => {
      const line = seed.edit("dimensions.csv", "2,", (row) => row.replace("transparency,", "participation,"))
      return { at: `dimensions.csv:${line}:23`, problem: "duplicate slug_en" }
    },
    "has a row twice": (seed) => {
      const line = seed.append("province_names.csv", "63,01,Hà Tây")
      return { at: `province_names.csv:${line}:1`, problem: "duplicate row" }
    },
    "lets two periods overlap": (seed) => {
      const line = seed.lineOf("sub_dimensions.csv", "3.2,3,Responsive")
      seed.edit("sub_dimensions.csv", "3.2,3,People", (row) => row.replace(",2015,", ",2016,"))
      const column = seed.lines("sub_dimensions.csv")[line - 1]!.indexOf(",2016,") + 2
      return {
        at: `sub_dimensions.csv:${line}:${column}`,
        problem: "two periods of 3.2 overlap",
        found: "2016",
        expected: "after 2016",
      }
    },
    "names a day that is none": (seed) => {
      const line = seed.edit("editions.csv", "2024,", (row) => row.replace("2025-04-15", "2025-02-30"))
      return { at: `editions.csv:${line}:9`, problem: "not a date", found: '"2025-02-30"' }
    },
    "publishes before the survey": (seed) => {
      const line = seed.edit("editions.csv", "2024,", (row) => row.replace("2025-04-15", "2023-04-15"))
      return { at: `editions.csv:${line}:9`, problem: "published before its survey" }
    },
    "has a name with its marks taken apart": (seed) => {
      const line = seed.edit("provinces.csv", "63,33,", (row) => row.normalize("NFD"))
      return { at: `provinces.csv:${line}:16`, problem: "letters taken apart" }
    },
    "has a blank behind a value": (seed) => {
      const line = seed.edit("provinces.csv", "63,33,", (row) => row.replace("Hung Yen", "Hung Yen "))
      return { at: `provinces.csv:${line}:25`, problem: "blanks around the value" }
    },
    "has an unknown kind of province": (seed) => {
      const line = seed.edit("provinces.csv", "63,33,", (row) => row.replace("province", "tỉnh"))
      return {
        at: `provinces.csv:${line}:34`,
        problem: "not an accepted value",
        expected: "one of province, municipality",
      }
    },
    "lacks a reason": (seed) => {
      const line = seed.edit("missing_results.csv", "2024,26,", (row) =>
        row.replace("No published reason was found.", ""),
      )
      return { at: `missing_results.csv:${line}:44`, problem: "blank value", expected: "reason_en" }
    },
  })
})

describe("all problems are told", () => {
  test("of several files at once", async () => {
    seed.append("scores.csv", "2023,99,1.1,1.000000")
    seed.append("breaks.csv", "1999,total,break,ghi chú,note,made up")
    seed.write("regions.csv", `\uFEFF${seed.text("regions.csv")}`)
    expect(new Set((await problems()).map(({ file }) => file))).toEqual(
      new Set(["scores.csv", "breaks.csv", "regions.csv"]),
    )
  })

  test("of a file with hundreds, though only fifty of them are printed", async () => {
    seed.write("scores.csv", seed.text("scores.csv").replace(/^(2023,.*)\.(\d+)$/gm, "$1,$2"))
    const refused = await readPackage(seed.folder).catch((error: unknown) => error as PackageRefused)
    if (!(refused instanceof PackageRefused)) throw new Error("the package was accepted")
    const commas = refused.problems.kept.filter(({ problem }) => problem === "decimal comma")
    expect(commas).toHaveLength(61 * 28)
    expect(refused.message.split("\n").length).toBeLessThan(200)
    expect(refused.message).toMatch(/scores\.csv: and \d+ more/)
  })

  test("facts are not held against editions that cannot be read", async () => {
    rmSync(seed.path("provinces.csv"))
    const files = (await problems()).map(({ file }) => file)
    expect(files).toContain("provinces.csv")
    expect(files).not.toContain("scores.csv")
  })
})
