import type { Table } from "../tables/table"
import { csvOf } from "./csv"
import { nameWithRelease, type DataFile } from "./file"

/** A table's CSV file. */
export function csvFile(table: Table): DataFile {
  return {
    name: `${table.name}.csv`,
    contentType: "text/csv; charset=utf-8; header=present",
    saveAs: nameWithRelease(table.name, "csv"),
    content: ({ release }) => csvOf(table, release.id),
  }
}
