import type { Bilingual } from "@/domain/bilingual"
import { editions, type Edition } from "@/queries/editions"
import { releases, type ReleaseRecord } from "@/queries/releases"
import { archive, entriesOf } from "./files/archive"
import { zipArchive, type FileRequest } from "./files/data-file"
import { schemaOrgDataset } from "./files/dataset-metadata"
import { scoresWorkbook } from "./files/scores-workbook"
import { TABLES } from "./tables/catalogue"
import words from "./words.json"

/** A file to download, as it is now. */
export type Download = {
  name: string
  title: Bilingual
  /** size of the file as saved */
  bytes: number
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
 * What the data page shows; null before the first import. Its first reader waits some seconds, since sizes are known by making the files.
 * @param origin  the site's address, without a slash at the end
 */
export async function loadDataPage(origin: string): Promise<DataPage | null> {
  const all = await releases()
  const [release] = all
  if (!release) return null
  const request: FileRequest = { release, named: false, origin }
  const files = [...WHOLE, ...TABLES.map(({ name, title }) => ({ name: `${name}.csv`, title }))]
  const sizes = await sizesOf(request)
  const downloads = files.map((file) => ({ ...file, bytes: sizes.get(file.name) ?? 0 }))
  return { release, releases: all, downloads, editions: await editions(), dataset: await schemaOrgDataset(request) }
}

/** The size of every file. The tables are measured on their way into the archive: making each twice would take twice as long. */
async function sizesOf(request: FileRequest): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>()
  async function* measured(name: string, content: AsyncIterable<string | Uint8Array>) {
    let bytes = 0
    for await (const piece of content) {
      bytes += Buffer.byteLength(piece)
      yield piece
    }
    sizes.set(name, bytes)
  }
  const entries = entriesOf(request).map(({ name, content }) => ({ name, content: () => measured(name, content()) }))
  const whole = [
    measured(archive.name, zipArchive(entries, new Date(request.release.importedAt))),
    measured(scoresWorkbook.name, scoresWorkbook.content(request)),
  ]
  for (const file of whole) for await (const _ of file); // the bytes are only counted
  return sizes
}
