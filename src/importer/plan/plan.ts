import type { Client } from "pg"
import type { State } from "../database/release-state"
import type { ReferenceTexts } from "../package/canonical-files"
import { joinLine, splitLine } from "../package/csv-lines"
import { DESCRIPTOR, TABLES } from "../package/descriptor"
import type { PackageEdition } from "../package/editions"
import { countRows } from "../package/facts"
import type { DataPackage } from "../package/read-package"
import { problemAt } from "../package/read-reference"
import { REFERENCE_TABLES } from "../package/tables"
import { PackageRefused, Problems } from "../problems"
import {
  measureSlices,
  heldResults,
  NOTHING_HELD,
  resultChanges,
  type EditionChanges,
  type ResultMove,
} from "./result-changes"
import { factChanges, type FactChanges } from "./fact-changes"

/** What an import would do, before the results are computed. */
export type Plan = {
  /** rows of facts that the release will hold */
  rows: number
  reference: readonly ReferenceChange[]
  facts: FactChanges
  /** years whose results are computed anew */
  editions: readonly number[]
}

/** What happens to the derived results. */
export type ResultsPlan = {
  /** rows that begin and cease to hold, results and summaries together */
  begin: number
  cease: number
  /** results of published editions that move, go or are added */
  moves: readonly ResultMove[]
}

/** @throws {PackageRefused} the package contradicts what the database has kept */
export function makePlan(before: State, data: DataPackage): Plan {
  refuseOtherBoundaries(before, data)
  const facts = factChanges(before.facts, data.facts)
  return {
    rows: countRows(data.facts),
    reference: referenceChanges(before.texts, data.texts),
    facts,
    editions: staleEditions(before.editions, data.editions, facts),
  }
}

/** Computes the results of each stale edition, slice by slice: memory holds one at a time. */
export async function planResults(
  client: Client,
  before: State,
  data: DataPackage,
  { editions }: Plan,
  onChanges: (changes: EditionChanges) => Promise<void>,
): Promise<ResultsPlan> {
  const moves: ResultMove[] = []
  let [begin, cease] = [0, 0]
  for (const year of editions) {
    const axes = data.editions.get(year)
    for (const slice of measureSlices(axes)) {
      const held = before.release === null ? NOTHING_HELD : await heldResults(client, year, slice)
      const changes = resultChanges(year, axes, data.facts, slice, held, before.editions.has(year))
      begin += sum(changes.rows.map((rows) => rows.begin.length))
      cease += sum(changes.rows.map((rows) => rows.cease.length))
      for (const move of changes.moves) moves.push(move)
      await onChanges(changes)
    }
  }
  return { begin, cease, moves }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}

/** The facts of earlier releases are read with an edition's boundary set: it cannot become another one. */
function refuseOtherBoundaries({ editions }: State, { folder, reference }: DataPackage): void {
  const problems = new Problems()
  reference.editions.rows.forEach(({ year, boundary_set }, index) => {
    const known = editions.get(year)?.boundarySet
    if (known === undefined || known === boundary_set) return
    const problem = {
      problem: `another boundary set for ${year}`,
      found: String(boundary_set),
      expected: `${known}, as in the releases before`,
      remedy: "Give the edition the set that it was imported with",
    }
    problems.add(problemAt(reference.editions.places[index]!, REFERENCE_TABLES.editions, "boundary_set", problem))
  })
  if (problems.count > 0) throw new PackageRefused(`the data package ${folder}`, problems)
}

type Editions = ReadonlyMap<number, PackageEdition>

/** The years whose results must be computed anew: a fact, the provinces or the parts of the edition differ. Oldest first. */
function staleEditions(before: Editions, after: Editions, { inserted, changed, removed }: FactChanges): number[] {
  const years = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b)
  const withOtherFacts = new Set([...inserted, ...changed, ...removed].map(({ year }) => year))
  return years.filter((year) => withOtherFacts.has(year) || structure(before.get(year)) !== structure(after.get(year)))
}

function structure(axes: PackageEdition | undefined): string {
  if (!axes) return ""
  const parts = axes.periods.map(({ id, dimension }) => `${dimension}/${id}`)
  const counted = [...axes.counted].map(([measure, provinces]) => `${measure}:${provinces}`)
  return [axes.provinces.names, parts, axes.indicators.names, counted].map((names) => names.join()).join(";")
}

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
