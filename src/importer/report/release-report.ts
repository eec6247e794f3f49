import type { ReleaseLine } from "../list-releases"

/** The releases as a table for people. */
export function releaseReport(releases: readonly ReleaseLine[]): string[] {
  if (releases.length === 0) return ["No release yet: nothing was imported."]
  const header = ["release", "imported at", "rows", "new", "changed", "removed", "checksum", "note"]
  const rows = releases.map((each) =>
    [
      each.id,
      each.importedAt,
      each.rows,
      each.inserted,
      each.changed,
      each.removed,
      each.checksum.slice(0, 12),
      each.note ?? "",
    ].map(String),
  )
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)))
  return [header, ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  )
}
