import Negotiator from "negotiator"
import { LOCALES, type Locale } from "@/domain/bilingual"
import { Busy } from "@/limits/bounded"
import { newestReleaseNow, isDatabaseAway } from "@/queries/releases"
import { PATIENCE, withTimeout } from "./require-records"
import { problemAnswer, PROBLEMS, ApiProblem, databaseDown } from "./problem"

/** What may be done with the addresses of the API and of the bulk files. */
export const METHODS = "GET, HEAD, OPTIONS"

/** Anyone's page may read everything. */
export const OPEN_TO_ALL = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "ETag, Link, Content-Language, Content-Disposition, Content-Range, Accept-Ranges, Retry-After, Allow",
} as const

/** Where the API is described, by machine and in words. */
const SERVICE_LINKS = '</api/v1/openapi.json>; rel="service-desc", </en/data/api>; rel="service-doc"'

/** Seconds. The newest figures are asked for again soon; those of a named release stay. Names and notes in them may be corrected, so not for ever. */
const FRESH = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400"
const LASTING = "public, max-age=604800, stale-while-revalidate=2592000, stale-if-error=2592000"
/** A chart of a named release tells of corrections since, so it is asked for again the same day. */
const PINNED_CHART = "public, max-age=3600, stale-while-revalidate=86400, stale-if-error=2592000"

/** How long an answer may be kept by others: long when the request names a release. */
export function cacheControl(release: number | undefined): string {
  return release === undefined ? FRESH : LASTING
}

/** How long a chart may be kept by others, drawn from the newest release or from one that its address names. */
export function chartCaching(release: string | undefined): string {
  return release === undefined ? FRESH : PINNED_CHART
}

/** Whether the reader already has this version. */
export function alreadyHas(request: Request, etag: string): boolean {
  return hasTag(request.headers.get("if-none-match"), etag)
}

/**
 * Whether a tag is among those of an If-None-Match header (RFC 9110, section 13.1.2: weak comparison, since a proxy may have weakened
 * the tag).
 */
export function hasTag(tags: string | null, etag: string): boolean {
  if (tags === null) return false
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "")
  return tags.trim() === "*" || tags.split(",").some((tag) => opaque(tag) === opaque(etag))
}

/** JSON with its tag: 304 when the reader has it, without a body for HEAD. */
export function jsonResponse(
  request: Request,
  { body, etag }: { body: string; etag: string },
  caching: string,
): Response {
  const headers = { ...OPEN_TO_ALL, link: SERVICE_LINKS, etag, "cache-control": caching, vary: "Accept-Encoding" }
  if (alreadyHas(request, etag)) return new Response(null, { status: 304, headers })
  return new Response(request.method === "HEAD" ? null : body, {
    headers: { ...headers, "content-type": "application/json; charset=utf-8" },
  })
}

/** Refusals that are about this request or this client alone: nobody else may be given them. */
const CONDITIONAL: ReadonlySet<number> = new Set([412, 416, 429])

/** A refusal in the reader's language. */
export function problemResponse(request: Request, problem: ApiProblem, locale: Locale): Response {
  const { status } = PROBLEMS[problem.kind]
  return new Response(request.method === "HEAD" ? null : JSON.stringify(problemAnswer(problem, locale)), {
    status,
    headers: {
      ...OPEN_TO_ALL,
      ...problem.headers,
      link: SERVICE_LINKS,
      "content-type": "application/problem+json; charset=utf-8",
      "content-language": locale,
      "cache-control": status >= 500 || CONDITIONAL.has(status) ? "no-store" : "public, max-age=60",
      vary: "Accept-Language, Accept-Encoding",
    },
  })
}

/** What a browser asks before it lets another site's script read with headers of its own. */
export function preflightResponse(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN_TO_ALL,
      allow: METHODS,
      "access-control-allow-methods": METHODS,
      "access-control-allow-headers": "Accept, Accept-Language, Content-Type, If-None-Match",
      "access-control-max-age": "86400",
    },
  })
}

/**
 * The reader's language among the site's, by the Accept-Language header (RFC 9110, section 12.5.4). Who states none that the site has
 * reads Vietnamese, as on the pages.
 */
export function readerLanguage(acceptLanguage: string | null): Locale {
  const wanted = new Negotiator({ headers: { "accept-language": acceptLanguage ?? "" } })
  const [first = "vi"] = wanted.languages([...LOCALES])
  return first as Locale // one of those it was given
}

/** The site's own address, without a slash at the end: as the operator set it, else as the request was addressed. */
export function siteOrigin(request: Request): string {
  return siteAddress() ?? new URL(request.url).origin
}

/** The site's address as the operator set it, without a slash at the end; null where it is not set. */
export function siteAddress(): string | null {
  return process.env.SITE_URL?.replace(/\/+$/, "") || null
}

/** One handler for every method Next knows: the handler itself refuses what is not for reading, in words. */
export function everyMethod<Rest extends unknown[]>(handler: (request: Request, ...rest: Rest) => Promise<Response>) {
  return { GET: handler, HEAD: handler, OPTIONS: handler, POST: handler, PUT: handler, PATCH: handler, DELETE: handler }
}

/**
 * Runs a handler and turns whatever it throws into a problem in the reader's language: nothing of the site's inside is shown.
 * Answers other methods than GET and HEAD by itself.
 */
export async function answerOrRefuse(request: Request, answer: () => Promise<Response>): Promise<Response> {
  try {
    if (request.method === "OPTIONS") return preflightResponse()
    if (request.method !== "GET" && request.method !== "HEAD") throw methodNotAllowed(request.method)
    return await answer()
  } catch (error) {
    if (error instanceof Busy) return refuse(request, busy(error))
    return refuse(request, error instanceof ApiProblem ? error : await problemOf(error))
  }
}

/**
 * The refusal of an address with a percent sign that stands for no character; null for any other address. Next itself answers
 * such an address with an error of the server.
 */
export function malformedAddress(request: Request): Response | null {
  const { pathname } = new URL(request.url)
  try {
    decodeURIComponent(pathname)
    return null
  } catch {
    return refuse(request, new ApiProblem("malformed-address", "malformed", { found: pathname }))
  }
}

function refuse(request: Request, problem: ApiProblem): Response {
  return problemResponse(request, problem, readerLanguage(request.headers.get("accept-language")))
}

function busy({ status, retryAfter }: Busy): ApiProblem {
  const headers = { "retry-after": String(retryAfter) }
  if (status === 503) return new ApiProblem("busy", "busy", {}, { seconds: retryAfter }, headers)
  return new ApiProblem("too-many-requests", "tooMany", {}, { seconds: retryAfter }, headers)
}

/** An unexpected error is the database's when the database does not answer, and otherwise ours. */
async function problemOf(error: unknown): Promise<ApiProblem> {
  if (isDatabaseAway(error)) return databaseDown()
  try {
    await withTimeout(newestReleaseNow(), PATIENCE)
  } catch {
    return databaseDown() // whatever failed, this is why
  }
  console.error(error)
  return new ApiProblem("internal-error", "ownError")
}

function methodNotAllowed(method: string): ApiProblem {
  const facts = { found: method, allowed: METHODS.split(", ") }
  return new ApiProblem("method-not-allowed", "readOnly", facts, {}, { allow: METHODS })
}
