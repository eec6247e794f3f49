import { API_ROOT } from "@/i18n/addresses"
import { createHash } from "node:crypto"
import { LRUCache } from "lru-cache"
import { z } from "zod"
import { cacheControl, jsonResponse, answerOrRefuse } from "./http"
import { newestRelease, requireRelease } from "./require-records"
import { openApi } from "./open-api"
import { findEndpoint, noSuchPath, readParameters, readQuery, type Found, type Parameters } from "./read-request"

/** A response's body as it is sent, and its strong ETag. */
export type CachedBody = { body: string; etag: string }

/** Characters of bodies that a process keeps. Thousands of answers, small beside the pages. */
const AT_MOST = 32_000_000

/**
 * Bodies that were asked for before, the longest unused dropped first; equal questions at the same time are loaded once. Keys name the
 * release, so that none grows old; and they outlive the database. Apart from the pages' cache, where a reader of many figures would
 * push out the pages.
 */
export function responseCache(maxSize: number = AT_MOST) {
  const cache = new LRUCache<string, CachedBody, () => Promise<unknown>>({
    maxSize,
    sizeCalculation: ({ body }) => body.length,
    fetchMethod: async (_key, _old, { context: load }) => withEtag(JSON.stringify(await load())),
    ignoreFetchAbort: true, // what is loading is given to those who wait, also when there is no room to keep it
  })
  return (key: string, load: () => Promise<unknown>) => cache.forceFetch(key, { context: load })
}

/** A body with its strong entity tag: the same for the same bytes only. */
export function withEtag(body: string): CachedBody {
  return { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"` }
}

const cached = responseCache()

/** The OpenAPI document: it changes with the program only. */
let description: CachedBody | undefined

/** Answers any request below /api, whatever its path and method; what the API does not have is a problem, never a page. */
export function answerApi(request: Request): Promise<Response> {
  const url = new URL(request.url)
  const found = findEndpoint(url.pathname)
  return answerOrRefuse(request, async () => {
    if (url.pathname === `${API_ROOT}/openapi.json`) return document(request, url)
    if (!found) throw noSuchPath(url.pathname)
    const parameters = readParameters(found, url)
    const newest = await newestRelease()
    const key = [url.pathname, newest.id, newest.importedAt, JSON.stringify(parameters)].join(" ")
    const answer = await cached(key, () => load(found, parameters, newest.id))
    return jsonResponse(request, answer, cacheControl(parameters.release))
  })
}

async function load({ endpoint }: Found, parameters: Parameters, newest: number): Promise<unknown> {
  const release = parameters.release === undefined ? newest : (await requireRelease(parameters.release)).id
  return endpoint.load(parameters, release)
}

function document(request: Request, url: URL): Response {
  readQuery(z.strictObject({}), url.searchParams)
  description ??= withEtag(JSON.stringify(openApi("en")))
  return jsonResponse(request, description, cacheControl(undefined))
}
