import type { ChartCell, ChartTable, Tick } from "./chart-spec"

type Column = ChartTable["columns"][number]

export const NO_CELL: ChartCell = { text: "", value: null }

/** A cell that says the same to people and to machines. */
export function wordCell(text: string): ChartCell {
  return text === "" ? NO_CELL : { text, value: text }
}

/** @param label  the figure as it is printed */
export function figureCell(label: string, value: number | null): ChartCell {
  return { text: label, value }
}

export function wordColumn(key: string, label: string): Column {
  return { key, label, numeric: false }
}

export function figureColumn(key: string, label: string): Column {
  return { key, label, numeric: true }
}

export function yearColumns(years: readonly number[]): Column[] {
  return years.map((year) => figureColumn(String(year), String(year)))
}

export function yearTicks(years: readonly number[]): Tick[] {
  return years.map((year) => ({ value: year, label: String(year) }))
}

/** The column that names a row: the first one of words, or the first one where all are figures. */
export function headColumn({ columns }: ChartTable): number {
  const named = columns.findIndex(({ numeric }) => !numeric)
  return Math.max(0, named)
}

export function rowOf(table: ChartTable, name: string): number {
  const head = headColumn(table)
  return table.rows.findIndex((row) => row[head]!.text === name)
}

export function columnOf({ columns }: ChartTable, wanted: string): number {
  return columns.findIndex(({ key }) => key === wanted)
}
