import { basename } from "node:path"
import type { CellProblem } from "../package/cell-values"
import { editionsOf, type PackageEdition } from "../package/editions"
import type { FactName } from "../package/tables"
import { hasRow, type Facts } from "../package/facts"
import type { Reference } from "../package/read-reference"
import { PackageRefused, Problems, type Problem } from "../problems"
import { UnreadableWorkbook } from "./archive"
import { checkSums, FigureReader } from "./read-figures"
import { figureRows } from "./figure-rows"
import { openWorkbook, type Workbook, SheetProblems, type Sheet } from "./workbook-file"
import { areProvincesOnRows, provinceColumns } from "./province-columns"

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

/** The facts that are read from a sheet. Its weighted totals are left out, so the year keeps those it has. */
const BROUGHT = ["scores", "intervals", "indicatorValues"] as const satisfies readonly FactName[]

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
  const axes = editionsOf(reference).get(year)
  if (!axes) return refuseWorkbook(sheet.file, unknownYear(year, reference))
  const told = new SheetProblems(sheet, problems)
  const places = provinceColumns(told, axes, reference)
  if (!places) return refuseLayout(told, axes, problems)
  if (problems.count > 0) throw new PackageRefused(workbookNamed(sheet.file), problems)
  for (const name of BROUGHT) {
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
    intervals: axes.provinces.names.filter((_, province) => hasRow(intervals, province)).length,
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

function refuseLayout(told: SheetProblems, axes: PackageEdition, problems: Problems): never {
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

/**
 * The sheet of a year: the one whose name holds the year as a number of its own ("2023_VIE_ENG"). The only sheet of a workbook may have a name without any
 * year.
 * @throws {PackageRefused} none, or several
 */
function chooseSheet(workbook: Workbook, year: number): Sheet {
  const { names } = workbook
  const ofYear = names.filter((name) => yearsIn(name).includes(year))
  if (ofYear.length === 1) return workbook.sheet(ofYear[0]!)
  if (names.length === 1 && yearsIn(names[0]!).length === 0) return workbook.sheet(names[0]!)
  const found = ofYear.length > 1 ? ofYear.join(", ") : names.join(", ") || "no sheets"
  return refuseWorkbook(workbook.file, {
    problem: ofYear.length > 1 ? `several sheets of ${year}` : `no sheet of ${year}`,
    found,
    expected: `one sheet with ${year} in its name`,
    remedy: `Name the sheet of the year after it, such as ${year}_VIE_ENG, and no other one; look whether --year is right`,
  })
}

function yearsIn(name: string): number[] {
  return (name.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number)
}

/** Refuses a workbook as a whole. */
function refuseWorkbook(file: string, problem: CellProblem): never {
  const problems = new Problems()
  problems.add({ file, line: 1, column: 1, ...problem })
  throw new PackageRefused(workbookNamed(file), problems)
}

export function workbookNamed(file: string): string {
  return `the workbook ${file}`
}
