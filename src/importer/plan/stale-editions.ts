import type { EditionAxes } from "../package/axes"
import type { Facts } from "../package/fact-grid"
import { FACT_NAMES } from "../package/fact-tables"
import { gridPairs } from "./fact-changes"

type Side = { editions: ReadonlyMap<number, EditionAxes>; facts: Facts }

/** The years whose results must be computed anew: a fact, the provinces or the parts of the edition differ. Oldest first. */
export function staleEditions(before: Side, after: Side): number[] {
  const years = [...new Set([...before.editions.keys(), ...after.editions.keys()])].sort((a, b) => a - b)
  return years.filter(
    (year) =>
      structure(before.editions.get(year)) !== structure(after.editions.get(year)) ||
      hasOtherFacts(year, before, after),
  )
}

function structure(axes: EditionAxes | undefined): string {
  if (!axes) return ""
  const parts = axes.periods.map(({ id, dimension }) => `${dimension}/${id}`)
  return [axes.provinces.names, parts, axes.indicators.names].map((names) => names.join()).join(";")
}

function hasOtherFacts(year: number, before: Side, after: Side): boolean {
  let found = false
  for (const pair of FACT_NAMES.flatMap((name) => gridPairs(name, before.facts, after.facts))) {
    if ((pair.after ?? pair.before)!.year !== year) continue
    pair.after?.provinces.names.forEach((_, province) => pair.forEachWritten(province, () => (found = true)))
    pair.before?.provinces.names.forEach((_, province) => pair.forEachRemoved(province, () => (found = true)))
  }
  return found
}
