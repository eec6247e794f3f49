import { TABLES } from "../tables/catalogue"
import type { Table } from "../tables/table"
import { addressOf, whole, type DataFile, type FileRequest } from "./file"
import { DATA_TITLE, LICENCE_TITLE, NAME, SOURCE, SUMMARY, TERMS, TERMS_PATH } from "./terms"

/** The Frictionless description of all tables (Data Package v1, tabular profile). */
export const dataPackage: DataFile = {
  name: "datapackage.json",
  contentType: "application/json; charset=utf-8",
  content: (request) =>
    whole(() => json(descriptor(request, (file) => (request.named ? addressOf(file, request) : file)))),
}

/** The same for a folder that holds the files themselves. */
export function localDataPackage(request: FileRequest): string {
  return json(descriptor(request, (file) => file))
}

function descriptor({ release, origin }: FileRequest, pathOf: (file: string) => string) {
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

function json(value: unknown): string {
  return JSON.stringify(value, null, 2)
}
