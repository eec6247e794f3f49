import type { CellProblem } from "../package/cell-values"
import { dimensionsOf } from "../package/editions"
import { totalOf, type FactGrid, type Facts } from "../package/facts"
import type { Refuse, RowChecks, Value } from "../package/read-facts"
import type { Reference } from "../package/read-reference"
import type { ReferenceRow } from "../package/tables"

/** More than any value of the package, and what the database's columns hold. */
const UNBOUNDED: Scale = { min: 0, max: 99_999_999 }

/** The checks of each row of the fact files: within the printed scale, no zero for missing, intervals whole and around their total. */
export function rowChecks(reference: Reference, facts: Facts): RowChecks {
  return {
    scores: checkScore,
    indicatorValues: indicatorCheck(reference, facts),
    intervals: intervalCheck(reference, facts),
    weightedTotals: checkWeightedTotal,
  }
}

/**
 * Tells of a province in a year whether missing_results.csv explains that it has no scores. Where nothing does, the scores are the problem: it is told
 * of them alone, not of every row that needs them.
 */
function explainedGaps({ missingResults }: Reference) {
  const explained = new Map(missingResults.rows.map((row) => [`${row.year} ${row.province}`, dimensionsOf(row)]))
  return (year: number, province: string, dimension?: number): boolean => {
    const dimensions = explained.get(`${year} ${province}`)
    if (!dimensions) return false
    return dimension === undefined || dimensions.length === 0 || dimensions.includes(dimension)
  }
}

function checkScore({ axes, measure, value, text }: Value): CellProblem | null {
  const { id, min, max } = axes.periods[measure]!
  if (value === 0) return zeroForMissing(text)
  if (isWithin(value, exactScale({ min, max }))) return null
  return outside(`${id} in ${axes.year}`, text, `${min} to ${max}`)
}

function indicatorCheck(reference: Reference, { scores }: Facts): RowChecks["indicatorValues"] {
  const { indicators } = reference
  const isExplained = explainedGaps(reference)
  const byId = new Map(indicators.rows.map((row) => [row.id, { row, scale: indicatorScale(row) ?? UNBOUNDED }]))
  return ({ axes, province, measure, value, text }) => {
    const { row, scale } = byId.get(axes.indicators.names[measure]!)!
    // PAPI's workbook of 2022 prints 0 for every indicator of a dimension whose result it suppresses.
    const part = axes.subDimensions.at.get(row.sub_dimension)
    const isMissing = part !== undefined && !scores.get(axes.year)!.has(province, part)
    if (
      value === 0 &&
      isMissing &&
      isExplained(axes.year, axes.provinces.names[province]!, axes.periods[part]!.dimension)
    )
      return zeroForMissing(text)
    if (isWithin(value, scale)) return null
    return outside(row.id, text, `${scale.min} to ${scale.max} (${row.unit}, ${row.scale_printed})`)
  }
}

function zeroForMissing(text: string): CellProblem {
  return {
    ...{ problem: "zero for a missing result", found: `"${text}"`, expected: "no row at all" },
    remedy: "Remove the row; missing_results.csv says why a result is missing",
  }
}

function isWithin(value: number, { min, max }: Scale): boolean {
  return !(value < min || value > max)
}

function outside(what: string, text: string, printed: string): CellProblem {
  const remedy = "Take the value from the source again; look whether the unit and the row are the right ones"
  return { problem: `outside the scale of ${what}`, found: `"${text}"`, expected: printed, remedy }
}

/** Columns of intervals.csv, by their place in the grid and in the row. */
const [LOW, HIGH, STANDARD_ERROR, RESPONDENTS] = [0, 1, 2, 3] as const
const COLUMN_OF = (measure: number) => measure + 2

/** What the database's column holds. */
const GREATEST = 999

/** The check of an interval: whole or absent, and around the total of its province, which the scores give. */
export function intervalCheck(reference: Reference, { scores }: Facts): RowChecks["intervals"] {
  const isExplained = explainedGaps(reference)
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
    const total = totalOf(scores.get(grid.year)!, province)
    const isUnexplained = Number.isNaN(total) && !isExplained(grid.year, grid.provinces.names[province]!)
    checkEnds(low, high, isUnexplained ? null : total, refuse)
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

/** A weighted total and its interval, whole or absent, around it. It is no sum of the scores, so nothing else can be said. */
function checkWeightedTotal(grid: FactGrid, province: number, refuse: Refuse): void {
  const [total, ...ends] = [...grid.values.subarray(grid.cell(province, 0), grid.cell(province + 1, 0))]
  const [low, high, standardError] = ends as [number, number, number]
  const scale = { min: 1, max: GREATEST }
  if (Number.isNaN(total)) return refuse(COLUMN_OF(0), { ...HALF_FILLED, expected: "the weighted total" })
  if (total === 0) return refuse(COLUMN_OF(0), zeroForMissing("0"))
  if (!isWithin(total!, scale))
    return refuse(COLUMN_OF(0), outside("a total", String(total), `${scale.min} to ${scale.max}`))
  const absent = ends.flatMap((value, index) => (Number.isNaN(value) ? [index + 1] : []))
  if (absent.length === ends.length) return
  if (absent.length > 0) return refuse(COLUMN_OF(absent[0]!), HALF_FILLED)
  if (low > 0 && low < total! && total! < high && high <= GREATEST && standardError > 0) return
  refuse(COLUMN_OF(1), {
    problem: "interval beside its total",
    found: `${low} to ${high}, standard error ${standardError}`,
    expected: `one that encloses ${total!.toFixed(6)}, with a standard error above 0`,
    remedy: "Look whether the row is of another province or of the unweighted total",
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

/** A scale's ends, both inclusive. */
export type Scale = { min: number; max: number }

/**
 * The ends a value may lie between. PAPI prints the ends of a scale with two decimals, so an end printed 0.33 or 3.33 is a third:
 * values up to the third itself (3.333333) are inside. Other ends are exact.
 */
function exactScale({ min, max }: Scale): Scale {
  return { min: Math.min(min, unrounded(min)), max: Math.max(max, unrounded(max)) }
}

function unrounded(end: number): number {
  const third = Math.round(end * 3) / 3
  return Math.abs(third - end) < 0.005 ? third : end
}

/** The scale printed for an indicator, in the unit of its values; null where PAPI prints none in figures ("Tối thiểu - Tối đa"). */
function indicatorScale({ scale_printed, unit }: ReferenceRow<"indicators">): Scale | null {
  const ends = /^([\d,]+)%?\s*-\s*([\d,]+)/.exec(scale_printed)
  if (!ends) return null
  const [min, max] = [ends[1]!, ends[2]!].map((end) => Number(end.replaceAll(",", "")) / (unit === "share" ? 100 : 1))
  return { min: min!, max: max! }
}
