import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { PROJECT_ROOT } from "@/db/settings"
import { parseCommand, UsageProblem } from "@/importer/command-line"
import { createSmallDatabase, type TestDatabase } from "../database"
import { dataCommand } from "./data-command"
import { SEED, SeedCopy } from "./seed-copy"

const NO_SUCH_RELEASE = "The database has no release 9. Name one that it has (npm run data -- releases).\n"

describe("a command", () => {
  const cwd = "/somewhere"
  test.each([
    [["validate"], { name: "validate", path: SEED, json: false }],
    [["validate", "here", "--json"], { name: "validate", path: "/somewhere/here", json: true }],
    [["import", "--dry-run"], { name: "import", path: SEED, json: false, dryRun: true }],
    [
      ["import", "/there", "--note", "2025"],
      { name: "import", path: "/there", json: false, dryRun: false, note: "2025" },
    ],
    [
      ["validate", "papi.xlsx", "--year", "2025"],
      { name: "validate", path: "/somewhere/papi.xlsx", json: false, workbook: { year: 2025 } },
    ],
    [
      ["import", "PAPI.XLSX", "--year", "2025", "--package", "base"],
      {
        ...{ name: "import", path: "/somewhere/PAPI.XLSX", json: false, dryRun: false },
        workbook: { year: 2025, folder: "/somewhere/base" },
      },
    ],
    [["export", "out", "--release", "3"], { name: "export", path: "/somewhere/out", json: false, release: 3 }],
    [["releases", "--json"], { name: "releases", json: true }],
    [["releases", "2"], { name: "releases", json: false, release: 2 }],
    [["rollback", "1", "--dry-run"], { name: "rollback", json: false, release: 1, dryRun: true }],
    [
      ["rollback", "1", "--note", "wrong file"],
      { name: "rollback", json: false, release: 1, dryRun: false, note: "wrong file" },
    ],
    [["--help"], { name: "help", json: false }],
  ])("%j is understood", (args, expected) => {
    expect(parseCommand(args, cwd)).toEqual(expected)
  })

  test.each([
    [[], /command is missing/],
    [["load"], /no command "load"/],
    [["validate", "a", "b"], /takes no "b"/],
    [["validate", "--dry-run"], /takes no --dry-run/],
    [["import", "--quick"], /--quick/],
    [["import", "--note"], /--note/],
    [["import", "papi.xlsx"], /needs the year to read from it/],
    [["import", "papi.xls", "--year", "25"], /--year is "25"; expected a year/],
    [["import", "folder", "--year", "2025"], /--year and --package go with a workbook/],
    [["export", "out", "--year", "2025"], /export takes no --year/],
    [["export"], /needs a PATH/],
    [["export", "out", "--release", "first"], /expected a release's number/],
    [["releases", "prisma/seed"], /RELEASE is "prisma\/seed"; expected a release's number/],
    [["releases", "1", "2"], /takes no "2"/],
    [["releases", "--dry-run"], /takes no --dry-run/],
    [["rollback"], /rollback needs a RELEASE/],
    [["rollback", "0"], /RELEASE is "0"/],
    [["rollback", "--release", "1"], /takes no --release/],
  ])("%j is refused", (args, reason) => {
    expect(() => parseCommand(args, cwd)).toThrow(UsageProblem)
    expect(() => parseCommand(args, cwd)).toThrow(reason)
  })
})

describe("the program", () => {
  let database: TestDatabase
  let seed: SeedCopy
  beforeAll(async () => void (database = await createSmallDatabase()))
  afterAll(() => database.drop())
  beforeEach(() => void (seed = SeedCopy.small()))
  afterEach(() => seed.remove())

  const data = (...args: string[]) => dataCommand(args, { DATABASE_URL: database.url, INIT_CWD: seed.folder })

  /** The same in a process of its own, as `npm run data` starts it. */
  function inProcess(...args: string[]): { status: number | null; stdout: string; stderr: string } {
    const env = { ...process.env, DATABASE_URL: database.url, INIT_CWD: seed.folder }
    const runner = [join(PROJECT_ROOT, "src/start/run.mjs"), "src/importer/cli.ts", ...args]
    return spawnSync(process.execPath, runner, { cwd: PROJECT_ROOT, env, encoding: "utf8" })
  }

  test("exits with 0 and says so when all is well", () => {
    const { status, stdout, stderr } = inProcess("validate")
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    expect(stdout).toMatch(
      /^No problems: 50368 rows of facts \([0-9a-f]{12}\)\.\nWarnings \(10\); nothing is refused for them:\n/,
    )
  })

  test("exits with 1 and every problem as file:line:column", async () => {
    const line = seed.append("scores.csv", "2023,99,1.1,1.000000")
    const { status, stdout } = inProcess("validate", ".")
    expect(status).toBe(1)
    expect(stdout.split("\n")[0]).toBe(
      `scores.csv:${line}:6 unknown province of 2023, found "99", expected a code of boundary set 63 in provinces.csv. Correct the code; a spreadsheet may have read it as a number`,
    )
    const json = JSON.parse((await data("import", ".", "--json")).stdout) as unknown
    expect(json).toMatchObject({ status: "problems", count: 1, problems: [{ file: "scores.csv", line, column: 6 }] })
  })

  test("exits with 2 and the usage for what it does not understand", async () => {
    const { status, stdout, stderr } = await data("imprt")
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toMatch(/no command "imprt"[\s\S]*import \[PATH\]/)
  })

  test("exits with 3 when the database cannot be used", async () => {
    const env = { DATABASE_URL: "postgres://nobody:nothing@127.0.0.1:9/none" }
    const { status, stderr } = await dataCommand(["releases"], env)
    expect(status).toBe(3)
    expect(stderr).toMatch(/cannot be opened/)
    expect(stderr).not.toContain("nothing")
  })

  test("answers with one JSON document when asked to", async () => {
    seed.edit("scores.csv", "2023,33,5.3,", () => "2023,33,5.3,2.000000")
    const plan = JSON.parse((await data("import", ".", "--dry-run", "--json")).stdout) as unknown
    expect(plan).toMatchObject({
      status: "planned",
      release: 1,
      plan: { facts: { changed: [{ province: "33", new: "2.000000" }] } },
    })
    const releases = JSON.parse((await data("releases", "--json")).stdout) as unknown
    expect(releases).toMatchObject({ releases: [{ id: 1, rows: seed.rows, inserted: seed.rows }] })
  })

  test("refuses a rollback that cannot be: exit 2 and a sentence", async () => {
    expect(await data("rollback", "1")).toMatchObject({
      status: 2,
      stderr:
        "Release 1 is the newest: the data are as it left them. Name an earlier one (npm run data -- releases).\n",
    })
    expect(await data("rollback", "9", "--json")).toMatchObject({ status: 2, stderr: NO_SUCH_RELEASE })
  })

  test("shows a dry run to people: the fact, and the results that move", async () => {
    seed.edit("scores.csv", "2023,33,5.3,", () => "2023,33,5.3,2.000000")
    const { stdout } = await data("import", ".", "--dry-run")
    expect(stdout.split("\n")).toContain(
      `Dry run, nothing was written. The import would make release 2: ${seed.rows} rows of facts, 0 new, 1 changed, 0 removed.`,
    )
    expect(stdout).toMatch(/^ {2}scores\.csv 2023 33 5\.3: \d\.\d{6} -> 2\.000000$/m)
    expect(stdout).toMatch(/^ {2}2023 33 total: 44\.\d+ \(rank 12, best\) -> 4\d\.\d+ \(rank \d+, \w+\)$/m)
  })
})
