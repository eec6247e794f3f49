import type { Locale } from "@/domain/bilingual"
import { zipArchive, type ZipEntry } from "@/file-formats/zip-archive"
import { pathOf } from "@/i18n/addresses"
import { TABLES } from "../tables/catalogue"
import { type Table, csvOf } from "../tables/table"
import words from "../words.json"
import { bibtexOf, cslOf, bibtex, cslJson } from "./citation"
import {
  nameWithRelease,
  toJson,
  whole,
  type DataFile,
  type FileRequest,
  DATA_TITLE,
  SUMMARY,
  TERMS,
} from "./data-file"
import { datasetJsonLd, dcatCatalogue, csvwOf, dataPackageOf, csvwFile, dataPackage } from "./descriptions"
import { scoresWorkbook } from "./scores-workbook"

/** Everything in one archive, packed while it is sent. */
export const archive: DataFile = {
  name: "papi-data.zip",
  contentType: "application/zip",
  saveAs: nameWithRelease("data", "zip"),
  content: (request) => zipArchive(entriesOf(request), new Date(request.release.importedAt)),
}

/** What the archive holds, in its order; nothing is made before its turn. */
function entriesOf(request: FileRequest): ZipEntry[] {
  const { release } = request
  const entry = (name: string, make: () => Promise<string> | string): ZipEntry => ({ name, content: () => whole(make) })
  return [
    entry("README.txt", () => readmeOf(request)),
    entry("TERMS.txt", () => `${TERMS.vi}\n\n${TERMS.en}\n`),
    entry("datapackage.json", () => toJson(dataPackageOf(request, (file) => file))),
    entry("citation.bib", () => bibtexOf(request)),
    entry("citation.json", () => cslOf(request)),
    ...TABLES.flatMap((table): ZipEntry[] => [
      { name: `${table.name}.csv`, content: () => csvOf(table, release.id) },
      entry(`${table.name}.csv-metadata.json`, () => toJson(csvwOf(table, request, `${table.name}.csv`))),
    ]),
  ]
}

/** What someone reads who opens the archive: what it is, whose it is, what the columns mean. */
function readmeOf({ release, origin }: FileRequest): string {
  const language = (locale: Locale) => {
    const tables = TABLES.map(({ name, title, columns }) =>
      [`${name}.csv: ${title[locale]}`, ...columns.map((column) => `  ${column.name}: ${column.words[locale]}`)].join(
        "\n",
      ),
    )
    return [
      DATA_TITLE[locale],
      `${words.readme.release[locale]} ${release.id}, ${release.importedAt.slice(0, 10)}. ${origin}${pathOf({ page: "data" }, locale)}`,
      SUMMARY[locale],
      words.readme.reading[locale],
      `${words.readme.terms[locale]}\n${TERMS[locale]}`,
      ...tables,
    ].join("\n\n")
  }
  return `${language("vi")}\n\n${"=".repeat(72)}\n\n${language("en")}\n`
}

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
