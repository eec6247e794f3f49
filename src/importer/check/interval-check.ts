import type { CellProblem } from "../package/cell"
import type { Facts } from "../package/fact-grid"
import type { Refuse, RowChecks } from "../package/fact-row"
import { totalOf } from "./total-of"

/** Columns of intervals.csv, by their place in the grid and in the row. */
const [LOW, HIGH, STANDARD_ERROR, RESPONDENTS] = [0, 1, 2, 3] as const
const COLUMN_OF = (measure: number) => measure + 2

/** What the database's column holds. */
const GREATEST = 999

/** The check of an interval: whole or absent, and around the total of its province, which the scores give. */
export function intervalCheck({ scores }: Facts): RowChecks["intervals"] {
  return (grid, province, refuse) => {
    const [low, high, standardError, respondents] = [LOW, HIGH, STANDARD_ERROR, RESPONDENTS].map(
      (measure) => grid.values[grid.cell(province, measure)]!,
    ) as [number, number, number, number]
    const ends = [low, high, standardError]
    const absent = ends.flatMap((value, measure) => (Number.isNaN(value) ? [measure] : []))
    if (respondents === 0 || !(Number.isNaN(respondents) || Number.isInteger(respondents)))
      refuse(COLUMN_OF(RESPONDENTS), {
        problem: "not a number of people",
        found: String(respondents),
        expected: "a whole number from 1, or a blank",
        remedy: "Write how many answered, or leave a blank",
      })
    if (absent.length === ends.length) return refuseBlank(respondents, refuse)
    if (absent.length > 0) return refuse(COLUMN_OF(absent[0]!), HALF_FILLED)
    if (standardError === 0)
      refuse(COLUMN_OF(STANDARD_ERROR), {
        ...{ problem: "standard error of nothing", found: "0", expected: "more than 0" },
        remedy: "Take the standard error from the source again, or leave all three blank",
      })
    checkEnds(low, high, totalOf(scores.get(grid.year)!, province), refuse)
  }
}

const HALF_FILLED: CellProblem = {
  problem: "half an interval",
  found: "a blank",
  expected: "all of ci95_low, ci95_high and standard_error, or none",
  remedy: "Fill in what is missing, or leave all three blank",
}

function refuseBlank(respondents: number, refuse: Refuse): void {
  if (Number.isNaN(respondents))
    refuse(COLUMN_OF(LOW), {
      problem: "row without a value",
      found: "blanks",
      expected: "an interval, respondents or no row",
      remedy: "Remove the row",
    })
}

function checkEnds(low: number, high: number, total: number | null, refuse: Refuse): void {
  if (low <= 0 || high > GREATEST)
    return refuse(COLUMN_OF(LOW), {
      problem: "interval out of range",
      found: `${low} to ${high}`,
      expected: `within 0 to ${GREATEST}`,
      remedy: "Write both ends in points of the total",
    })
  if (total === null) return
  if (Number.isNaN(total))
    return refuse(COLUMN_OF(LOW), {
      problem: "interval of a total that is not there",
      found: `${low} to ${high}`,
      expected: "no interval for a province without total",
      remedy: "Leave the three values blank, or add the missing scores",
    })
  if (low < total && total < high) return
  const at = low < total ? HIGH : LOW
  refuse(COLUMN_OF(at), {
    problem: "interval beside its total",
    found: `${low} to ${high}`,
    expected: `one that encloses ${total.toFixed(6)}, the sum of the scores`,
    remedy: "Look whether the row is of another province or of the weighted total, or a score is wrong",
  })
}
