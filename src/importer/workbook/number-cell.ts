import { roundToSixDecimals } from "@/domain/points"
import { shown } from "../problems"
import type { CellProblem } from "../package/cell"
import type { Cell } from "./sheet"

/**
 * The number of a cell, at six decimals; null for a blank one. A number kept as text is accepted with a point or a comma, and with a percent sign, unless
 * it can be read in two ways: three digits after the mark may be thousands.
 */
export function readNumber(cell: Cell | undefined): number | null | CellProblem {
  if (!cell) return null
  const { kind, text } = cell
  const found = shown(text)
  if (kind === "error")
    return {
      ...{ problem: "error in a cell", found, expected: "a number or a blank" },
      remedy: "Write the number itself, or leave the cell blank",
    }
  if (kind === "number" && Number.isFinite(Number(text))) return roundToSixDecimals(Number(text))
  const parts = /^(\d+)(?:[.,](\d+))? ?(%?)$/.exec(text)
  if (!parts)
    return {
      ...{ problem: "not a number", found, expected: "a number or a blank" },
      remedy: "Write the number alone in the cell, or leave it blank",
    }
  const [, whole, decimals = "0", percent] = parts
  if (decimals.length === 3)
    return {
      ...{ problem: "text that reads as two numbers", found, expected: "a number cell" },
      remedy: "Turn the text into a number in the spreadsheet program: the mark may be of decimals or of thousands",
    }
  return roundToSixDecimals(Number(`${whole}.${decimals}`) / (percent === "%" ? 100 : 1))
}
