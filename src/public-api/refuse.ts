import { newestReleaseNow } from "@/queries/health"
import { METHODS, preflightResponse, problemResponse } from "./http"
import { inTime } from "./in-time"
import { databaseDown, PATIENCE } from "./known-release"
import { ApiProblem } from "./problem"
import { readerLanguage } from "./reader-language"

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
    const problem = error instanceof ApiProblem ? error : await problemOf(error)
    return problemResponse(request, problem, readerLanguage(request.headers.get("accept-language")))
  }
}

/** An unexpected error is the database's when the database does not answer, and otherwise ours. */
async function problemOf(error: unknown): Promise<ApiProblem> {
  try {
    await inTime(newestReleaseNow(), PATIENCE)
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
  return new ApiProblem(
    "method-not-allowed",
    {
      found: method,
      allowed: METHODS.split(", "),
      detail: {
        vi: `Ở đây chỉ đọc được: ${METHODS}; đã nhận ${method}.`,
        en: `Everything here is for reading: ${METHODS}; found ${method}.`,
      },
    },
    { allow: METHODS },
  )
}
