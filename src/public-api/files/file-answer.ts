import { open, type FileHandle } from "node:fs/promises"
import { setTimeout as sleep } from "node:timers/promises"
import pLimit from "p-limit"
import parseRange from "range-parser"
import { alreadyHas } from "../http"
import { ApiProblem } from "../problem"
import type { StoredFile } from "./disk-store"
import { OWN_ENCODING, OWN_LENGTH } from "../own-headers"

/** In bytes: what is read at a time. */
const PIECE = 256 * 1024

/** Of all downloads together one piece at a time: who asks for a page meanwhile waits for one piece, not for one of every download. */
const inTurn = pLimit(1)

/** In milliseconds, after each piece: the thread's time for pages. It leaves all downloads together some 60 MB a second. */
const PAUSE = 2

/**
 * A file on disk as an answer, by RFC 9110: conditions first, then the whole file or the one part that was asked for. Several parts
 * at once are not split: then the whole is sent.
 *
 * @param headers  of the file, with last-modified
 * @returns null where the file was removed since it was found
 * @throws {ApiProblem} 412 for a condition that does not hold, 416 for a part that the file does not have
 */
export async function fileAnswer(
  request: Request,
  file: StoredFile,
  headers: Readonly<Record<string, string>> & { "last-modified": string },
): Promise<Response | null> {
  const range = request.headers.get("range")
  const packed = range === null && takesGzip(request) ? file.gzip : null
  const { path, bytes, etag } = packed ?? file
  const tags = [file.etag, ...(file.gzip ? [file.gzip.etag] : [])]
  const own = { ...headers, etag, "accept-ranges": "bytes", ...(packed && asPacked(headers["cache-control"])) }

  refuseOtherVersion(request, tags, headers["last-modified"])
  if (isUnchanged(request, tags, headers["last-modified"])) return new Response(null, { status: 304, headers: own })
  const part = partOf(request, bytes, etag, headers["last-modified"])
  if (!part) return bodyOf(request, path, 0, bytes - 1, 200, own)
  const [start, end] = part
  // Nobody on the way may pack a part: its place is counted in these bytes.
  const cacheControl = `${headers["cache-control"] ?? "public"}, no-transform`
  const ofPart = { ...own, "content-range": `bytes ${start}-${end}/${bytes}`, "cache-control": cacheControl }
  return bodyOf(request, path, start, end, 206, ofPart)
}

/** Packed already: nobody on the way packs it again. */
function asPacked(caching = "public"): Record<string, string> {
  return { "content-encoding": "gzip", [OWN_ENCODING]: "gzip", "cache-control": `${caching}, no-transform` }
}

function takesGzip(request: Request): boolean {
  const accepted = (request.headers.get("accept-encoding") ?? "").split(",").map((each) => each.trim())
  return accepted.some((each) => /^(gzip|\*)(;q=(?!0(\.0*)?$).*)?$/i.test(each.replaceAll(" ", "")))
}

function refuseOtherVersion(request: Request, tags: readonly string[], lastModified: string): void {
  const match = request.headers.get("if-match")
  const since = Date.parse(request.headers.get("if-unmodified-since") ?? "")
  const isOther =
    match !== null
      ? match.trim() !== "*" && !match.split(",").some((tag) => tags.includes(tag.trim()))
      : since < Date.parse(lastModified)
  if (isOther) throw new ApiProblem("precondition-failed", "changed")
}

function isUnchanged(request: Request, tags: readonly string[], lastModified: string): boolean {
  if (request.headers.has("if-none-match")) return tags.some((tag) => alreadyHas(request, tag))
  return Date.parse(request.headers.get("if-modified-since") ?? "") >= Date.parse(lastModified)
}

/** First and last byte of the part that was asked for; null for the whole file. */
function partOf(request: Request, bytes: number, etag: string, lastModified: string): [number, number] | null {
  const asked = request.headers.get("range")
  const version = request.headers.get("if-range")?.trim()
  if (asked === null || (version !== undefined && version !== etag && version !== lastModified)) return null
  const ranges = parseRange(bytes, asked)
  if (ranges === -1) {
    const facts = { found: asked.slice(0, 80) }
    throw new ApiProblem(
      "range-not-satisfiable",
      "noSuchPart",
      facts,
      { bytes },
      { "content-range": `bytes */${bytes}` },
    )
  }
  if (ranges === -2 || ranges.type !== "bytes" || ranges.length !== 1) return null
  return [ranges[0]!.start, ranges[0]!.end]
}

async function bodyOf(
  request: Request,
  path: string,
  start: number,
  end: number,
  status: number,
  headers: Record<string, string>,
): Promise<Response | null> {
  const length = String(end - start + 1)
  const all = { ...headers, "content-length": length, [OWN_LENGTH]: length }
  if (request.method === "HEAD") return new Response(null, { status, headers: all })
  const handle = await openIfThere(path)
  if (!handle) return null
  return new Response(piecesOf(handle, start, end, request.signal), { status, headers: all })
}

/** The bytes from the first to the last, read when they are asked for. Closes the file at the end, after a fault, and when the reader has left. */
function piecesOf(handle: FileHandle, start: number, end: number, signal: AbortSignal): ReadableStream<Uint8Array> {
  const close = () => handle.close()
  let next = start
  return new ReadableStream(
    {
      async start() {
        if (signal.aborted) await close() // the reader left while the file was made
      },
      async pull(controller) {
        try {
          const piece = new Uint8Array(Math.min(PIECE, end + 1 - next))
          const { bytesRead } = await inTurn(async () => {
            const read = await handle.read(piece, 0, piece.length, next)
            await sleep(PAUSE)
            return read
          })
          if (bytesRead === 0) throw new Error(`a stored file ends ${end + 1 - next} bytes too early`)
          next += bytesRead
          controller.enqueue(piece.subarray(0, bytesRead))
          if (next <= end) return
          controller.close()
        } catch (error) {
          controller.error(error)
        }
        await close()
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  )
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null
    throw error
  }
}
