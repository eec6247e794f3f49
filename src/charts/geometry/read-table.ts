import { readFileSync } from "node:fs"
import { parse } from "csv-parse/sync"

/** Reads a table of `data/`, every cell as text: codes such as "01" are names, not numbers. */
export function readTable<Column extends string>(name: string): readonly Readonly<Record<Column, string>>[] {
  const text = readFileSync(new URL(`./data/${name}.csv`, import.meta.url), "utf8")
  return parse(text, { columns: true, skip_empty_lines: true })
}
