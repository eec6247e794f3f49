import type { Facts } from "@/domain/facts"
import { BYTE_ORDER_MARK, csvLine } from "@/public-api/files/csv"

const COLUMNS = [
  "year",
  "measure",
  "level",
  "name_vi",
  "name_en",
  "points",
  "rank",
  "tied",
  "ranked",
  "group",
  "change_from",
  "change_points",
  "change_places",
  "comparable",
  "missing_vi",
  "missing_en",
] as const

type Cell = string | number | boolean | null

/** A measure a row, as the bulk files write figures: unrounded, with a dot, empty for nothing. */
export function kitTable(facts: readonly Facts[]): string {
  return BYTE_ORDER_MARK + [COLUMNS, ...facts.map(rowOf)].map(csvLine).join("")
}

function rowOf(facts: Facts): readonly Cell[] {
  const { year, measure } = facts
  const subject = [year, measure.id, measure.kind, measure.name?.vi ?? null, measure.name?.en ?? null]
  if (facts.kind === "missing") {
    const nothing: null[] = Array(COLUMNS.length - subject.length - 2).fill(null)
    return [...subject, ...nothing, facts.reason?.vi ?? null, facts.reason?.en ?? null]
  }
  const { rank, tied, ranked, group } = facts.standing
  return [...subject, facts.points, rank, tied, ranked, group, ...changeCells(facts.change), null, null]
}

function changeCells(change: Extract<Facts, { kind: "result" }>["change"]): readonly Cell[] {
  if (change.kind === "notMeasured" || change.kind === "missingBefore") return [null, null, null, null]
  if (change.kind === "notComparable") return [change.from, null, null, false]
  return [change.from, change.points, change.places, true]
}
