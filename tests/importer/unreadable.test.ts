import { mkdirSync, rmSync, symlinkSync } from "node:fs"
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { readPackage } from "@/importer/package/read-package"
import { PackageRefused, problemLine, type Problem } from "@/importer/problems"
import { SEED, SeedCopy } from "./seed-copy"

let seed: SeedCopy
beforeEach(() => void (seed = SeedCopy.small()))
afterEach(() => seed.remove())

async function refusal(folder = seed.folder): Promise<PackageRefused> {
  const refused: unknown = await readPackage(folder).catch((error: unknown) => error)
  if (refused instanceof PackageRefused) return refused
  throw new Error("the package was accepted", { cause: refused })
}

const MAIN = ["scores", "provinces", "editions", "sub_dimensions", "missing_results", "indicators"].map(
  (name) => `${name}.csv`,
)

/** What makes a whole file unreadable, and what is told of it. */
const BREAKS: Record<string, [breakIt: (file: string) => void, problem: string]> = {
  "is UTF-16": [
    (file) => seed.write(file, Buffer.from(`\uFEFF${seed.text(file)}`, "utf16le")),
    "wrong encoding, found UTF-16 (little endian)",
  ],
  "ends its lines as old Macs did": [
    (file) => seed.write(file, seed.text(file).replaceAll("\n", "\r")),
    "wrong line ends, found carriage returns alone",
  ],
  "has a header in capitals": [
    (file) =>
      seed.write(
        file,
        seed.text(file).replace(/^.*/, (header) => header.toUpperCase()),
      ),
    "wrong column name",
  ],
  "is empty": [(file) => seed.write(file, ""), "missing column"],
  "is missing": [(file) => rmSync(seed.path(file)), "missing file, found none"],
  "is a folder": [
    (file) => {
      rmSync(seed.path(file))
      mkdirSync(seed.path(file))
    },
    "not a file, found a folder",
  ],
  "is a link that leads nowhere": [
    (file) => {
      rmSync(seed.path(file))
      symlinkSync("nowhere.csv", seed.path(file))
    },
    "missing file, found a link that leads nowhere",
  ],
  "is zero bytes": [(file) => seed.write(file, Buffer.alloc(4096)), "wrong encoding, found zero bytes"],
  "is a workbook under another name": [
    (file) => seed.write(file, Buffer.from("504b0304140006000800", "hex")),
    "not a text file, found a workbook or another ZIP archive",
  ],
  "separates by semicolons": [(file) => seed.write(file, seed.text(file).replaceAll(",", ";")), "missing column"],
  "is a web page": [(file) => seed.write(file, "<!DOCTYPE html>\n<html></html>\n"), "missing column"],
}

/**
 * Which file is unreadable decides what else must not be told, and how it came about decides what is told of it: every file
 * goes missing, and every other break has two files of its own in turn.
 */
const UNREADABLE = Object.keys(BREAKS).flatMap((how, turn) =>
  MAIN.filter((_, at) => how === "is missing" || (at + turn) % 3 === 0).map((file) => [file, how] as const),
)

test.each(UNREADABLE)("%s %s: its problem alone is told", async (file, how) => {
  const [breakIt, problem] = BREAKS[how]!
  breakIt(file)
  const { problems } = await refusal()
  expect(problems.inOrder.map(problemLine)).toEqual([expect.stringContaining(`${file}:1:`)])
  expect(problemLine(problems.inOrder[0]!)).toContain(problem)
})

test("the description as a folder is a sentence, too", async () => {
  rmSync(seed.path("datapackage.json"))
  mkdirSync(seed.path("datapackage.json"))
  expect((await refusal()).lines).toEqual([expect.stringMatching(/^datapackage\.json:1:1 not a file, found a folder/)])
})

test("an unreadable file stands first, before files that sort before it", async () => {
  seed.append("breaks.csv", "1999,total,break,ghi chú,note,made up")
  rmSync(seed.path("scores.csv"))
  const { lines, problems } = await refusal()
  expect(lines[0]).toMatch(/^scores\.csv:1:1 missing file/)
  expect(lines.some((line) => line.startsWith("breaks.csv:"))).toBe(true)
  expect(problems.inOrder[0]!.file).toBe("scores.csv")
})

test("half a file of scores: what it lacks is told there, not of the intervals and indicators of its provinces", async () => {
  const lines = seed.lines("scores.csv")
  seed.write("scores.csv", lines.slice(0, lines.length / 2).join("\n") + "\n")
  const files = new Set((await refusal()).problems.kept.map(({ file }) => file))
  expect([...files].filter((file) => !["scores.csv", "editions.csv", "missing_results.csv"].includes(file))).toEqual([])
})

test("a file in place of the folder: said so", async () => {
  expect((await refusal(`${SEED}/scores.csv`)).lines).toEqual([expect.stringContaining("no such folder, found a file")])
})

describe("a text", () => {
  const TEXTS: Record<string, [text: string, problem: string, found: string]> = {
    "a tag": ["<b>Hà Nội</b>", "markup in a text", "<b>"],
    "an entity": ["H&agrave; Nội", "markup in a text", "&agrave;"],
    "a control character": ["Hà\u0007 Nội", "control character", "<U+0007>"],
    "a NUL": ["Hà Nội\u0000x", "control character", "<U+0000>"],
    "a C1 control character": ["Hà\u0085Nội", "control character", "<U+0085>"],
    "a line separator": ["Hà\u2028Nội", "control character", "<U+2028>"],
    "a bidirectional mark": ["\u202EHà Nội", "invisible or unknown character", "<U+202E>"],
    "an isolate": ["Hà \u2067Nội\u2069", "invisible or unknown character", "<U+2067>"],
    "a zero-width space": ["Hà\u200BNội", "invisible or unknown character", "<U+200B>"],
    "a byte order mark within": ["Hà \uFEFFNội", "invisible or unknown character", "<U+FEFF>"],
    "a soft hyphen": ["Hà Nộ\u00ADi", "invisible or unknown character", "<U+00AD>"],
    "a replacement character": ["H\uFFFD Nội", "invisible or unknown character", "\uFFFD"],
    "a letter of a private font": ["Hà\uE000 Nội", "invisible or unknown character", "<U+E000>"],
    "a blank that does not break": ["Hà\u00A0Nội", "unusual blank", "<U+00A0>"],
    "two blanks": ["Hà  Nội", "unusual blank", "Hà  Nội"],
    "UTF-8 read as Latin-1": ["HÃ\u00A0 Ná»™i", "unusual blank", "<U+00A0>"],
    "letters read in another code page": ["Ná»™i thÃ´n", "letters of another encoding", "Ná»™i"],
    "letters that became question marks": ["H? N?i", "letters of another encoding", "N?i"],
    "a formula": ["=A1", "spreadsheet formula or error", "=A1"],
    "an error of a spreadsheet": ["#REF!", "spreadsheet formula or error", "#REF!"],
  }
  /** Each stands in place of the name of another province. */
  let told: ReadonlyMap<string, readonly Problem[]>
  beforeAll(async () => {
    seed = SeedCopy.small()
    const lines = Object.entries(TEXTS).map(([name, [text]], index) => {
      const begin = seed.lines("provinces.csv")[index + 1]!.split(",").slice(0, 3).join()
      return [
        name,
        seed.edit("provinces.csv", begin, (row) => row.replace(/(?<=^\d+,\d+,[\w-]+,)[^,]+/, text)),
      ] as const
    })
    const { kept } = (await refusal()).problems
    expect(kept.every(({ file, line }) => file === "provinces.csv" && lines.some(([, each]) => each === line))).toBe(
      true,
    )
    told = new Map(lines.map(([name, number]) => [name, kept.filter(({ line }) => line === number)]))
    seed.remove()
  })

  test.each(Object.entries(TEXTS))("with %s is refused", (name, [, problem, found]) => {
    expect(told.get(name)!.map((each) => each.problem)).toEqual([problem])
    expect(told.get(name)![0]!.found).toContain(found)
  })
})

test("rows of commas, as spreadsheets leave them, are blank lines", async () => {
  const line = seed.append("scores.csv", ",,,")
  expect((await refusal()).lines).toEqual([expect.stringContaining(`scores.csv:${line}:1 blank line`)])
})
