import { joinLine, splitLine } from "../package/csv-line"
import type { ReferenceTexts } from "../package/canonical"
import { DESCRIPTOR, TABLES } from "../package/descriptor"

/** A row of a reference file that comes, changes or goes; null = no row. */
export type ReferenceChange = { file: string; key: string; old: string | null; new: string | null }

/** The rows in which the reference files differ, and the descriptor as a whole. A row that only moved changes the order, which counts. */
export function referenceChanges(before: ReferenceTexts, after: ReferenceTexts): ReferenceChange[] {
  const files = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return files.flatMap((file) => {
    const [old, now] = [before[file] ?? "", after[file] ?? ""]
    if (old === now) return []
    if (file === DESCRIPTOR)
      return [{ file, key: "", old: old && "the description before", new: "the description now" }]
    const changes = rowChanges(file, old, now)
    return changes.length > 0 ? changes : [{ file, key: "", old: "the order before", new: "the order now" }]
  })
}

function rowChanges(file: string, before: string, after: string): ReferenceChange[] {
  const [old, now] = [rowsByKey(file, before), rowsByKey(file, after)]
  const keys = [...new Set([...old.keys(), ...now.keys()])]
  return keys
    .map((key) => ({ file, key, old: old.get(key) ?? null, new: now.get(key) ?? null }))
    .filter((change) => change.old !== change.new)
}

function rowsByKey(file: string, text: string): ReadonlyMap<string, string> {
  const table = TABLES.find((each) => each.file === file)!
  const places = table.key.map((name) => table.columns.findIndex((column) => column.name === name))
  const lines = text.split("\n").slice(1, -1)
  return new Map(lines.map((line) => [joinLine(places.map((place) => splitLine(line)![place]!)), line]))
}
