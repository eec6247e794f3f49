import { PackageRefused, Problems } from "../problems"
import type { CellProblem } from "../package/cell"
import type { Workbook } from "./open-workbook"
import type { Sheet } from "./sheet"

/**
 * The sheet of a year: the one whose name holds the year as a number of its own ("2023_VIE_ENG"). The only sheet of a workbook may have a name without any
 * year.
 * @throws {PackageRefused} none, or several
 */
export function chooseSheet(workbook: Workbook, year: number): Sheet {
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
export function refuseWorkbook(file: string, problem: CellProblem): never {
  const problems = new Problems()
  problems.add({ file, line: 1, column: 1, ...problem })
  throw new PackageRefused(workbookNamed(file), problems)
}

export function workbookNamed(file: string): string {
  return `the workbook ${file}`
}
