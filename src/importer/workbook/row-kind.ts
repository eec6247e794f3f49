import { wordingKey } from "@/domain/spelling"
import type { CellProblem } from "../package/cell-values"
import { yearsOf } from "../package/editions"
import type { Place, Reference } from "../package/read-reference"
import type { ReferenceRow } from "../package/tables"
import { shown } from "../problems"
import { textOf, type SheetRow } from "./workbook-file"

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

type Indicator = { row: ReferenceRow<"indicators">; place: Place }

/** Finds the indicators of a sub-dimension by their wording. */
export class IndicatorMatch {
  private readonly all: readonly Indicator[]

  constructor(
    { indicators }: Reference,
    private readonly year: number,
  ) {
    this.all = indicators.rows.map((row, index) => ({ row, place: indicators.places[index]! }))
  }

  /**
   * By the Vietnamese wording, then by the English one; both forgiving case, marks, blanks and punctuation.
   * @returns the row of indicators.csv, or what to tell of a row that is left out
   */
  of(row: SheetRow, subDimension: string): ReferenceRow<"indicators"> | CellProblem {
    const [en, vi] = [wordingKey(textOf(row[0])), wordingKey(textOf(row[1]))]
    const parts = this.all.filter((each) => each.row.sub_dimension === subDimension)
    const hasEn = (each: Indicator) => en !== "" && wordingKey(each.row.name_en ?? "") === en
    const byVi = parts.filter((each) => vi !== "" && wordingKey(each.row.name_vi) === vi)
    const fitting = byVi.length === 0 ? parts.filter(hasEn) : byVi.length === 1 ? byVi : byVi.filter(hasEn)
    const ofYear = fitting.filter((each) => yearsOf(each.row).includes(this.year))
    if (ofYear.length === 1) return ofYear[0]!.row
    const found = shown(textOf(row[1]) || textOf(row[0]))
    if (ofYear.length > 1) return { problem: `one of ${ofYear.length} indicators of ${subDimension}`, found, ...ALIKE }
    return fitting.length > 0 ? this.ofOtherYears(fitting[0]!, found) : unknown(subDimension, found)
  }

  private ofOtherYears({ row, place }: Indicator, found: string): CellProblem {
    return {
      problem: `row left out: an indicator that ${this.year} did not have`,
      found,
      expected: `${this.year} among the years of ${row.id}`,
      remedy: `Add ${this.year} to ${place.file}:${place.line} in a package folder and import with --package`,
    }
  }
}

const ALIKE = {
  expected: "wording that fits one",
  remedy: "Write both names as indicators.csv has them",
}

function unknown(subDimension: string, found: string): CellProblem {
  return {
    problem: `row left out: no indicator of ${subDimension} with this wording`,
    found,
    expected: `a name of indicators.csv, of sub-dimension ${subDimension}`,
    remedy: "Add it to indicators.csv, or write it as it stands there; leave it if it is to be left out",
  }
}
