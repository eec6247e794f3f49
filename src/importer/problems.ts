/**
 * Something in a data package that is not as it must be; as a warning, something that need not be wrong. Lines and columns are
 * counted from 1, columns in characters.
 */
export type Problem = {
  file: string
  line: number
  column: number
  /** the cell where the file is a workbook, with its sheet: 2023_VIE_ENG!F12 */
  cell?: string
  problem: string
  found: string
  expected: string
  /** how to mend it: a sentence in the imperative, without the full stop */
  remedy: string
}

/** Problems kept per file: a wrong file of two million lines must not fill the memory. Beyond it they are counted. */
const KEPT_PER_FILE = 100_000

/** Gathers every problem of a package. */
export class Problems {
  readonly kept: Problem[] = []
  /** files of which nothing could be read: their problems are told before all others */
  readonly unreadable = new Set<string>()
  /** all of them, the ones beyond the limit of a file included */
  readonly countByFile = new Map<string, number>()

  add(problem: Problem): void {
    const before = this.countByFile.get(problem.file) ?? 0
    this.countByFile.set(problem.file, before + 1)
    if (before < KEPT_PER_FILE) this.kept.push(problem)
  }

  /** Those that were kept, of unreadable files first. */
  get inOrder(): readonly Problem[] {
    return this.kept.toSorted((a, b) => Number(this.unreadable.has(b.file)) - Number(this.unreadable.has(a.file)))
  }

  get count(): number {
    return [...this.countByFile.values()].reduce((sum, count) => sum + count, 0)
  }
}

/** `file:line:column problem, found, expected`, with the remedy behind it; `file:sheet!cell` in a workbook. */
export function problemLine({ file, line, column, cell, problem, found, expected, remedy }: Problem): string {
  return `${file}:${cell ?? `${line}:${column}`} ${problem}, found ${found}, expected ${expected}. ${remedy}`
}

/** Where a cell stands, for a problem; row and column from 0. */
export function sheetPlace(
  { file, name }: { file: string; name: string },
  row: number,
  column: number,
): Pick<Problem, "file" | "line" | "column" | "cell"> {
  return { file, line: row + 1, column: column + 1, cell: `${name}!${address(row, column)}` }
}

/** The address of a cell, rows and columns from 0: F12 for row 11, column 5. */
export function address(row: number, column: number): string {
  let letters = ""
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row + 1}`
}

/** A value as a message shows it: in quotes, shortened. */
export function shown(value: string): string {
  return `"${value.length > 60 ? `${value.slice(0, 57)}...` : value}"`
}

/** Lines printed per file; the machine-readable answer has all. */
const PRINTED_PER_FILE = 50

/** The problems as lines for people: unreadable files first, then by file and place, at most 50 of a file, then how many more. */
function problemReport({ kept, countByFile, unreadable }: Problems): string[] {
  const files = [...countByFile.keys()].sort()
  files.sort((a, b) => Number(unreadable.has(b)) - Number(unreadable.has(a)))
  return files.flatMap((file) => {
    const own = kept.filter((problem) => problem.file === file)
    own.sort((a, b) => a.line - b.line || a.column - b.column)
    const more = countByFile.get(file)! - Math.min(own.length, PRINTED_PER_FILE)
    const lines = own.slice(0, PRINTED_PER_FILE).map(problemLine)
    return more > 0 ? [...lines, `${file}: and ${more} more (all of them with --json)`] : lines
  })
}

/** A data package or workbook that must not be imported. Nothing was written. */
export class PackageRefused extends Error {
  override name = "PackageRefused"
  readonly sentence: string
  readonly lines: readonly string[]

  constructor(
    /** what was refused, as the sentence names it */
    what: string,
    readonly problems: Problems,
  ) {
    const { count } = problems
    const sentence = `${count} ${count === 1 ? "problem" : "problems"} in ${what}; nothing was written`
    const lines = problemReport(problems)
    super([`${sentence}:`, ...lines].join("\n"))
    this.sentence = sentence
    this.lines = lines
  }
}
