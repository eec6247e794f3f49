import type { Bilingual } from "@/domain/bilingual"
import type { ReleaseRecord } from "@/queries/releases"
import words from "../words.json"

// What every file that can hold words says about itself. The makers' terms: prisma/seed/README.md.

export const NAME = "papi-scorecard"

export const DATA_TITLE: Bilingual = words.files.dataTitle

export const SUMMARY: Bilingual = words.files.summary

export const TERMS: Bilingual = words.files.terms

export const LICENCE_TITLE: Bilingual = words.files.licenceTitle

/** The page of the terms, below the site's address. */
export const TERMS_PATH = "/en/data"

/** Where PAPI publishes. */
export const SOURCE = { title: "PAPI (CECODES, RTA, UNDP)", path: "https://papi.org.vn" }

/** What a file is made for. */
export type FileRequest = {
  release: ReleaseRecord
  /** the release stands in the address: addresses inside the file name it, too */
  named: boolean
  /** the site's address, without a slash at the end */
  origin: string
}

/** A file of the bulk data. */
export type DataFile = {
  /** its address without the slash; of one that has a query of its own, what it is called on disk */
  name: string
  /** what the program that makes it is told instead of the name. Such a file has read its query itself, and is not to be had of a named release */
  madeBy?: string
  contentType: string
  /** what a browser saves it as; absent: it is shown */
  saveAs?: (request: FileRequest) => string
  /** throws ApiProblem where there is no such file */
  check?: (request: FileRequest) => Promise<void>
  /** what making it takes from its client's points (src/limits/client-budget.ts); absent: as much as a table */
  cost?: number
  /** its content in pieces */
  content: (request: FileRequest) => AsyncIterable<string | Uint8Array>
}

/** A file's name with the release in it: papi-scores-release-3.csv. */
export function nameWithRelease(stem: string, extension: string): (request: FileRequest) => string {
  return ({ release }) => `papi-${stem}-release-${release.id}.${extension}`
}

/** The address of another file of the same release. */
export function addressOf(file: string, { origin, named, release }: FileRequest): string {
  return `${origin}/${file}${named ? `?release=${release.id}` : ""}`
}

/** Content that is made in one go. */
export async function* whole(make: () => Promise<string | Uint8Array> | string | Uint8Array) {
  yield await make()
}

/** A description of the data, as JSON that people can read. */
export function jsonFile(
  name: string,
  contentType: string,
  describe: (request: FileRequest) => object | Promise<object>,
): DataFile {
  return { name, contentType, content: (request) => whole(async () => toJson(await describe(request))) }
}

export function toJson(value: object): string {
  return JSON.stringify(value, null, 2)
}
