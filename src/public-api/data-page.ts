import type { Bilingual } from "@/domain/bilingual"
import { editions, type Edition } from "@/queries/editions"
import { releases, type Release, type ReleaseRecord } from "@/queries/releases"
import { archive, FILES } from "./files/catalogue"
import type { FileRequest } from "./files/data-file"
import { schemaOrgDataset } from "./files/descriptions"
import { placeOf, storedFile } from "./files/disk-store"
import { scoresWorkbook } from "./files/scores-workbook"
import { TABLES } from "./tables/catalogue"
import words from "./words.json"

/** A file to download, as it is now. */
export type Download = {
  name: string
  title: Bilingual
  /** size of the file as saved; null while it is being made */
  bytes: number | null
}

export type DataPage = {
  /** the newest release */
  release: ReleaseRecord
  /** every release, newest first */
  releases: readonly ReleaseRecord[]
  /** everything in one file, then table by table */
  downloads: readonly Download[]
  /** latest first */
  editions: readonly Edition[]
  /** schema.org's description, for the page's head */
  dataset: object
}

const WHOLE: readonly { name: string; title: Bilingual }[] = [
  { name: scoresWorkbook.name, title: words.files.workbook },
  { name: archive.name, title: words.files.archive },
]

/**
 * What the data page shows; null before the first import. Files are made when a release is served: until then their sizes are not known.
 * @param origin  the site's address, without a slash at the end
 */
export async function loadDataPage(origin: string): Promise<DataPage | null> {
  const all = await releases()
  const [release] = all
  if (!release) return null
  const request: FileRequest = { release, named: false, origin }
  const files = [...WHOLE, ...TABLES.map(({ name, title }) => ({ name: `${name}.csv`, title }))]
  const sizes = await sizesOf(request, release)
  const downloads = files.map((file) => ({ ...file, bytes: sizes.get(file.name) ?? null }))
  return { release, releases: all, downloads, editions: await editions(), dataset: await schemaOrgDataset(request) }
}

/** The sizes of those files that have been made; the others are being made. */
async function sizesOf(request: FileRequest, newest: Release): Promise<ReadonlyMap<string, number>> {
  const sizes = [...FILES.values()].map(async (file) => {
    const stored = await storedFile(placeOf(file, request, newest))
    return stored ? [[file.name, stored.bytes] as const] : []
  })
  return new Map((await Promise.all(sizes)).flat())
}
