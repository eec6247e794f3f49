import { TABLES } from "../tables/catalogue"
import { bibtexOf, cslOf } from "./citation"
import { csvOf } from "./csv"
import { csvwOf } from "./csvw"
import { localDataPackage } from "./data-package"
import { nameWithRelease, whole, type DataFile, type FileRequest } from "./file"
import { readmeOf } from "./readme"
import { TERMS } from "./terms"
import { zipArchive, type ZipEntry } from "./zip-archive"

/** Everything in one archive, packed while it is sent. */
export const archive: DataFile = {
  name: "papi-data.zip",
  contentType: "application/zip",
  saveAs: nameWithRelease("data", "zip"),
  content: (request) => zipArchive(entriesOf(request), new Date(request.release.importedAt)),
}

function entriesOf(request: FileRequest): ZipEntry[] {
  const { release } = request
  const entry = (name: string, make: () => Promise<string> | string): ZipEntry => ({ name, content: () => whole(make) })
  return [
    entry("README.txt", () => readmeOf(request)),
    entry("TERMS.txt", () => `${TERMS.vi}\n\n${TERMS.en}\n`),
    entry("datapackage.json", () => localDataPackage(request)),
    entry("citation.bib", () => bibtexOf(request)),
    entry("citation.json", () => cslOf(request)),
    ...TABLES.flatMap((table): ZipEntry[] => [
      { name: `${table.name}.csv`, content: () => csvOf(table, release.id) },
      entry(`${table.name}.csv-metadata.json`, () => csvwOf(table, request, `${table.name}.csv`)),
    ]),
  ]
}
