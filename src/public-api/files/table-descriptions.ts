import { TABLES } from "../tables/catalogue"
import type { Table } from "../tables/table"
import { addressOf, jsonFile, type DataFile, type FileRequest } from "./data-file"
import { DATA_TITLE, LICENCE_TITLE, NAME, SOURCE, SUMMARY, TERMS, TERMS_PATH } from "./terms"

/** The Frictionless description of all tables (Data Package v1, tabular profile). */
export const dataPackage = jsonFile("datapackage.json", "application/json; charset=utf-8", (request) =>
  dataPackageOf(request, (file) => pathOf(file, request)),
)

/** Of a named release, files are called by their addresses; else they lie beside their description. */
function pathOf(file: string, request: FileRequest): string {
  return request.named ? addressOf(file, request) : file
}

/** @param pathOf  of a table's file, as seen from the description */
export function dataPackageOf({ release, origin }: FileRequest, pathOf: (file: string) => string) {
  return {
    profile: "tabular-data-package",
    name: NAME,
    title: DATA_TITLE.en,
    description: `${SUMMARY.en} ${TERMS.en}\n\n${SUMMARY.vi} ${TERMS.vi}`,
    homepage: `${origin}/en/data`,
    version: String(release.id),
    created: release.importedAt,
    licenses: [{ name: "other-closed", title: LICENCE_TITLE.en, path: origin + TERMS_PATH }],
    sources: [SOURCE],
    resources: TABLES.map((table) => resource(table, pathOf)),
  }
}

function resource(table: Table, pathOf: (file: string) => string) {
  return {
    profile: "tabular-data-resource",
    name: table.name,
    title: table.title.en,
    description: table.title.vi,
    path: pathOf(`${table.name}.csv`),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: table.columns.map(({ name, type, words, required, values }) => ({
        name,
        type,
        title: words.en,
        description: words.vi,
        ...(type === "boolean" && { trueValues: ["true"], falseValues: ["false"] }),
        ...((required || values) && {
          constraints: { ...(required && { required: true }), ...(values && { enum: values }) },
        }),
      })),
      missingValues: [""],
      primaryKey: table.key,
    },
  }
}

/** A table's description by the W3C's CSV on the Web, at the address where its readers look for it. */
export function csvwFile(table: Table): DataFile {
  const file = `${table.name}.csv`
  return jsonFile(`${file}-metadata.json`, "application/csvm+json; charset=utf-8", (request) =>
    csvwOf(table, request, pathOf(file, request)),
  )
}

/** @param url  of the table, as seen from the description */
export function csvwOf(table: Table, { release, origin }: FileRequest, url: string) {
  return {
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
}

function inBoth(words: { vi: string; en: string }) {
  return [
    { "@value": words.en, "@language": "en" },
    { "@value": words.vi, "@language": "vi" },
  ]
}
