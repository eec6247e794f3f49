import { editions } from "@/queries/editions"
import { TABLES } from "../tables/catalogue"
import type { Table } from "../tables/table"
import {
  addressOf,
  jsonFile,
  type DataFile,
  type FileRequest,
  DATA_TITLE,
  LICENCE_TITLE,
  NAME,
  SOURCE,
  SUMMARY,
  TERMS,
  TERMS_PATH,
} from "./data-file"

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

const MAKERS = { "@type": "Organization", name: "CECODES, RTA, UNDP (until PAPI 2022 also VFF-CRT)", url: SOURCE.path }

/** The files that hold the whole, and their types. */
function distributions(request: FileRequest) {
  return [
    { name: "scores.xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
    { name: "papi-data.zip", type: "application/zip" },
    ...TABLES.map(({ name }) => ({ name: `${name}.csv`, type: "text/csv" })),
  ].map(({ name, type }) => ({ name, type, address: addressOf(name, request) }))
}

async function period(): Promise<{ first: number; last: number }> {
  const years = (await editions()).map(({ year }) => year)
  return { first: Math.min(...years), last: Math.max(...years) }
}

/** schema.org's description of the data, for search engines. */
export async function schemaOrgDataset(request: FileRequest) {
  const { release, origin } = request
  const { first, last } = await period()
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": `${origin}/en/data#dataset`,
    name: DATA_TITLE.en,
    alternateName: DATA_TITLE.vi,
    description: SUMMARY.en,
    url: `${origin}/en/data`,
    sameAs: `${origin}/vi/du-lieu`,
    inLanguage: ["vi", "en"],
    version: String(release.id),
    dateModified: release.importedAt,
    temporalCoverage: `${first}/${last}`,
    spatialCoverage: { "@type": "Place", name: "Viet Nam" },
    license: origin + TERMS_PATH,
    usageInfo: TERMS.en,
    isAccessibleForFree: true,
    creator: MAKERS,
    isBasedOn: SOURCE.path,
    measurementTechnique: "Face-to-face interviews with residents",
    distribution: distributions(request).map(({ name, type, address }) => ({
      "@type": "DataDownload",
      name,
      encodingFormat: type,
      contentUrl: address,
    })),
  }
}

export const datasetJsonLd = jsonFile("dataset.jsonld", "application/ld+json; charset=utf-8", schemaOrgDataset)

/** The catalogue by DCAT 3, for data portals. */
export const dcatCatalogue = jsonFile("catalog.jsonld", "application/ld+json; charset=utf-8", catalogueOf)

async function catalogueOf(request: FileRequest) {
  const { release, origin } = request
  const { first, last } = await period()
  const both = ({ vi, en }: { vi: string; en: string }) => [
    { "@value": vi, "@language": "vi" },
    { "@value": en, "@language": "en" },
  ]
  const rights = { "@type": "dct:RightsStatement", "rdfs:label": both(TERMS) }
  const year = (value: number) => ({ "@value": String(value), "@type": "xsd:gYear" })
  const dataset = {
    "@id": `${origin}/en/data#dataset`,
    "@type": "dcat:Dataset",
    "dct:title": both(DATA_TITLE),
    "dct:description": both(SUMMARY),
    "dct:identifier": `${origin}/en/data#dataset`,
    "dct:modified": { "@value": release.importedAt, "@type": "xsd:dateTime" },
    "dcat:version": String(release.id),
    "dct:temporal": { "@type": "dct:PeriodOfTime", "dcat:startDate": year(first), "dcat:endDate": year(last) },
    "dct:creator": { "@type": "foaf:Agent", "foaf:name": MAKERS.name },
    "dct:accessRights": rights,
    "dct:rights": both(LICENCE_TITLE),
    "dcat:landingPage": [{ "@id": `${origin}/vi/du-lieu` }, { "@id": `${origin}/en/data` }],
    "dcat:distribution": distributions(request).map(({ name, type, address }) => ({
      "@id": address,
      "@type": "dcat:Distribution",
      "dct:title": name,
      "dcat:downloadURL": { "@id": address },
      "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${type}` },
      "dct:rights": rights,
    })),
  }
  const service = {
    "@id": `${origin}/api/v1`,
    "@type": "dcat:DataService",
    "dct:title": "API v1",
    "dcat:endpointURL": { "@id": `${origin}/api/v1` },
    "dcat:endpointDescription": { "@id": `${origin}/api/v1/openapi.json` },
    "dcat:servesDataset": { "@id": dataset["@id"] },
  }
  return {
    "@context": {
      dcat: "http://www.w3.org/ns/dcat#",
      dct: "http://purl.org/dc/terms/",
      foaf: "http://xmlns.com/foaf/0.1/",
      rdfs: "http://www.w3.org/2000/01/rdf-schema#",
      xsd: "http://www.w3.org/2001/XMLSchema#",
    },
    "@id": `${origin}/catalog.jsonld`,
    "@type": "dcat:Catalog",
    "dct:title": both(DATA_TITLE),
    "dct:description": both(SUMMARY),
    "foaf:homepage": { "@id": origin },
    "dct:language": ["vi", "en"],
    "dcat:dataset": dataset,
    "dcat:service": service,
  }
}
