import type { Axis } from "./axes"

/** A sheet of a workbook that facts were read from: its provinces' columns, by index, and the row of their codes; both from 0. */
export type FactSheet = { file: string; name: string; columns: readonly number[]; codes: number }

/**
 * The facts of one edition as columns: a cell for each province and measure, NaN where there is no fact. Two million facts take some 25 MB,
 * and a duplicate or a gap is found without building a key.
 */
export class FactGrid {
  readonly values: Float64Array
  /** the line each fact was read from; 0 = none */
  readonly lines: Int32Array
  /** where they come from a workbook: then `lines` are rows of its sheet */
  sheet: FactSheet | null = null

  constructor(
    readonly year: number,
    readonly provinces: Axis,
    readonly measures: Axis,
  ) {
    const size = provinces.names.length * measures.names.length
    this.values = new Float64Array(size).fill(NaN)
    this.lines = new Int32Array(size)
  }

  /** Where the cell of a province and measure (by index) lies. */
  cell(province: number, measure: number): number {
    return province * this.measures.names.length + measure
  }

  has(province: number, measure: number): boolean {
    return !Number.isNaN(this.values[this.cell(province, measure)]!)
  }

  /** Whether a row was read for the cell, be its value right or wrong. */
  isGiven(province: number, measure: number): boolean {
    return this.lines[this.cell(province, measure)] !== 0
  }

  /** Number of facts. */
  get size(): number {
    return this.values.reduce((count, value) => (Number.isNaN(value) ? count : count + 1), 0)
  }
}

/** Grids by year, oldest first. */
export type Grids = ReadonlyMap<number, FactGrid>

/** All facts: scores by sub-dimension, intervals by their four columns, values by indicator. */
export type Facts = { scores: Grids; intervals: Grids; indicatorValues: Grids }
