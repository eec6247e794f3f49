import { wordingKey } from "@/domain/spelling"
import type { CellProblem } from "../package/cell-values"
import type { PackageEdition } from "../package/editions"
import type { Reference } from "../package/read-reference"
import { address, shown } from "../problems"
import { IndicatorMatch, IntervalRows, rowKind, type RowKind } from "./row-kind"
import { FIRST_PROVINCE, type ProvinceColumns } from "./province-columns"
import { textOf, type SheetProblems, type SheetRow } from "./workbook-file"

/** A row with printed sums: of the dimension with this id, or of all ("total"). */
export type PrintedSum = { row: number; id: string }

/** The rows of a sheet that hold figures, by what they hold; numbers of rows from 0. */
export type FigureRows = {
  scores: ReadonlyMap<string, number>
  indicators: ReadonlyMap<string, number>
  intervals: ReadonlyMap<string, number>
  sums: readonly PrintedSum[]
  /** addresses of rows that are known and not read: the weighted totals */
  leftOut: readonly string[]
}

type Found = { scores: Map<string, number>; indicators: Map<string, number> }

/** Finds the rows. One that is unknown and holds figures is told, so that nothing is left out silently. */
export function figureRows(
  told: SheetProblems,
  { codes, columns }: ProvinceColumns,
  axes: PackageEdition,
  reference: Reference,
): FigureRows {
  const { rows } = told.sheet
  const found: Found = { scores: new Map(), indicators: new Map() }
  const intervals = new IntervalRows()
  const [sums, leftOut]: [PrintedSum[], string[]] = [[], []]
  const match = new IndicatorMatch(reference, axes.year)
  let [isTop, part]: [boolean, string | null] = [true, null]
  for (let row = codes + 2; row < rows.length; row += 1) {
    const cells = rows[row]!
    const kind = rowKind(cells, isTop)
    const hasFigures = columns.some((column) => cells[column] !== undefined)
    if (kind.kind === "dimension") [isTop, part] = [false, null]
    if (kind.kind === "subDimension") [isTop, part] = [false, kind.id]
    if (!hasFigures && kind.kind !== "subDimension") continue
    if (kind.kind === "total" || kind.kind === "weighted") intervals.below(kind.kind)
    if (kind.kind === "weighted") leftOut.push(rowNamed(row, cells))
    else if (kind.kind === "total" || kind.kind === "dimension") sums.push({ row, id: sumId(kind) })
    else if (kind.kind === "subDimension") takeSubDimension(told, row, kind.id, axes, found)
    else if (kind.kind !== "other") intervals.add(kind.kind, row)
    else if (part === null) told.warn(row, 0, unknownRow(cells))
    else takeIndicator(told, row, match.of(cells, part), found)
  }
  for (const { id, name_vi } of axes.periods.filter((period) => !found.scores.has(period.id)))
    told.refuse(codes, 0, missingRow(id, name_vi))
  const ofTotal = intervals.sorted()
  for (const { name, row } of ofTotal.twice) told.refuse(row, 0, rowTwice(name, ofTotal.rows.get(name)!))
  leftOut.push(...ofTotal.weighted.map(({ row }) => rowNamed(row, rows[row]!)))
  return { ...found, intervals: ofTotal.rows, sums, leftOut }
}

function rowNamed(row: number, cells: SheetRow): string {
  return `row ${row + 1} (${textOf(cells[0]) || textOf(cells[1])})`
}

function sumId(kind: RowKind): string {
  return "id" in kind ? kind.id : "total"
}

function take(told: SheetProblems, row: number, rows: Map<string, number>, name: string): boolean {
  const first = rows.get(name)
  if (first === undefined) rows.set(name, row)
  else told.refuse(row, 0, rowTwice(name, first))
  return first === undefined
}

function rowTwice(name: string, first: number): CellProblem {
  const expected = `it once: it stands at ${address(first, 0)} already`
  return { problem: `${name} twice`, found: "a second row", expected, remedy: "Keep the right one of the two rows" }
}

function takeSubDimension(told: SheetProblems, row: number, id: string, axes: PackageEdition, { scores }: Found): void {
  const index = axes.subDimensions.at.get(id)
  if (index === undefined) return told.refuse(row, 0, unknownSubDimension(id, axes))
  if (!take(told, row, scores, id)) return
  const cells = told.sheet.rows[row]!
  const { min, max, name_vi, name_en } = axes.periods[index]!
  if (isOtherScale(textOf(cells[2]), `${min}-${max}`))
    told.refuse(row, 2, {
      ...{ problem: `another scale of ${id}`, found: shown(textOf(cells[2])), expected: `${min} to ${max}` },
      remedy: "Correct the scale; where PAPI changed it, begin a new period in sub_dimensions.csv",
    })
  const labels = [textOf(cells[0]), textOf(cells[1])].map((label) => wordingKey(label.replace(/^[\d.\s:)\-–]+/, "")))
  if (!labels.includes(wordingKey(name_vi)) && !labels.includes(wordingKey(name_en)))
    told.warn(row, 0, {
      ...{ problem: `another name of ${id}`, found: shown(textOf(cells[1]) || textOf(cells[0])), expected: name_vi },
      remedy: "Its number is trusted; look whether it still measures the same",
    })
}

function takeIndicator(
  told: SheetProblems,
  row: number,
  match: ReturnType<IndicatorMatch["of"]>,
  { indicators }: Found,
): void {
  if (!("id" in match)) return told.warn(row, 0, match)
  if (!take(told, row, indicators, match.id)) return
  const printed = textOf(told.sheet.rows[row]![2])
  if (isOtherScale(printed, match.scale_printed))
    told.warn(row, 2, {
      ...{ problem: `another scale of ${match.id}`, found: shown(printed), expected: match.scale_printed },
      remedy: "Look whether it still measures the same; where it does not, it is another indicator",
    })
}

function missingRow(id: string, name: string): CellProblem {
  return {
    ...{ problem: `no row of ${id}`, found: "none", expected: `a row "${id}: ${name}"` },
    remedy: "Add the row; where PAPI dropped the sub-dimension, end its period in sub_dimensions.csv",
  }
}

function unknownSubDimension(id: string, { year, subDimensions }: PackageEdition): CellProblem {
  return {
    problem: `unknown sub-dimension of ${year}`,
    found: shown(id),
    expected: `one of ${subDimensions.names.join(", ")}`,
    remedy: "Correct the number; a sub-dimension that is new goes into sub_dimensions.csv first",
  }
}

function unknownRow(cells: SheetRow): CellProblem {
  return {
    problem: "row left out: neither a total nor a sub-dimension",
    found: shown(textOf(cells[0]) || textOf(cells[1]) || `figures from column ${address(0, FIRST_PROVINCE)[0]}`),
    expected: "Unweighted, Weighted, 95% CI, Standard Error, Observations, a dimension or a sub-dimension",
    remedy: "Name it as one of these if it is one",
  }
}

/** Whether a printed scale has other ends than the one that is known; a blank says nothing. Words are other than figures, and alike among themselves. */
function isOtherScale(printed: string, known: string): boolean {
  if (printed === "") return false
  const [now, then] = [endsOf(printed), endsOf(known)]
  return now.some((end, index) => !Object.is(end, then[index]))
}

/** The two ends of a printed scale ("0,25-2,5", "0%-100%", "0-150,000"); NaN for words. */
function endsOf(text: string): [number, number] {
  const ends = /^(\d+(?:[.,]\d+)?)\s*(?:-|–|to|đến)\s*(\d+(?:[.,]\d+)?)(?!\d)/.exec(plain(text))
  return ends ? (ends.slice(1).map((end) => Number(end.replace(",", "."))) as [number, number]) : [NaN, NaN]
}

/** Without the signs of percent and of thousands. */
function plain(scale: string): string {
  return scale.replaceAll("%", "").replaceAll(/,(?=\d{3})/g, "")
}
