import type { Cell, Table } from "../tables/table"

/** So that Excel reads the file as UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF"

/** A table as CSV by RFC 4180, in pieces: UTF-8 with a byte order mark, header row, decimal points, empty for null. */
export async function* csvOf(table: Table, release: number): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(table.columns.map(({ name }) => name))
  for await (const batch of table.rows(release)) yield batch.map(csvLine).join("")
}

/** A row as RFC 4180 has it, with its end of line. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`
}

function csvCell(cell: Cell): string {
  if (cell === null) return ""
  const text = String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
