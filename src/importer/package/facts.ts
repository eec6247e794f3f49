import { sumPoints } from "@/domain/points"
import { sheetPlace, type Problem } from "../problems"
import { INTERVAL_AXIS, WEIGHTED_AXIS, type Axis, type PackageEdition } from "./editions"
import { DECIMALS, FACT_NAMES, FACT_TABLES, type FactName } from "./tables"

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

/** All facts: scores by sub-dimension, intervals and weighted totals by their four columns, values by indicator. */
export type Facts = { scores: Grids; intervals: Grids; weightedTotals: Grids; indicatorValues: Grids }

/** Empty grids for every edition. */
export function emptyFacts(editions: ReadonlyMap<number, PackageEdition>): Facts {
  const grids = FACT_NAMES.map((name) => {
    const ofYears = [...editions].map(
      ([year, axes]) => [year, new FactGrid(year, axes.provinces, measureAxis(name, axes))] as const,
    )
    return [name, new Map(ofYears)] as const
  })
  return Object.fromEntries(grids) as unknown as Facts
}

function measureAxis(name: FactName, axes: PackageEdition): Axis {
  switch (name) {
    case "scores":
      return axes.subDimensions
    case "indicatorValues":
      return axes.indicators
    case "intervals":
      return INTERVAL_AXIS
    case "weightedTotals":
      return WEIGHTED_AXIS
    default:
      return name satisfies never
  }
}

/** Rows of the fact files: an interval or a weighted total is one row of four values. */
export function countRows(facts: Facts): number {
  return FACT_NAMES.flatMap((name) => [...facts[name].values()].map((grid) => rowsOfGrid(name, grid))).reduce(
    (a, b) => a + b,
    0,
  )
}

/** Rows of the file that a grid was read from. */
function rowsOfGrid(name: FactName, grid: FactGrid): number {
  if (!isOneRow(name)) return grid.size
  return grid.provinces.names.filter((_, province) => hasRow(grid, province)).length
}

/** Whether all of a province's values are one row of the file; else each is a row of its own, with the measure's name. */
export function isOneRow(name: FactName): name is "intervals" | "weightedTotals" {
  return name === "intervals" || name === "weightedTotals"
}

/** Whether a province has any value of a grid. */
export function hasRow(grid: FactGrid, province: number): boolean {
  return grid.measures.names.some((_, measure) => grid.has(province, measure))
}

/** The values of a province's one row, from its first cell on, as they are written; null where absent. */
export function rowCells({ values, measures }: FactGrid, begin: number): (string | null)[] {
  return measures.names.map((name, index) => {
    const value = values[begin + index]!
    if (Number.isNaN(value)) return null
    return name === "respondents" ? String(value) : value.toFixed(DECIMALS)
  })
}

/**
 * Where a problem with the scores of an edition is told: at their line; in a workbook in the province's column, or at a row's beginning.
 *
 * @param line  as the grid has it; 0 = there is none
 */
export function scorePlace(
  { sheet }: FactGrid,
  line: number,
  province?: number,
): Pick<Problem, "file" | "line" | "column" | "cell"> {
  if (!sheet) return { file: FACT_TABLES.scores.file, line, column: 1 }
  return sheetPlace(sheet, line === 0 ? sheet.codes : line - 1, province === undefined ? 0 : sheet.columns[province]!)
}

/**
 * The sum of a province's scores in an edition, in points, unrounded.
 * @param fits  which sub-dimensions to add up; all by default, which is the total
 * @returns NaN when a score is absent; null when one could not be read, or none fits: then nothing can be said
 */
export function totalOf(scores: FactGrid, province: number, fits: (id: string) => boolean = () => true): number | null {
  const parts: number[] = []
  for (const [measure, id] of scores.measures.names.entries()) {
    if (!fits(id)) continue
    if (scores.isGiven(province, measure) && !scores.has(province, measure)) return null
    parts.push(scores.values[scores.cell(province, measure)]!)
  }
  return parts.length === 0 ? null : sumPoints(parts)
}

/** The least line that a fact stands on; 0 if there is no fact. */
export function firstLine(lines: Int32Array): number {
  return lines.reduce((least, line) => (line !== 0 && (least === 0 || line < least) ? line : least), 0)
}
