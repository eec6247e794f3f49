import { newestReleaseNow } from "@/queries/health"
import { METHODS, preflightResponse, problemResponse } from "./http"
import { PATIENCE, withTimeout } from "./newest-release"
import { ApiProblem, databaseDown } from "./problem"
import { readerLanguage } from "./reader-language"

/** One handler for every method Next knows: the handler itself refuses what is not for reading, in words. */
export function everyMethod<Rest extends unknown[]>(handler: (request: Request, ...rest: Rest) => Promise<Response>) {
  return {
    GET: handler,
    HEAD: handler,
    OPTIONS: handler,
    POST: handler,
    PUT: handler,
    PATCH: handler,
    DELETE: handler,
  }
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
    const detail = {
      vi: `Địa chỉ "${pathname}" có dấu % không đi với hai chữ số thập lục phân của một ký tự UTF-8.`,
      en: `The address "${pathname}" has a % that does not begin a character of UTF-8.`,
    }
    return refuse(request, new ApiProblem("malformed-address", { found: pathname, detail }))
  }
}

function refuse(request: Request, problem: ApiProblem): Response {
  return problemResponse(request, problem, readerLanguage(request.headers.get("accept-language")))
}

/** An unexpected error is the database's when the database does not answer, and otherwise ours. */
async function problemOf(error: unknown): Promise<ApiProblem> {
  try {
    await withTimeout(newestReleaseNow(), PATIENCE)
  } catch {
    return databaseDown() // whatever failed, this is why
  }
  console.error(error)
  const detail = {
    vi: "Trang này không trả lời được câu hỏi vì một lỗi của chính nó. Lỗi đã được ghi lại.",
    en: "This site could not answer because of an error of its own, which was logged.",
  }
  return new ApiProblem("internal-error", { detail })
}

function methodNotAllowed(method: string): ApiProblem {
  const detail = {
    vi: `Ở đây chỉ đọc được: ${METHODS}; đã nhận ${method}.`,
    en: `Everything here is for reading: ${METHODS}; found ${method}.`,
  }
  return new ApiProblem(
    "method-not-allowed",
    { found: method, allowed: METHODS.split(", "), detail },
    { allow: METHODS },
  )
}
