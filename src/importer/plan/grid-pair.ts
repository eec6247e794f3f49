import type { FactGrid } from "../package/fact-grid"
import type { FactName } from "../package/fact-tables"
import { INTERVAL_AXIS } from "../package/axes"

/** A row's first cell in the grid before and after; -1 where it has none. */
export type VisitRow = (before: number, after: number) => void

/**
 * The facts of one edition before and after, compared row by row. A row is one cell, or an interval's four. Provinces and measures are
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
    this.width = name === "intervals" ? INTERVAL_AXIS.names.length : 1
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
