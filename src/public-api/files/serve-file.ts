import { Readable } from "node:stream"
import { z } from "zod"
import { bounded, Busy } from "@/limits/bounded"
import { COST, spend } from "@/limits/client-budget"
import type { Release } from "@/queries/releases"
import { releaseInQuery } from "../endpoint"
import { cacheControl, OPEN_TO_ALL, siteOrigin, answerOrRefuse } from "../http"
import { newestRelease, withTimeout, requireRelease } from "../require-records"
import { readQuery } from "../read-request"
import { type DataFile, type FileRequest, TERMS_PATH } from "./data-file"
import { placeOf, storedFile, storeFile, type Place, type StoredFile } from "./disk-store"
import { fileAnswer } from "./file-answer"

const inQuery = z.strictObject({ release: releaseInQuery })

/** Puts a file where it belongs on disk. */
export type MakeFile = (place: Place, file: DataFile, wanted: FileRequest) => Promise<void>

/** In milliseconds: how long a reader waits for a file to be made; it is made all the same. */
const PATIENCE = 45_000

/** In seconds: when it is worth asking for it again. */
const SOON = 10

/** Files made in this process, one after the other. */
const oneByOne = bounded({ atOnce: 1, waiting: 16, retryAfter: SOON })

const makeHere: MakeFile = (place, file, wanted) => oneByOne(() => storeFile(place, file, wanted))

/** Files that are being made, by their place. */
const making = new Map<string, Promise<void>>()

/**
 * Answers a request for a file: from disk, where it is put when it is first asked for. One of a named release stays as it is for good.
 * @param make  how files are made that are not there yet
 */
export function serveFile(file: DataFile, request: Request, make: MakeFile = makeHere): Promise<Response> {
  return answerOrRefuse(request, async () => {
    const { wanted, newest } = await readFileRequest(request, file)
    const headers = headersOf(file, wanted, newest)
    for (let attempt = 0; attempt < 2; attempt++) {
      const stored = await storedOrMade(request, file, wanted, newest, make)
      if (!stored) return new Response(Readable.toWeb(Readable.from(file.content(wanted))) as BodyInit, { headers })
      const answer = await fileAnswer(request, stored, headers)
      if (answer) return answer
    }
    throw new Busy(503, SOON) // removed twice while it was looked at
  })
}

/** What a request for a file asks for, and the newest release; `?release=N` names the one that the file is made for. */
async function readFileRequest(request: Request, file: DataFile): Promise<{ wanted: FileRequest; newest: Release }> {
  const query = file.madeBy === undefined ? new URL(request.url).searchParams : new URLSearchParams()
  const { release: asked } = readQuery(inQuery, query)
  const newest = await newestRelease()
  const release = await requireRelease(asked ?? newest.id, newest)
  return { wanted: { release, named: asked !== undefined, origin: siteOrigin(request) }, newest }
}

/** The file on disk, made where it is not there yet; null where the disk takes nothing. */
async function storedOrMade(
  request: Request,
  file: DataFile,
  wanted: FileRequest,
  newest: Release,
  make: MakeFile,
): Promise<StoredFile | null> {
  const place = placeOf(file, wanted, newest)
  const stored = await storedFile(place)
  if (stored) return stored
  await file.check?.(wanted)
  const key = `${place.folder}/${place.name}`
  if (!making.has(key)) await spend(request, file.cost ?? COST.bulkFile)
  const made = making.get(key) ?? make(place, file, wanted).finally(() => making.delete(key))
  making.set(key, made)
  try {
    await withTimeout(made, PATIENCE, () => new Busy(503, SOON))
  } catch (error) {
    if (!DISK_PROBLEMS.has((error as NodeJS.ErrnoException).code ?? "")) throw error
    console.error(error)
    return null
  }
  return storedFile(place)
}

/** A disk that is full, closed or for reading only: the file can still be sent while it is made. */
const DISK_PROBLEMS: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM"])

function headersOf(file: DataFile, wanted: FileRequest, newest: Release) {
  return {
    ...OPEN_TO_ALL,
    link: `<${TERMS_PATH}>; rel="license", </datapackage.json>; rel="describedby"; type="application/json"`,
    "content-type": file.contentType,
    ...(file.saveAs && { "content-disposition": `attachment; filename="${file.saveAs(wanted)}"` }),
    // Names in it come from the newest release, whatever release its figures are of.
    "last-modified": new Date(newest.importedAt).toUTCString(),
    "cache-control": cacheControl(wanted.named ? wanted.release.id : undefined),
    vary: "Accept-Encoding",
  }
}

/**
 * Makes files before anybody asks for them, one after the other.
 * @returns those that could not be made
 */
export async function makeAhead(
  files: Iterable<DataFile>,
  wanted: FileRequest,
  newest: Release,
  make: MakeFile = makeHere,
): Promise<{ name: string; error: unknown }[]> {
  const failed: { name: string; error: unknown }[] = []
  for (const file of files) {
    const place = placeOf(file, wanted, newest)
    if (await storedFile(place)) continue
    const key = `${place.folder}/${place.name}`
    const made = making.get(key) ?? make(place, file, wanted).finally(() => making.delete(key))
    making.set(key, made)
    await made.catch((error: unknown) => failed.push({ name: file.name, error }))
  }
  return failed
}
