import { samePoints } from "@/domain/points"
import { totalOf, type FactGrid } from "../package/facts"
import type { PrintedSum } from "./figure-rows"
import type { ProvinceColumns } from "./province-columns"
import { readNumber } from "./read-figures"
import type { SheetProblems } from "./sheet"

/**
 * Points by which a printed sum may differ from that of its parts. More than `rounding` is told; more than `own`, which is beyond what PAPI's sheets differ
 * within themselves (Hà Nội 2022: 0.000695), is refused.
 */
const TOLERANCE = { rounding: 0.0005, own: 0.001 }

/** Holds the printed dimensions and totals against the sums of the scores. A printed 0 is a result that is missing. */
export function checkSums(
  told: SheetProblems,
  printed: readonly PrintedSum[],
  scores: FactGrid,
  { columns }: ProvinceColumns,
): void {
  for (const { row, id } of printed)
    columns.forEach((column, province) => {
      const value = readNumber(told.sheet.rows[row]![column])
      if (value === null || value === 0) return
      if (typeof value !== "number") return told.refuse(row, column, value)
      const sum = totalOf(scores, province, (part) => id === "total" || part.startsWith(`${id}.`))
      if (sum === null) return
      if (Number.isNaN(sum)) return told.refuse(row, column, withoutParts(id, value))
      const gap = Math.abs(value - sum)
      if (isWithin(gap, TOLERANCE.rounding)) return
      if (isWithin(gap, TOLERANCE.own))
        told.warn(row, column, differs(id, value, sum, "The sum is taken; nothing is to be done"))
      else
        told.refuse(row, column, differs(id, value, sum, "Look for a wrong score of the province among the rows below"))
    })
}

/** In millionths: 0.0005 itself is inside. */
function isWithin(gap: number, tolerance: number): boolean {
  return gap < tolerance || samePoints(gap, tolerance)
}

function nameOf(id: string): string {
  return id === "total" ? "total" : `dimension ${id}`
}

function differs(id: string, value: number, sum: number, remedy: string) {
  const expected = `${sum.toFixed(6)}, give or take ${TOLERANCE.rounding}`
  return { problem: `${nameOf(id)} is not the sum of its scores`, found: value.toFixed(6), expected, remedy }
}

function withoutParts(id: string, value: number) {
  return {
    ...{
      problem: `${nameOf(id)} of a province that lacks scores of it`,
      found: value.toFixed(6),
      expected: "0 or a blank",
    },
    remedy: "Add the scores, or take the sum away where the result is suppressed",
  }
}
