import { problemResponse } from "./http"
import { ApiProblem } from "./problem"
import { readerLanguage } from "./reader-language"

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
    const problem = new ApiProblem("malformed-address", {
      found: pathname,
      detail: {
        vi: `Địa chỉ "${pathname}" có dấu % không đi với hai chữ số thập lục phân của một ký tự UTF-8.`,
        en: `The address "${pathname}" has a % that does not begin a character of UTF-8.`,
      },
    })
    return problemResponse(request, problem, readerLanguage(request.headers.get("accept-language")))
  }
}
