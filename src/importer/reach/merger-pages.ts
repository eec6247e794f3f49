import { measureKind, TOTAL } from "@/domain/measure"
import type { Address } from "@/i18n/addresses"
import type { Place } from "./places"
import { neighboursOf, type Side } from "./side"

/**
 * The last results of the former provinces stand on the list of the new ones; on the page of the one that each became part of, with
 * their changes.
 */
export function mergerPages({ year, province: code, measure }: Place, side: Side): Address[] {
  const { reference, editions } = side
  const [former, newest] = setsByAge(side).slice(-2)
  const last = [...editions.values()].findLast(({ boundarySet }) => boundarySet === former)?.year
  const isLast = year === last
  if (newest === undefined || last === undefined || !(isLast || neighboursOf(year, side).after === last)) return []
  const kind = measureKind(measure)
  if (kind === "subDimension" || kind === "indicator") return []
  const step = reference.lineage.rows.find(
    (row) => row.predecessor_set === former && row.predecessor === code && row.successor_set === newest,
  )
  const slug = reference.provinces.rows.find((row) => row.boundary_set === newest && row.code === step?.successor)?.slug
  const list: Address[] = isLast && measure === TOTAL ? [{ page: "mergers" }] : []
  return slug ? [...list, { page: "mergers", slug }] : list
}

/** Oldest first; the first of all has no day on which it began. */
function setsByAge({ reference }: Side): number[] {
  const age = (day: string | null) => day ?? ""
  const sets = reference.boundarySets.rows.toSorted((a, b) => (age(a.valid_from) < age(b.valid_from) ? -1 : 1))
  return sets.map(({ id }) => id)
}
