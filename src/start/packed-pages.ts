import type { IncomingMessage, ServerResponse } from "node:http"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import { LRUCache } from "lru-cache"
import Negotiator from "negotiator"
import { hasTag } from "@/public-api/http"
import { countAsked, PREPARE_HEADER, servedRelease } from "@/site/served-release"

/** In milliseconds: how long a page is sent without asking Next again. Caches in front may keep it for a minute. */
const FRESH = 10_000

/** Bytes of pages that are held, packed and plain. */
const HELD = 64 * 1024 * 1024

/** Addresses of pages. Those with a query are left to Next: one page has any number of them. */
const PAGE = /^\/(vi|en)(\/[^?]*)?$/

/** Smallest first. Browsers ask for brotli only where nobody on the way can change what is sent. */
const ENCODINGS = ["br", "gzip"] as const
type Encoding = (typeof ENCODINGS)[number] | "identity"

/** Of 11: a page is packed once for all its readers, but the first of them waits for it. */
const BROTLI_LEVEL = 6

/** Where Next says that it keeps what it sends: HIT, or MISS where it has just been made; STALE is asked for again. */
const KEPT_BY_NEXT = "x-nextjs-cache"

/** Headers of one answer, or of one form of a page. */
const PASSING: ReadonlySet<string> = new Set([
  "x-request-id",
  "content-length",
  "content-encoding",
  "connection",
  "date",
])

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

const PACK: Record<Encoding, (page: Buffer) => Promise<Buffer>> = {
  br: (page) => toBrotli(page, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL } }),
  gzip: (page) => toGzip(page),
  identity: (page) => Promise.resolve(page),
}

type Page = {
  status: number
  headers: ReadonlyMap<string, number | string | string[]>
  body: Buffer
  packed: Map<Encoding, Promise<Buffer>>
}

type HeldPage = Page & { release: string; freshUntil: number }

const held = new LRUCache<string, HeldPage>({ maxSize: HELD, sizeCalculation: ({ body }) => 2 * body.length + 1_000 })

/** Names the state of the data that readers get: two databases both have a release 1, from different moments. */
function released(): string | null {
  const release = servedRelease()?.release
  return release ? `${release.id} ${release.importedAt}` : null
}

/**
 * Sends a page that another reader got a moment ago, without asking Next. A page of a release that is not served is never sent.
 * @returns whether the request is answered
 */
export function sendHeldPage(request: IncomingMessage, response: ServerResponse): boolean {
  const page = isForPage(request) && held.get(request.url!)
  if (!page || page.release !== released()) return false
  if (page.freshUntil < Date.now()) {
    page.freshUntil = Date.now() + FRESH // others get this one while one reader's request asks for it anew
    return false
  }
  countAsked(request.url!)
  void send(request, response, page, response.end.bind(response)).catch(() => response.destroy())
  return true
}

/** Has Next answer a request for a page in plain form, and packs the answer; what Next keeps is held for the next readers. */
export function packAnswer(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "GET" || !isForPage(request)) return
  const release = released() // a page that is made while another release comes is not held
  const wanted = { headers: { ...request.headers } }
  request.headers["accept-encoding"] = "identity"
  delete request.headers["if-none-match"]
  const parts: Buffer[] = []
  const end = response.end.bind(response)
  const take = (part: unknown) => {
    if (typeof part === "string" || part instanceof Uint8Array) parts.push(Buffer.from(part as string))
  }
  response.write = (part: unknown) => {
    take(part)
    return true
  }
  response.end = (part?: unknown) => {
    take(part)
    const page = pageOf(response, Buffer.concat(parts))
    const isWhole = page.status === 200 && /^(HIT|MISS)$/.test(String(page.headers.get(KEPT_BY_NEXT)))
    if (isWhole && release !== null && release === released()) hold(request.url!, page, release)
    void send(wanted, response, page, end).catch(() => response.destroy())
    return response
  }
}

function hold(url: string, page: Page, release: string): void {
  const headers = new Map(page.headers).set(KEPT_BY_NEXT, "HIT")
  held.set(url, { ...page, headers, release, freshUntil: Date.now() + FRESH })
}

function isForPage({ method, url, headers }: IncomingMessage): boolean {
  return (method === "GET" || method === "HEAD") && PAGE.test(url ?? "") && headers[PREPARE_HEADER] === undefined
}

function pageOf(response: ServerResponse, body: Buffer): Page {
  const headers = new Map<string, number | string | string[]>()
  for (const [name, value] of Object.entries(response.getHeaders()))
    if (value !== undefined && !PASSING.has(name)) headers.set(name, value)
  return { status: response.statusCode, headers, body, packed: new Map() }
}

async function send(
  { method, headers }: Pick<IncomingMessage, "method" | "headers">,
  response: ServerResponse,
  page: Page,
  end: (body?: Buffer) => unknown,
): Promise<void> {
  const encoding = page.body.length > 0 ? encodingFor(headers) : "identity"
  const body = await packed(page, encoding)
  if (response.headersSent) return void end(page.body)
  for (const [name, value] of page.headers) response.setHeader(name, value)
  const etag = page.headers.get("etag")
  if (typeof etag === "string" && hasTag(headers["if-none-match"] ?? null, etag)) {
    response.statusCode = 304
    return void end()
  }
  response.statusCode = page.status
  if (encoding !== "identity") response.setHeader("content-encoding", encoding)
  response.setHeader("content-length", body.length)
  end(method === "HEAD" ? undefined : body)
}

/** The smallest form that the client takes. */
function encodingFor(headers: IncomingMessage["headers"]): Encoding {
  const accepted = new Negotiator({ headers }).encodings([...ENCODINGS])
  return ENCODINGS.find((encoding) => accepted.includes(encoding)) ?? "identity"
}

function packed(page: Page, encoding: Encoding): Promise<Buffer> {
  const made = page.packed.get(encoding) ?? PACK[encoding](page.body)
  page.packed.set(encoding, made)
  return made
}
