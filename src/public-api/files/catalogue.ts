import { TABLES } from "../tables/catalogue"
import type { Table } from "../tables/table"
import { archive } from "./archive"
import { bibtex, cslJson } from "./citation"
import { nameWithRelease, type DataFile } from "./data-file"
import { datasetJsonLd, dcatCatalogue } from "./dataset-metadata"
import { scoresWorkbook } from "./scores-workbook"
import { csvwFile, dataPackage } from "./table-descriptions"
import { csvOf } from "./text-formats"

/** Every file of the bulk data, by the name in its address. */
export const FILES: ReadonlyMap<string, DataFile> = new Map(
  [
    ...TABLES.flatMap((table) => [csvFile(table), csvwFile(table)]),
    scoresWorkbook,
    archive,
    dataPackage,
    bibtex,
    cslJson,
    datasetJsonLd,
    dcatCatalogue,
  ].map((file) => [file.name, file]),
)

/** A table's CSV file. */
function csvFile(table: Table): DataFile {
  return {
    name: `${table.name}.csv`,
    contentType: "text/csv; charset=utf-8; header=present",
    saveAs: nameWithRelease(table.name, "csv"),
    content: ({ release }) => csvOf(table, release.id),
  }
}
