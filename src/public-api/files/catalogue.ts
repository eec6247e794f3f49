import { TABLES } from "../tables/catalogue"
import { archive } from "./archive"
import { datasetJsonLd, dcatCatalogue } from "./catalogue-entry"
import { bibtex, cslJson } from "./citation"
import { csvFile } from "./csv-file"
import { csvwFile } from "./csvw"
import { dataPackage } from "./data-package"
import type { DataFile } from "./file"
import { scoresWorkbook } from "./scores-workbook"

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
