import { lstatSync } from "node:fs"
import { join } from "node:path"
import { numberProblem, parseNumber } from "../package/cell-values"
import { columnOfValue } from "../package/csv-lines"
import type { PackageEdition } from "../package/editions"
import { totalOf } from "../package/facts"
import { duplicateRow, unknownProvince, unknownYear, type FactReading, type Refuse } from "../package/read-facts"
import { readRows } from "../package/read-rows"
import { PUBLISHED_TOTALS } from "../package/tables"
import { shown, type Problems } from "../problems"

/** Points by which a printed total may differ from the sum of its scores. */
const TOLERANCE = 0.0005

/** Holds the published totals, where the package gives any, against the sums of the scores. Needs whole editions and provinces. */
export async function checkPublishedTotals(
  folder: string,
  editions: ReadonlyMap<number, PackageEdition>,
  { facts, readings }: FactReading,
  problems: Problems,
): Promise<void> {
  const path = join(folder, PUBLISHED_TOTALS.file)
  if (!lstatSync(path, { throwIfNoEntry: false })) return
  const seen = new Map<string, number>()
  await readRows(path, PUBLISHED_TOTALS, problems, ([year = "", code = "", text = ""], line, row) => {
    const refuse: Refuse = (column, problem) =>
      problems.add({ file: PUBLISHED_TOTALS.file, line, column: columnOfValue(row, column), ...problem })
    const axes = /^\d{4}$/.test(year) ? editions.get(Number(year)) : undefined
    if (!axes) return refuse(0, unknownYear(year, editions))
    const province = axes.provinces.at.get(code)
    if (province === undefined) return refuse(1, unknownProvince(code, axes, editions))
    const key = `${year},${code}`
    const first = seen.get(key)
    if (first !== undefined) return refuse(0, duplicateRow(key, first))
    seen.set(key, line)
    const printed = parseNumber(text)
    if (Number.isNaN(printed)) return refuse(2, numberProblem(text))
    if (readings.scores === "whole") checkTotal(printed, totalOf(facts.scores.get(axes.year)!, province), text, refuse)
  })
}

function checkTotal(printed: number, sum: number | null, text: string, refuse: Refuse): void {
  if (sum === null) return
  const found = shown(text)
  if (Number.isNaN(sum))
    return refuse(2, {
      ...{ problem: "total of a province without one", found, expected: "no row: some of its scores are absent" },
      remedy: "Add the scores, or remove the row; a weighted total does not belong here",
    })
  // In millionths, so that 0.0005 itself is inside.
  if (Math.round(Math.abs(printed - sum) * 1e6) <= Math.round(TOLERANCE * 1e6)) return
  refuse(2, {
    ...{ problem: "not the sum of the scores", found, expected: `${sum.toFixed(6)}, give or take ${TOLERANCE}` },
    remedy: "Look for a wrong score of the province; write the total unweighted, with at least four decimals",
  })
}
