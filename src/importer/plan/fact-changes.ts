import { DECIMALS } from "../package/column"
import type { FactGrid, Facts } from "../package/fact-grid"
import { FACT_NAMES, FACT_TABLES, type FactName } from "../package/fact-tables"
import { GridPair } from "./grid-pair"

/** A fact that changes or goes. */
export type FactChange = {
  file: string
  year: number
  province: string
  /** sub-dimension or indicator; for an interval null */
  measure: string | null
  /** as published: one number, or an interval's four, blank where absent; null = no row */
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
    measure: pair.name === "intervals" ? null : grid.measures.names[old % width]!,
    old: published(grid, old, pair.width),
    new: now < 0 ? null : published(pair.after!, now, pair.width),
  }
}

function published(grid: FactGrid, cell: number, width: number): string {
  const values = [...grid.values.subarray(cell, cell + width)]
  // The last of an interval's four is a number of people.
  return values
    .map((value, index) => (Number.isNaN(value) ? "" : index === 3 ? String(value) : value.toFixed(DECIMALS)))
    .join(",")
}
