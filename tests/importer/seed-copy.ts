import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PROJECT_ROOT } from "@/db/settings"

export const SEED = join(PROJECT_ROOT, "prisma/seed")

/** Editions of the small package: those with intervals or weighted totals, and the newest. */
const SMALL_YEARS = ["2019", "2022", "2023", "2024"]
/** Its indicators are those of this sub-dimension. */
const SMALL_PART = "1.1"

/** Files with rows of other editions, each named in the first column. */
const OF_MORE_YEARS = ["scores", "indicator_values", "editions", "missing_results", "group_cuts", "evidence", "breaks"]

const FACT_FILES = ["scores.csv", "intervals.csv", "weighted_totals.csv", "indicator_values.csv"]

/** The small package, cut from the real one once for all copies of a test file. */
let smallFiles: ReadonlyMap<string, string> | null = null

/** A copy of the real data package, in which a test changes one thing. Line numbers count from 1, as the importer's do. */
export class SeedCopy {
  readonly folder = mkdtempSync(join(tmpdir(), "papi-package-"))

  constructor(files: ReadonlyMap<string, string> | null = null) {
    if (!files) cpSync(SEED, this.folder, { recursive: true })
    for (const [file, text] of files ?? []) this.write(file, text)
  }

  /**
   * A copy of four editions with two indicators: a seventh of the rows, all of them real, some for every table. For whatever does not depend
   * on how many editions there are; it is a package without a problem, too. The database that holds it is createSmallDatabase's.
   */
  static small(): SeedCopy {
    smallFiles ??= cutFiles()
    return new SeedCopy(smallFiles)
  }

  /** A copy with one indicator of all: half as much to read, for tests of one cell. It is a package without a problem, too. */
  static withOneIndicator(id: string): SeedCopy {
    const copy = new SeedCopy()
    copy.keepIndicators((row) => row.startsWith(`${id},`))
    return copy
  }

  /** How many facts it has. */
  get rows(): number {
    return FACT_FILES.map((file) => this.lines(file).length - 2).reduce((sum, rows) => sum + rows)
  }

  /** Leaves some indicators only. */
  keepIndicators(isKept: (row: string) => boolean): void {
    const idOf = (row: string) => row.slice(0, row.indexOf(","))
    const others = new Set(
      this.lines("indicators.csv")
        .slice(1)
        .filter((row) => row && !isKept(row))
        .map(idOf),
    )
    this.drop("indicators.csv", (row) => others.has(idOf(row)))
    this.drop("indicator_values.csv", (row) => others.has(row.split(",")[2]!))
    this.drop("breaks.csv", (row) => others.has(row.split(",")[1]!))
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  path(file: string): string {
    return join(this.folder, file)
  }

  text(file: string): string {
    return readFileSync(this.path(file), "utf8")
  }

  write(file: string, content: string | Buffer): void {
    writeFileSync(this.path(file), content)
  }

  /** The number of the only line that begins so. */
  lineOf(file: string, begin: string): number {
    const numbers = this.lines(file).flatMap((line, index) => (line.startsWith(begin) ? [index + 1] : []))
    if (numbers.length !== 1)
      throw new Error(`${file} has ${numbers.length} lines that begin with ${begin}, expected 1`)
    return numbers[0]!
  }

  /** Changes the only line that begins so. Returns its number. */
  edit(file: string, begin: string, change: (line: string) => string): number {
    const number = this.lineOf(file, begin)
    const lines = this.lines(file)
    lines[number - 1] = change(lines[number - 1]!)
    this.write(file, lines.join("\n"))
    return number
  }

  /** Adds a line at the end. Returns its number. */
  append(file: string, line: string): number {
    this.write(file, `${this.text(file)}${line}\n`)
    return this.lines(file).length - 1
  }

  /** Takes out every line that fits. */
  drop(file: string, fits: (line: string) => boolean): void {
    const lines = this.lines(file)
    const kept = lines.filter((line, index) => index === 0 || line === "" || !fits(line))
    if (kept.length === lines.length) throw new Error(`no line of ${file} was dropped`)
    this.write(file, kept.join("\n"))
  }

  lines(file: string): string[] {
    return this.text(file).split("\n")
  }
}

function cutFiles(): ReadonlyMap<string, string> {
  const copy = new SeedCopy()
  const isKept = (year: string) => SMALL_YEARS.includes(year)
  for (const name of OF_MORE_YEARS) copy.drop(`${name}.csv`, (row) => !isKept(row.slice(0, 4)))
  copy.keepIndicators((row) => row.split(",")[1] === SMALL_PART)
  const withYears = (row: string) => row.replace(/[\d;]+$/, (years) => years.split(";").filter(isKept).join(";"))
  const [header, ...indicators] = copy.lines("indicators.csv")
  copy.write("indicators.csv", [header, ...indicators.map(withYears)].join("\n"))
  const files = new Map(
    readdirSync(SEED)
      .filter((file) => /\.(csv|json)$/.test(file))
      .map((file) => [file, copy.text(file)]),
  )
  copy.remove()
  return files
}
