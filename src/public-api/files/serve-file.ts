import { createHash } from "node:crypto"
import { z } from "zod"
import type { Release } from "@/queries/releases"
import { releaseInQuery } from "../endpoint"
import { alreadyHas, cacheControl, OPEN_TO_ALL, siteOrigin } from "../http"
import { newestRelease } from "../newest-release"
import { readQuery } from "../read-request"
import { requireRelease } from "../require-records"
import { answerOrRefuse } from "../route-handler"

import type { DataFile, FileRequest } from "./data-file"
import { TERMS_PATH } from "./terms"

const inQuery = z.strictObject({ release: releaseInQuery })

/** What a request for a file asks for, and the newest release; `?release=N` names the one that the file is made for. */
export async function readFileRequest(request: Request): Promise<{ wanted: FileRequest; newest: Release }> {
  const { release: asked } = readQuery(inQuery, new URL(request.url).searchParams)
  const newest = await newestRelease()
  const release = await requireRelease(asked ?? newest.id)
  return { wanted: { release, named: asked !== undefined, origin: siteOrigin(request) }, newest }
}

/** Answers a request for a file, streamed; one of a named release stays as it is for good. */
export function serveFile(file: DataFile, request: Request): Promise<Response> {
  return answerOrRefuse(request, async () => {
    const { wanted, newest } = await readFileRequest(request)
    const headers = headersOf(file, wanted, `${newest.id} ${newest.importedAt}`)
    if (alreadyHas(request, headers.etag)) return new Response(null, { status: 304, headers })
    if (request.method === "HEAD") return new Response(null, { headers })
    return new Response(await streamOf(file.content(wanted)), { headers })
  })
}

function headersOf(file: DataFile, wanted: FileRequest, newest: string) {
  return {
    ...OPEN_TO_ALL,
    link: `<${TERMS_PATH}>; rel="license", </datapackage.json>; rel="describedby"; type="application/json"`,
    "content-type": file.contentType,
    ...(file.saveAs && { "content-disposition": `attachment; filename="${file.saveAs(wanted)}"` }),
    // Weak: the same data, though the bytes of a ZIP may differ between versions of a library.
    etag: `W/"${tagOf(file, wanted, newest)}"`,
    "last-modified": new Date(wanted.release.importedAt).toUTCString(),
    "cache-control": cacheControl(wanted.named ? wanted.release.id : undefined),
    vary: "Accept-Encoding",
  }
}

/** Names come from the newest release, figures from the one asked for, addresses from the site. */
function tagOf(file: DataFile, { release, named, origin }: FileRequest, newest: string): string {
  const whole = [file.name, release.id, release.checksum, named, origin, newest].join(" ")
  return createHash("sha256").update(whole).digest("base64url").slice(0, 22)
}

/** The pieces as a stream. The first one is awaited here, so that a database that is down is still told by the status. */
async function streamOf(content: AsyncIterable<string | Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const pieces = content[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  const encode = (piece: string | Uint8Array) => (typeof piece === "string" ? encoder.encode(piece) : piece)
  let next = await pieces.next()
  return new ReadableStream<Uint8Array>({
    async pull(stream) {
      if (next.done) return stream.close()
      stream.enqueue(encode(next.value))
      next = await pieces.next()
    },
    cancel: async () => void (await pieces.return?.()),
  })
}
