import { wordingKey } from "@/domain/search-key"
import type { CellProblem } from "../package/cell-values"
import { yearsOf } from "../package/editions"
import type { Place, Reference } from "../package/read-reference"
import type { ReferenceRow } from "../package/tables"
import { shown } from "../problems"
import { textOf, type SheetRow } from "./sheet"

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
