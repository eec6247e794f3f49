import type { Table } from "../tables/table"
import { addressOf, whole, type DataFile, type FileRequest } from "./file"
import { LICENCE_TITLE, TERMS, TERMS_PATH } from "./terms"

/** A table's description by the W3C's CSV on the Web, at the address where its readers look for it. */
export function csvwFile(table: Table): DataFile {
  return {
    name: `${table.name}.csv-metadata.json`,
    contentType: "application/csvm+json; charset=utf-8",
    content: (request) =>
      whole(() =>
        csvwOf(table, request, request.named ? addressOf(`${table.name}.csv`, request) : `${table.name}.csv`),
      ),
  }
}

/** @param url  of the table, as seen from the description */
export function csvwOf(table: Table, { release, origin }: FileRequest, url: string): string {
  const description = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url,
    "dc:title": inBoth(table.title),
    "dc:license": { "@id": origin + TERMS_PATH },
    "dc:rights": [...inBoth(LICENCE_TITLE), ...inBoth(TERMS)],
    "dc:creator": "CECODES, RTA, UNDP (until PAPI 2022 also VFF-CRT)",
    "dc:modified": { "@value": release.importedAt.slice(0, 10), "@type": "date" },
    dialect: { header: true, encoding: "utf-8" },
    tableSchema: {
      columns: table.columns.map(({ name, type, words, required }) => ({
        name,
        titles: name,
        "dc:description": inBoth(words),
        datatype: type,
        required: required ?? false,
      })),
      primaryKey: table.key,
    },
  }
  return JSON.stringify(description, null, 2)
}

function inBoth(words: { vi: string; en: string }) {
  return [
    { "@value": words.en, "@language": "en" },
    { "@value": words.vi, "@language": "vi" },
  ]
}
