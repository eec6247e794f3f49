/** The text of each reference file of a data package, by file name: a header and a line for each row. */
export type ReferenceFiles = Readonly<Record<string, string>>

/** How many rows of a file changed, came or went. */
export type ChangedRows = { file: string; rows: number }

/** The reference files in which two releases differ. A row that changed is one row, though both its old and its new line differ. */
export function changedRows(before: ReferenceFiles, after: ReferenceFiles): ChangedRows[] {
  const files = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()
  return files.flatMap((file) => {
    const [old, now] = [before[file] ?? "", after[file] ?? ""]
    if (old === now) return []
    const [gone, come] = [linesOnlyIn(old, now), linesOnlyIn(now, old)]
    return [{ file, rows: Math.max(gone, come) }]
  })
}

function linesOnlyIn(own: string, other: string): number {
  const others = new Set(other.split("\n"))
  return own.split("\n").filter((line) => !others.has(line)).length
}
