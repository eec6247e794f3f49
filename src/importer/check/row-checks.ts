import type { CellProblem } from "../package/cell"
import type { Facts } from "../package/fact-grid"
import type { RowChecks, Value } from "../package/fact-row"
import type { Reference } from "../package/reference"
import { intervalCheck } from "./interval-check"
import { exactScale, indicatorScale, type Scale } from "./scale"

/** More than any value of the package, and what the database's columns hold. */
const UNBOUNDED: Scale = { min: 0, max: 99_999_999 }

/** The checks of each row of the fact files: within the printed scale, no zero for missing, intervals whole and around their total. */
export function rowChecks(reference: Reference, facts: Facts): RowChecks {
  return { scores: checkScore, indicatorValues: indicatorCheck(reference, facts), intervals: intervalCheck(facts) }
}

function checkScore({ axes, measure, value, text }: Value): CellProblem | null {
  const { id, min, max } = axes.periods[measure]!
  if (value === 0) return zeroForMissing(text)
  return outside(`${id} in ${axes.year}`, value, text, exactScale({ min, max }), `${min} to ${max}`)
}

function indicatorCheck({ indicators }: Reference, { scores }: Facts): RowChecks["indicatorValues"] {
  const byId = new Map(indicators.rows.map((row) => [row.id, { row, scale: indicatorScale(row) ?? UNBOUNDED }]))
  return ({ axes, province, measure, value, text }) => {
    const { row, scale } = byId.get(axes.indicators.names[measure]!)!
    // PAPI's workbook of 2022 prints 0 for every indicator of a dimension whose result it suppresses.
    const part = axes.subDimensions.at.get(row.sub_dimension)
    if (value === 0 && part !== undefined && !scores.get(axes.year)!.has(province, part)) return zeroForMissing(text)
    const printed = `${scale.min} to ${scale.max} (${row.unit}, ${row.scale_printed})`
    return outside(row.id, value, text, scale, printed)
  }
}

function zeroForMissing(text: string): CellProblem {
  return {
    ...{ problem: "zero for a missing result", found: `"${text}"`, expected: "no row at all" },
    remedy: "Remove the row; missing_results.csv says why a result is missing",
  }
}

function outside(what: string, value: number, text: string, { min, max }: Scale, printed: string): CellProblem | null {
  if (!(value < min || value > max)) return null
  const remedy = "Take the value from the source again; look whether the unit and the row are the right ones"
  return { problem: `outside the scale of ${what}`, found: `"${text}"`, expected: printed, remedy }
}
