import { basename } from "node:path"
import { axesOf, type EditionAxes } from "../package/axes"
import type { Facts } from "../package/fact-grid"
import { FACT_NAMES } from "../package/fact-tables"
import { hasInterval } from "../package/facts"
import type { Reference } from "../package/reference"
import type { Problem, Problems } from "../problems"
import { PackageRefused } from "../problems"
import { UnreadableWorkbook } from "./archive"
import { checkSums } from "./check-sums"
import { chooseSheet, refuseWorkbook, workbookNamed } from "./choose-sheet"
import { openWorkbook } from "./open-workbook"
import { areProvincesOnRows, provinceColumns } from "./province-columns"
import type { Sheet } from "./sheet"
import { SheetProblems } from "./sheet-problems"
import { figureRows } from "./sheet-rows"
import { FigureReader } from "./take-figures"

/** What was read of a workbook. */
export type WorkbookReading = {
  file: string
  sheet: string
  year: number
  scores: number
  /** provinces with an interval or a number of respondents */
  intervals: number
  indicatorValues: number
  /** zeros read as missing results */
  zeros: number
  /** rows that are known and not read */
  leftOut: readonly string[]
  /** what is odd and need not be wrong */
  warnings: readonly Problem[]
}

/** The sheet of a year. @throws {PackageRefused} no workbook, or no such sheet */
export function readSheet(path: string, year: number): Sheet {
  try {
    return chooseSheet(openWorkbook(path), year)
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return refuseWorkbook(basename(path), error.problem)
    throw error
  }
}

/**
 * Puts the figures of a sheet in the place of a year's facts, checking each. What an edition must have as a whole is not checked here.
 *
 * @param facts  changed: grids of the year
 * @throws {PackageRefused} a sheet of another layout, or a year without an edition; wrong cells are gathered in `problems`
 */
export function takeSheet(
  sheet: Sheet,
  year: number,
  reference: Reference,
  facts: Facts,
  problems: Problems,
): WorkbookReading {
  const axes = axesOf(reference).get(year)
  if (!axes) return refuseWorkbook(sheet.file, unknownYear(year, reference))
  const told = new SheetProblems(sheet, problems)
  const places = provinceColumns(told, axes, reference)
  if (!places) return refuseLayout(told, axes, problems)
  if (problems.count > 0) throw new PackageRefused(workbookNamed(sheet.file), problems)
  for (const name of FACT_NAMES) {
    const grid = facts[name].get(year)!
    grid.values.fill(NaN)
    grid.lines.fill(0)
    grid.sheet = { ...places, file: sheet.file, name: sheet.name }
  }
  const rows = figureRows(told, places, axes, reference)
  // Figures without their rows would be told once for each province.
  if (problems.count > 0) throw new PackageRefused(workbookNamed(sheet.file), problems)
  const reader = new FigureReader(told, places, rows, axes, reference, facts)
  reader.read()
  checkSums(told, rows.sums, facts.scores.get(year)!, places)
  const intervals = facts.intervals.get(year)!
  return {
    ...{ file: sheet.file, sheet: sheet.name, year, zeros: reader.zeros, leftOut: rows.leftOut },
    scores: facts.scores.get(year)!.size,
    intervals: axes.provinces.names.filter((_, province) => hasInterval(intervals, province)).length,
    indicatorValues: facts.indicatorValues.get(year)!.size,
    warnings: told.warnings,
  }
}

function unknownYear(year: number, { editions }: Reference) {
  return {
    problem: "year without an edition",
    found: String(year),
    expected: `a year of editions.csv (${editions.rows.map((row) => row.year).join(", ")})`,
    remedy:
      "In a package folder add the year to editions.csv, to last_year in dimensions.csv and sub_dimensions.csv, to years in indicators.csv, its " +
      "changes of method to breaks.csv and its provinces without a result to missing_results.csv; then give the folder with --package",
  }
}

function refuseLayout(told: SheetProblems, axes: EditionAxes, problems: Problems): never {
  const isTurned = areProvincesOnRows(told.sheet, axes)
  told.refuse(0, 0, {
    problem: isTurned ? "provinces on rows" : "no row of province codes",
    found: isTurned ? "codes below one another" : `${told.sheet.rows.length} rows without one`,
    expected: "a row with the codes of the provinces, from column D on, and their names below",
    remedy: isTurned
      ? "Sheets of this layout (until 2017) are not read: write their figures into the files of a package"
      : "Look whether it is the provincial sheet; add the row of codes above the names",
  })
  throw new PackageRefused(workbookNamed(told.sheet.file), problems)
}
