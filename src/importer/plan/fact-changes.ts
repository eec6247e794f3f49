import { isOneRow, rowCells, type FactGrid, type Facts } from "../package/facts"
import { DECIMALS, FACT_NAMES, FACT_TABLES, type FactName } from "../package/tables"

/** A fact that changes or goes. */
export type FactChange = {
  file: string
  year: number
  province: string
  /** sub-dimension or indicator; for an interval or a weighted total null */
  measure: string | null
  /** as published: one number, or the four of an interval or a weighted total, blank where absent; null = no row */
  old: string
  new: string | null
}

export type FactChanges = {
  /** number of new rows by file and year */
  inserted: readonly { file: string; year: number; rows: number }[]
  changed: readonly FactChange[]
  removed: readonly FactChange[]
}

/** The grids of each edition, before and after, that either side has. */
export function gridPairs(name: FactName, before: Facts, after: Facts): GridPair[] {
  const years = [...new Set([...before[name].keys(), ...after[name].keys()])].sort((a, b) => a - b)
  return years.map((year) => new GridPair(name, before[name].get(year), after[name].get(year)))
}

/** What changes between two states. New facts are counted only: the first import has all of them. */
export function factChanges(before: Facts, after: Facts): FactChanges {
  const inserted: { file: string; year: number; rows: number }[] = []
  const changed: FactChange[] = []
  const removed: FactChange[] = []
  for (const pair of FACT_NAMES.flatMap((name) => gridPairs(name, before, after))) {
    let rows = 0
    pair.after?.provinces.names.forEach((_, province) =>
      pair.forEachWritten(province, (old, now) => {
        if (old < 0) rows += 1
        else changed.push(changeOf(pair, pair.before!, old, now))
      }),
    )
    pair.before?.provinces.names.forEach((_, province) =>
      pair.forEachRemoved(province, (old) => removed.push(changeOf(pair, pair.before!, old, -1))),
    )
    if (rows > 0) inserted.push({ file: FACT_TABLES[pair.name].file, year: pair.after!.year, rows })
  }
  return { inserted, changed, removed }
}

function changeOf(pair: GridPair, grid: FactGrid, old: number, now: number): FactChange {
  const width = grid.measures.names.length
  return {
    file: FACT_TABLES[pair.name].file,
    year: grid.year,
    province: grid.provinces.names[Math.floor(old / width)]!,
    measure: isOneRow(pair.name) ? null : grid.measures.names[old % width]!,
    old: published(pair.name, grid, old),
    new: now < 0 ? null : published(pair.name, pair.after!, now),
  }
}

function published(name: FactName, grid: FactGrid, cell: number): string {
  if (!isOneRow(name)) return grid.values[cell]!.toFixed(DECIMALS)
  return rowCells(grid, cell)
    .map((value) => value ?? "")
    .join(",")
}

/** A row's first cell in the grid before and after; -1 where it has none. */
export type VisitRow = (before: number, after: number) => void

/**
 * The facts of one edition before and after, compared row by row. A row is one cell, or all of a province's. Provinces and measures are
 * matched by name: their places on the two grids may differ.
 */
export class GridPair {
  /** cells of a row */
  readonly width: number

  constructor(
    readonly name: FactName,
    readonly before: FactGrid | undefined,
    readonly after: FactGrid | undefined,
  ) {
    this.width = isOneRow(name) ? (before ?? after)!.measures.names.length : 1
  }

  /** Calls with the rows of a province that are new or have changed. */
  forEachWritten(province: number, visit: VisitRow): void {
    this.forEachRow(this.after!, this.before, province, (after, before) => {
      if (before < 0 || !this.isSame(before, after)) visit(before, after)
    })
  }

  /** Calls with the rows of a province (of the grid before) that are gone. */
  forEachRemoved(province: number, visit: VisitRow): void {
    this.forEachRow(this.before!, this.after, province, (before, after) => {
      if (after < 0) visit(before, after)
    })
  }

  private forEachRow(own: FactGrid, other: FactGrid | undefined, province: number, visit: VisitRow): void {
    const otherProvince = other?.provinces.at.get(own.provinces.names[province]!)
    for (let measure = 0; measure < own.measures.names.length; measure += this.width) {
      const cell = own.cell(province, measure)
      if (!this.isRow(own, cell)) continue
      const otherMeasure = other?.measures.at.get(own.measures.names[measure]!)
      const isKnown = otherProvince !== undefined && otherMeasure !== undefined
      const otherCell = isKnown ? other!.cell(otherProvince, otherMeasure) : -1
      visit(cell, otherCell >= 0 && this.isRow(other!, otherCell) ? otherCell : -1)
    }
  }

  private isRow({ values }: FactGrid, cell: number): boolean {
    for (let index = cell; index < cell + this.width; index += 1) if (!Number.isNaN(values[index])) return true
    return false
  }

  private isSame(before: number, after: number): boolean {
    for (let index = 0; index < this.width; index += 1)
      if (!Object.is(this.before!.values[before + index], this.after!.values[after + index])) return false
    return true
  }
}
