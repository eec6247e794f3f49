import type { CellProblem } from "../package/cell"
import type { Problem, Problems } from "../problems"
import { address, type Sheet } from "./sheet"

/** Where a cell stands, for a problem; row and column from 0. */
export function sheetPlace(
  { file, name }: Pick<Sheet, "file" | "name">,
  row: number,
  column: number,
): Pick<Problem, "file" | "line" | "column" | "cell"> {
  return { file, line: row + 1, column: column + 1, cell: `${name}!${address(row, column)}` }
}

/** Gathers what is wrong or odd in a sheet, each at its cell; row and column from 0. */
export class SheetProblems {
  readonly warnings: Problem[] = []

  constructor(
    readonly sheet: Sheet,
    private readonly problems: Problems,
  ) {}

  refuse(row: number, column: number, problem: CellProblem): void {
    this.problems.add({ ...sheetPlace(this.sheet, row, column), ...problem })
  }

  warn(row: number, column: number, problem: CellProblem): void {
    this.warnings.push({ ...sheetPlace(this.sheet, row, column), ...problem })
  }
}
