import { join } from "node:path"
import type { Problem, Problems } from "../problems"
import { cellProblem, cellValue, type CellProblem } from "./cell-values"
import { columnOfValue, joinLine, splitLine } from "./csv-lines"
import { readRows, type Reading } from "./read-rows"
import {
  REFERENCE_NAMES,
  REFERENCE_TABLES,
  type Column,
  type ReferenceName,
  type ReferenceRow,
  type Table,
} from "./tables"

/** Where a row stands in its file. */
export type Place = { file: string; line: number; text: string }

/** A reference file as rows, with the place of each. */
export type Rows<Row> = { rows: readonly Row[]; places: readonly Place[]; reading: Reading }

/** The reference files of a package. A row with a wrong cell is left out. */
export type Reference = { readonly [N in ReferenceName]: Rows<ReferenceRow<N>> }

/** Reads all reference files of a folder. */
export async function readReference(folder: string, problems: Problems): Promise<Reference> {
  return referenceOf(async (table, collector) => {
    const path = join(folder, table.file)
    return readRows(path, table, problems, (values, line, text) =>
      collector.take(values, { file: table.file, line, text }, problems),
    )
  })
}

/** Reads the reference files that a release has kept; they were without problems. */
export async function referenceFromTexts(texts: Readonly<Record<string, string>>): Promise<Reference> {
  return referenceOf(async (table, collector) => {
    const lines = (texts[table.file] ?? "").split("\n").slice(1, -1)
    lines.forEach((text, index) => collector.take(splitLine(text)!, { file: table.file, line: index + 2, text }))
    return "whole"
  })
}

/** A reference file as the package's canonical text: line feeds, quotes only where they are needed. */
export function referenceText({ file, columns }: Table, { places }: Rows<unknown>): string {
  const header = columns.map(({ name }) => name)
  const lines = places.map(({ text }) => splitLine(text)!)
  if (lines.some((line) => line.length !== header.length)) throw new RangeError(`${file} has rows of another table`)
  return [header, ...lines].map((line) => `${joinLine(line)}\n`).join("")
}

/** A problem with a cell of a row, at its place. */
export function problemAt(place: Place, table: Table, column: string, problem: CellProblem): Problem {
  const index = table.columns.findIndex(({ name }) => name === column)
  return { file: place.file, line: place.line, column: columnOfValue(place.text, index), ...problem }
}

type Read = (table: Table, collector: RowCollector) => Promise<Reading>

async function referenceOf(read: Read): Promise<Reference> {
  const tables = await Promise.all(
    REFERENCE_NAMES.map(async (name) => {
      const collector = new RowCollector(REFERENCE_TABLES[name])
      const reading = await read(REFERENCE_TABLES[name], collector)
      return [name, { rows: collector.rows, places: collector.places, reading }] as const
    }),
  )
  return Object.fromEntries(tables) as unknown as Reference
}

class RowCollector {
  readonly rows: Record<string, unknown>[] = []
  readonly places: Place[] = []

  constructor(private readonly table: Table) {}

  /** Returns false for a row with a wrong cell, which is left out. */
  take(values: readonly string[], place: Place, problems?: Problems): boolean {
    const { columns } = this.table
    const wrong = problems
      ? columns.filter((column, index) => this.isWrong(column, values[index]!, place, problems))
      : []
    if (wrong.length > 0) return false
    this.rows.push(Object.fromEntries(columns.map((column, index) => [column.name, cellValue(values[index]!, column)])))
    this.places.push(place)
    return true
  }

  private isWrong(column: Column, value: string, place: Place, problems: Problems): boolean {
    const problem = cellProblem(value, column)
    if (problem) problems.add(problemAt(place, this.table, column.name, problem))
    return problem !== null
  }
}
