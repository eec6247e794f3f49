import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PROJECT_ROOT } from "@/db/settings"

export const SEED = join(PROJECT_ROOT, "prisma/seed")

/** A copy of the real data package, in which a test changes one thing. Line numbers count from 1, as the importer's do. */
export class SeedCopy {
  readonly folder = mkdtempSync(join(tmpdir(), "papi-package-"))

  constructor() {
    cpSync(SEED, this.folder, { recursive: true })
  }

  /** A copy with one indicator of all: half as much to read, for tests of one cell. It is a package without a problem, too. */
  static withOneIndicator(id: string): SeedCopy {
    const copy = new SeedCopy()
    const others = new Set(copy.lines("indicators.csv").map((line) => line.slice(0, line.indexOf(","))))
    others.delete(id)
    copy.drop("indicators.csv", (line) => !line.startsWith(`${id},`))
    copy.drop("indicator_values.csv", (line) => !line.includes(`,${id},`))
    copy.drop("breaks.csv", (line) => others.has(line.split(",")[1]!))
    return copy
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
