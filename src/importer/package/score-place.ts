import type { Problem } from "../problems"
import { sheetPlace } from "../workbook/sheet-problems"
import type { FactGrid } from "./fact-grid"
import { FACT_TABLES } from "./fact-tables"

/**
 * Where a problem with the scores of an edition is told: at their line; in a workbook in the province's column, or at a row's beginning.
 *
 * @param line  as the grid has it; 0 = there is none
 */
export function scorePlace(
  { sheet }: FactGrid,
  line: number,
  province?: number,
): Pick<Problem, "file" | "line" | "column" | "cell"> {
  if (!sheet) return { file: FACT_TABLES.scores.file, line, column: 1 }
  return sheetPlace(sheet, line === 0 ? sheet.codes : line - 1, province === undefined ? 0 : sheet.columns[province]!)
}
