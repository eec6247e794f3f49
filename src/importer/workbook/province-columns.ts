import { searchKey } from "@/domain/spelling"
import type { PackageEdition } from "../package/editions"
import type { Reference } from "../package/read-reference"
import { shown } from "../problems"
import { textOf, type Sheet, type SheetProblems, type SheetRow } from "./workbook-file"

/** Where the provinces stand: the row of their codes (names are the row below) and the column of each, by index; all from 0. */
export type ProvinceColumns = { codes: number; columns: readonly number[] }

/** Columns A to C hold names and scale. */
export const FIRST_PROVINCE = 3

/** Rows in which the codes are looked for, and how many of them make a row one of codes. */
const [TOP, LEAST] = [15, 10]

/**
 * Finds the columns of an edition's provinces: each once, by its code, with a name that does not contradict it. Returns null when there is no row of codes.
 * The workbook of 2024 has further rows above, with the codes of the provinces since 2025: the row with most of the edition's codes is taken.
 */
export function provinceColumns(
  told: SheetProblems,
  { provinces, year, boundarySet }: PackageEdition,
  reference: Reference,
): ProvinceColumns | null {
  const codes = rowOfCodes(told.sheet, provinces.at)
  if (codes === null) return null
  const [codeRow, nameRow] = [told.sheet.rows[codes]!, told.sheet.rows[codes + 1] ?? []]
  const names = namesOf(reference, boundarySet)
  const columns = new Map<string, number>()
  for (let column = FIRST_PROVINCE; column < Math.max(codeRow.length, nameRow.length); column += 1) {
    const [code, name] = [codeIn(codeRow, column), textOf(nameRow[column])]
    if (code === "") {
      if (name !== "") told.warn(codes + 1, column, columnWithoutCode(name))
    } else if (!provinces.at.has(code)) told.refuse(codes, column, unknownCode(code, year, boundarySet))
    else if (columns.has(code)) told.refuse(codes, column, codeTwice(code, textOf(nameRow[columns.get(code)!])))
    else {
      columns.set(code, column)
      checkName(told, codes + 1, column, code, name, names)
    }
  }
  for (const code of provinces.names.filter((each) => !columns.has(each)))
    told.refuse(codes, 0, missingProvince(code, names.get(code)![0]!))
  return { codes, columns: provinces.names.map((code) => columns.get(code) ?? 0) }
}

/** Whether the provinces stand below one another, as in the workbooks until 2017. */
export function areProvincesOnRows({ rows }: Sheet, { provinces }: PackageEdition): boolean {
  return [0, 1, 2].some((column) => rows.filter((row) => provinces.at.has(codeIn(row, column))).length >= LEAST)
}

function rowOfCodes({ rows }: Sheet, known: ReadonlyMap<string, number>): number | null {
  const counts = rows.slice(0, TOP).map((row) => {
    const codes = Array.from(row, (_, column) => (column < FIRST_PROVINCE ? "" : codeIn(row, column)))
    return new Set(codes.filter((code) => known.has(code))).size
  })
  const most = Math.max(0, ...counts)
  return most < LEAST ? null : counts.lastIndexOf(most)
}

/** A code as the package writes it: 1 and "1" are 01. */
function codeIn(row: SheetRow, column: number): string {
  const text = textOf(row[column])
  return /^\d$/.test(text) ? `0${text}` : text
}

function columnWithoutCode(name: string) {
  return {
    ...{ problem: "column without a code", found: shown(name), expected: "the code of a province" },
    remedy: "It is left out; write the code above it if it is a province's",
  }
}

function unknownCode(code: string, year: number, boundarySet: number) {
  return {
    problem: `unknown province of ${year}`,
    found: shown(code),
    expected: `a code of boundary set ${boundarySet} in provinces.csv`,
    remedy: "Correct the code; a column that is of no province has none",
  }
}

function codeTwice(code: string, name: string) {
  return {
    ...{ problem: "province twice", found: shown(code), expected: `it once: ${name} has it already` },
    remedy: "Keep the right one of the two columns, or correct its code",
  }
}

function missingProvince(code: string, name: string) {
  return {
    ...{ problem: `no column of province ${code}`, found: "none", expected: `a column of ${name}` },
    remedy: "Add the column; where the province has no result, with blanks or zeros",
  }
}

type Names = ReadonlyMap<string, readonly string[]>

/** Every name of each province, the Vietnamese one first. */
function namesOf({ provinces, names }: Reference, boundarySet: number): Names {
  const further = names.rows.filter((row) => row.boundary_set === boundarySet)
  return new Map(
    provinces.rows
      .filter((row) => row.boundary_set === boundarySet)
      .map(({ code, name_vi, name_en }) => [
        code,
        [name_vi, name_en, ...further.filter((row) => row.code === code).map(({ name }) => name)],
      ]),
  )
}

/** A name may be spelt in many ways; that of another province under a code is refused, one of none is warned of. */
function checkName(told: SheetProblems, row: number, column: number, code: string, name: string, names: Names): void {
  const folded = searchKey(name)
  const isNameOf = (each: string) => names.get(each)!.some((known) => searchKey(known) === folded)
  if (isNameOf(code)) return
  const own = names.get(code)![0]!
  const other = [...names.keys()].find(isNameOf)
  const problem = { problem: `not the name of province ${code}`, found: shown(name), expected: own }
  if (other !== undefined)
    told.refuse(row, column, {
      ...problem,
      remedy: `Correct the code or the name: ${other} is ${names.get(other)![0]!}`,
    })
  else
    told.warn(row, column, {
      ...problem,
      remedy: "Look whether the column is of this province; province_names.csv takes further spellings",
    })
}
