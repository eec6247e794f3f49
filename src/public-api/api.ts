import { z } from "zod"
import { API_ROOT } from "./api-root"
import { cacheControl, jsonResponse } from "./http"
import { newestRelease } from "./newest-release"
import { openApi } from "./open-api"
import { findEndpoint, noSuchPath, readParameters, readQuery, type Found, type Parameters } from "./read-request"
import { requireRelease } from "./require-records"
import { responseCache, withEtag, type CachedBody } from "./response-cache"
import { answerOrRefuse } from "./route-handler"

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
