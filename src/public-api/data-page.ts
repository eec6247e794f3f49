import type { Bilingual } from "@/domain/bilingual"
import { editions, type Edition } from "@/queries/editions"
import { releases, type ReleaseRecord } from "@/queries/releases"
import { untilNewData } from "@/queries/until-new-data"
import { FILES } from "./files/catalogue"
import { schemaOrgDataset } from "./files/dataset-metadata"
import type { FileRequest } from "./files/data-file"
import { TABLES } from "./tables/catalogue"

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
  { name: "scores.xlsx", title: { vi: "Tất cả các bảng trong một tệp Excel", en: "All tables as one Excel workbook" } },
  {
    name: "papi-data.zip",
    title: {
      vi: "Tất cả các tệp CSV, mô tả, điều khoản và trích dẫn",
      en: "All CSV files with descriptions, terms and citation",
    },
  },
]

/** What the data page shows; null before the first import. Its first reader waits some seconds, since sizes are known by making the files. */
export const loadDataPage = untilNewData("data-page", loadData)

/** @param origin  the site's address, without a slash at the end */
export async function loadData(origin: string): Promise<DataPage | null> {
  const all = await releases()
  const [release] = all
  if (!release) return null
  const request: FileRequest = { release, named: false, origin }
  const files = [...WHOLE, ...TABLES.map(({ name, title }) => ({ name: `${name}.csv`, title }))]
  const downloads: Download[] = []
  for (const { name, title } of files) downloads.push({ name, title, bytes: await sizeOf(name, request) })
  return { release, releases: all, downloads, editions: await editions(), dataset: await schemaOrgDataset(request) }
}

async function sizeOf(name: string, request: FileRequest): Promise<number> {
  let bytes = 0
  for await (const piece of FILES.get(name)?.content(request) ?? [])
    bytes += typeof piece === "string" ? Buffer.byteLength(piece) : piece.byteLength
  return bytes
}
