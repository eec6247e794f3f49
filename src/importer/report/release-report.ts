import type { ListedRelease, MovedCounts, ReleaseChanges, ReleaseLine, ReleaseDetail } from "../releases"
import { planReport } from "./plan-report"

/** The releases as a table for people, then what each changed. */
export function releaseReport(releases: readonly ListedRelease[]): string[] {
  if (releases.length === 0) return ["No release yet: nothing was imported."]
  return [...table(releases), ...releases.flatMap(({ id, changes }) => ["", `Release ${id}`, ...changeLines(changes)])]
}

/** One release with all that it changed. */
export function detailReport({ plan, ...line }: ReleaseDetail): string[] {
  return [...table([line]), "", ...planReport(plan)]
}

function table(releases: readonly ReleaseLine[]): string[] {
  const header = ["release", "imported at", "rows", "new", "changed", "removed", "checksum", "note"]
  const rows = releases.map(({ id, importedAt, rows, inserted, changed, removed, checksum, note }) =>
    [id, importedAt, rows, inserted, changed, removed, checksum.slice(0, 12), note ?? ""].map(String),
  )
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)))
  return [header, ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  )
}

function changeLines({ facts, reference, results, sameAs }: ReleaseChanges): string[] {
  const files = [...new Set(facts.map(({ file }) => file))]
  return [
    ...(sameAs === null ? [] : [`  holds what release ${sameAs} held`]),
    ...files.map((file) =>
      factLine(
        file,
        facts.filter((each) => each.file === file),
      ),
    ),
    ...(reference.length > 0
      ? [`  reference rows: ${reference.map(({ file, rows }) => `${file} ${rows}`).join(", ")}`]
      : []),
    ...(results.length > 0 ? [movedLine(results)] : []),
  ]
}

function factLine(file: string, counts: ReleaseChanges["facts"]): string {
  const said = (["inserted", "changed", "removed"] as const).flatMap((kind) => {
    const rows = sum(counts.map((each) => each[kind]))
    return rows === 0 ? [] : [`${rows} ${kind === "inserted" ? "new" : kind}`]
  })
  return `  ${file}: ${said.join(", ")}; ${where(counts)}`
}

function movedLine(counts: readonly MovedCounts[]): string {
  return `  results that moved: ${sum(counts.map(({ moved }) => moved))}; ${where(counts)}`
}

type Where = { year: number; provinces: readonly string[]; measures: readonly string[] }

function where(counts: readonly Where[]): string {
  const named = [
    `editions ${listed(counts.map(({ year }) => String(year)))}`,
    `provinces ${listed(counts.flatMap(({ provinces }) => provinces))}`,
    `measures ${listed(counts.flatMap(({ measures }) => measures))}`,
  ]
  return named.filter((part) => !part.endsWith(" ")).join("; ")
}

/** More names than these say less than their number. */
const NAMED = 12

function listed(names: readonly string[]): string {
  const distinct = [...new Set(names)].sort()
  return distinct.length > NAMED ? `(${distinct.length})` : distinct.join(", ")
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}
