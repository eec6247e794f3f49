import { searchKey } from "@/domain/search-key"
import type { Reference } from "../package/reference"
import { shown } from "../problems"
import type { SheetProblems } from "./sheet-problems"

type Names = ReadonlyMap<string, readonly string[]>

/** Every name of each province, the Vietnamese one first. */
export function namesOf({ provinces, names }: Reference, boundarySet: number): Names {
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
export function checkName(
  told: SheetProblems,
  row: number,
  column: number,
  code: string,
  name: string,
  names: Names,
): void {
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
