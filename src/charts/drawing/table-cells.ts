import type { ChartTable } from "../chart-spec"

/** The column that names a row of a chart's table: the first one of words, or the first one where all are figures. */
export function headColumn({ columns }: ChartTable): number {
  const named = columns.findIndex(({ numeric }) => !numeric)
  return Math.max(0, named)
}

/** The row of that name. */
export function rowOf(table: ChartTable, name: string): number {
  const head = headColumn(table)
  return table.rows.findIndex((row) => row[head]!.text === name)
}

export function columnOf({ columns }: ChartTable, wanted: string): number {
  return columns.findIndex(({ key }) => key === wanted)
}
