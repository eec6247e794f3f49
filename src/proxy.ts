import { NextResponse, type NextRequest } from "next/server"
import { readerLanguage } from "@/public-api/reader-language"
import { isLocale, readAddress } from "@/i18n/read-address"
import { readQuery } from "@/i18n/read-query"
import { badRequestDocument } from "@/components/bad-request-document"

/** Answers every address of a page: finds the page behind it, or says in the reader's language that there is none. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl
  const reader = () => readerLanguage(request.headers.get("accept-language"))
  if (pathname === "/") return redirectTo(request, `/${reader()}`, 307)

  const page = readAddress(pathname)
  if (!page) {
    if (readAddress(pathname.toLowerCase())) return redirectTo(request, pathname.toLowerCase(), 308)
    const [, first] = pathname.split("/")
    return rewriteTo(request, `/${isLocale(first) ? first : reader()}/no-page`)
  }
  const query = readQuery(searchParams, page.query)
  if (query instanceof Map) return rewriteTo(request, page.internalPath(query))
  return new NextResponse(badRequestDocument(page.locale, query, pathname), {
    status: 400,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  })
}

function redirectTo(request: NextRequest, path: string, status: 307 | 308): NextResponse {
  const response = NextResponse.redirect(new URL(path + request.nextUrl.search, request.url), status)
  response.headers.set("vary", "accept-language")
  return response
}

function rewriteTo(request: NextRequest, path: string): NextResponse {
  return NextResponse.rewrite(new URL(path, request.url))
}

/** All but what answers for itself: the API, embeds, charts, Next's own files and the files at the root of public/. */
export const config = { matcher: ["/((?!_next/|api/|embed/|charts/|[^/]+\\.[a-z0-9]+$).*)"] }
