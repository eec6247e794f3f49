import { wordingKey } from "@/domain/search-key"
import { textOf, type SheetRow } from "./sheet"

/** What a row of a sheet holds, by its names in columns A (English) and B (Vietnamese). */
export type RowKind =
  | { kind: "total" | "weighted" | "ci95_low" | "ci95_high" | "standard_error" | "respondents" | "other" }
  | { kind: "dimension" | "subDimension"; id: string }

/** @param isTop  above the first dimension, where the totals stand */
export function rowKind(row: SheetRow, isTop: boolean): RowKind {
  const labels = [textOf(row[1]), textOf(row[0])]
  const subDimension = labels.map((label) => SUB_DIMENSION.exec(label)?.[1]).find((id) => id !== undefined)
  if (subDimension !== undefined) return { kind: "subDimension", id: subDimension }
  const folded = labels.map(wordingKey)
  const dimension = folded.map((label) => DIMENSION.exec(label)?.[1]).find((id) => id !== undefined)
  if (dimension !== undefined) return { kind: "dimension", id: dimension }
  if (folded.some((label) => OBSERVATIONS.test(label))) return { kind: "respondents" }
  return { kind: isTop ? topKind(folded.join(" ")) : "other" }
}

const SUB_DIMENSION = /^(\d{1,2}\.\d{1,2})(?!\d)\s*[:.)\-–]?\s*(?:\p{L}|$)/u
const DIMENSION = /^(?:dimension|chisonoidung|trucnoidung)(\d{1,2})/
const OBSERVATIONS = /^(n|(numberof)?(observations?|respondents)n?|soquansatn?)$/
const INTERVAL = /95|(^| )ci|ci( |$)|confidence|khoangtincay|bound|can(tren|duoi)/
const UNWEIGHTED = /unweighted|(khong|chua)(co)?trongso/

/** Intervals are of the unweighted total, unless they say otherwise. */
function topKind(labels: string): Exclude<RowKind["kind"], "dimension" | "subDimension"> {
  const isUnweighted = UNWEIGHTED.test(labels)
  if (!isUnweighted && /weighted|cotrongso/.test(labels)) return "weighted"
  if (/standarderror|saisochuan|(^| )se( |$)/.test(labels)) return "standard_error"
  if (INTERVAL.test(labels)) {
    if (/low|thap|duoi/.test(labels)) return "ci95_low"
    if (/high|upper|cao|tren/.test(labels)) return "ci95_high"
  }
  return isUnweighted ? "total" : "other"
}

type Name = Extract<RowKind["kind"], "ci95_low" | "ci95_high" | "standard_error" | "respondents">
type Found = { name: Name; row: number; isWeighted: boolean }

/**
 * The rows of intervals, by name. Sheets print them below the total that they are of, with the same words for the unweighted and the weighted
 * one, or once below both.
 */
export class IntervalRows {
  private isWeighted = false
  private readonly found: Found[] = []

  /** From here on the rows are of this total. */
  below(total: "total" | "weighted"): void {
    this.isWeighted = total === "weighted"
  }

  add(name: Name, row: number): void {
    this.found.push({ name, row, isWeighted: this.isWeighted && name !== "respondents" })
  }

  /** The first row of each name, of the unweighted total where there are two; the same name once more, and what is left out as weighted. */
  sorted(): { rows: ReadonlyMap<string, number>; twice: readonly Found[]; weighted: readonly Found[] } {
    const rows = new Map<string, Found>()
    const [twice, weighted]: [Found[], Found[]] = [[], []]
    for (const each of this.found.toSorted((a, b) => Number(a.isWeighted) - Number(b.isWeighted))) {
      const first = rows.get(each.name)
      if (!first) rows.set(each.name, each)
      else (each.isWeighted && !first.isWeighted ? weighted : twice).push(each)
    }
    return { rows: new Map([...rows].map(([name, { row }]) => [name, row])), twice, weighted }
  }
}
