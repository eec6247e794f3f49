import { Readable } from "node:stream"
import { ZipFile } from "yazl"

/** An entry of an archive. Its content is not made before its turn. */
export type ZipEntry = { name: string; content: () => AsyncIterable<string | Uint8Array> }

/** Packs one entry after the other while the archive is taken, no faster; memory stays the same for any size. */
export async function* zipArchive(entries: readonly ZipEntry[], mtime: Date): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  zip.on("error", (error: Error) => output.destroy(error))
  for (const { name, content } of entries) {
    zip.addReadStreamLazy(name, { mtime }, (give) => {
      const stream = Readable.from(content(), { objectMode: false })
      stream.on("error", (error) => output.destroy(error)) // yazl does not watch streams that are given lazily
      give(null, stream)
    })
  }
  zip.end()
  for await (const piece of output) yield piece as Uint8Array
}
