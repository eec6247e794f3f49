import type { Client } from "pg"
import type { State } from "../database/state"
import { countRows } from "../package/facts"
import type { DataPackage } from "../package/read-package"
import { problemAt } from "../package/reference"
import { REFERENCE_TABLES } from "../package/reference-tables"
import { PackageRefused, Problems } from "../problems"
import { factChanges, type FactChanges } from "./fact-changes"
import { measureSlices } from "./measure-slices"
import { referenceChanges, type ReferenceChange } from "./reference-changes"
import { heldResults, NOTHING_HELD, resultChanges, type EditionChanges } from "./result-changes"
import type { ResultMove } from "./result-moves"
import { staleEditions } from "./stale-editions"

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
  return {
    rows: countRows(data.facts),
    reference: referenceChanges(before.texts, data.texts),
    facts: factChanges(before.facts, data.facts),
    editions: staleEditions(before, data),
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
