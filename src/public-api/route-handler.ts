import { Busy } from "@/limits/busy"
import { newestReleaseNow, isDatabaseAway } from "@/queries/health"
import { METHODS, preflightResponse, problemResponse, readerLanguage } from "./http"
import { PATIENCE, withTimeout } from "./newest-release"
import { ApiProblem, databaseDown } from "./problem"

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
