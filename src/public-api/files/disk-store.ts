import { createHash, randomUUID } from "node:crypto"
import { createReadStream, createWriteStream } from "node:fs"
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createGzip } from "node:zlib"
import type { Release } from "@/queries/releases"
import type { DataFile, FileRequest } from "./data-file"

/** Where a file lies on disk, or would: a folder for each state of the data. */
export type Place = { folder: string; name: string }

/** A file as it lies on disk. Tags are strong: the same for the same bytes only. */
export type StoredFile = Variant & { gzip: Variant | null }
type Variant = { path: string; bytes: number; etag: string }

/** What is known of a file, written beside it when it is whole. */
type Note = { hash: string; bytes: number; gzipBytes: number | null }

/** Bytes that all files together may take; the longest unasked go first. */
const AT_MOST = 1_000_000_000

/** A note not touched for this long, in milliseconds, is touched when its file is asked for: at every request would be a write for each. */
const OLD = 60_000

/** What is worth packing on the way: text. Archives are packed already. */
const PACKED = /zip|spreadsheet/

/** Where a file made for a request lies: names come from the newest release, figures from the one asked for, addresses from the site, all else from the program. */
export function placeOf(file: DataFile, { release, named, origin }: FileRequest, newest: Release): Place {
  const state = JSON.stringify([process.env.PAPI_BUILD, release, named, origin, newest.id, newest.importedAt])
  const hash = createHash("sha256").update(state).digest("hex").slice(0, 16)
  return { folder: join(storeFolder(), `${release.id}-${hash}`), name: file.name }
}

function storeFolder(): string {
  return join(process.env.CACHE_DIR || join(/* turbopackIgnore: true */ tmpdir(), "papi-scorecard"), "files")
}

/** The file if it has been made; null where it has not. */
export async function storedFile({ folder, name }: Place): Promise<StoredFile | null> {
  const note = noteOf(folder, name)
  try {
    const { hash, bytes, gzipBytes } = JSON.parse(await readFile(note, "utf8")) as Note
    if (Date.now() - (await stat(note)).mtimeMs > OLD) await utimes(note, new Date(), new Date()).catch(() => {})
    const path = join(folder, name)
    const gzip = gzipBytes === null ? null : { path: `${path}.gz`, bytes: gzipBytes, etag: `"${hash}-gz"` }
    return { path, bytes, etag: `"${hash}"`, gzip }
  } catch {
    return null // not there, or half of it: made anew
  }
}

/**
 * Makes a file and puts it on disk, whole or not at all; two at once put the same bytes there.
 * @throws what making it throws, and the disk's errors
 */
export async function storeFile(place: Place, file: DataFile, wanted: FileRequest): Promise<void> {
  const { folder, name } = place
  await mkdir(folder, { recursive: true })
  const [draft, path] = [join(folder, `.${name}.${randomUUID()}`), join(folder, name)]
  try {
    const { hash, bytes } = await write(draft, file.content(wanted))
    const isText = !PACKED.test(file.contentType)
    if (isText) await pipeline(createReadStream(draft), createGzip(), createWriteStream(`${draft}.gz`))
    const note: Note = { hash, bytes, gzipBytes: isText ? (await stat(`${draft}.gz`)).size : null }
    await writeFile(`${draft}.note`, JSON.stringify(note))
    if (isText) await rename(`${draft}.gz`, `${path}.gz`)
    await rename(draft, path)
    await rename(`${draft}.note`, noteOf(folder, name))
  } finally {
    for (const rest of [draft, `${draft}.gz`, `${draft}.note`]) await rm(rest, { force: true })
  }
  await dropOldest(AT_MOST)
}

async function write(path: string, content: AsyncIterable<string | Uint8Array>) {
  const hash = createHash("sha256")
  let bytes = 0
  async function* measured() {
    for await (const piece of content) {
      const buffer = typeof piece === "string" ? Buffer.from(piece) : piece
      hash.update(buffer)
      bytes += buffer.byteLength
      yield buffer
    }
  }
  await pipeline(Readable.from(measured()), createWriteStream(path))
  return { hash: hash.digest("base64url").slice(0, 27), bytes }
}

function noteOf(folder: string, name: string): string {
  return join(folder, `${name}.note`)
}

/** Removes the files that nobody asked for the longest until the rest fits. Whoever is reading one reads it to its end. */
export async function dropOldest(atMost: number, store: string = storeFolder()): Promise<void> {
  const files = await allStored(store)
  let size = files.reduce((sum, { bytes }) => sum + bytes, 0)
  for (const { path, bytes } of files.toSorted((a, b) => a.asked - b.asked)) {
    if (size <= atMost) break
    for (const part of [`${path}.note`, path, `${path}.gz`]) await rm(part, { force: true })
    size -= bytes
  }
}

async function allStored(store: string): Promise<{ path: string; bytes: number; asked: number }[]> {
  const names = await readdir(store, { recursive: true }).catch(() => [])
  const notes = names.filter((name) => name.endsWith(".note") && !name.includes("/."))
  const files = notes.map(async (name) => {
    try {
      const { bytes, gzipBytes } = JSON.parse(await readFile(join(store, name), "utf8")) as Note
      const { mtimeMs } = await stat(join(store, name))
      return [{ path: join(store, name.slice(0, -".note".length)), bytes: bytes + (gzipBytes ?? 0), asked: mtimeMs }]
    } catch {
      return [] // another process removed it in this moment
    }
  })
  return (await Promise.all(files)).flat()
}
