import { NextResponse, type NextRequest } from "next/server"
import { chartRefusal } from "@/charts/chart-refusal-of"
import { badRequestDocument, notFoundDocument, refusedChartDocument } from "@/components/error-documents"
import { isLocale, readAddress, type KnownPage } from "@/i18n/read-address"
import { readQuery, tidiedChartQuery } from "@/i18n/read-query"
import { malformedAddress } from "@/public-api/route-handler"
import { readerLanguage } from "@/public-api/http"

/** What answers for itself; an address of it comes here only to be refused when it is malformed, which Next would call an error of ours. */
const NO_PAGES = /^\/(api|embed|charts|press-kit|social)\//

/** Answers every address of a page: finds the page behind it, or says in the reader's language what is wrong with the address. */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, searchParams } = request.nextUrl
  if (NO_PAGES.test(pathname)) return malformedAddress(request) ?? NextResponse.next()
  if (pathname === "/") return redirectTo(request, `/${languageOf(request)}`, 307)

  const page = readAddress(pathname)
  if (!page) {
    const inLowerCase = pathname.toLowerCase()
    if (readAddress(inLowerCase)) return redirectTo(request, inLowerCase, 308)
    return inWords(notFoundDocument(languageOf(request)), 404)
  }
  const tidied = page.chart && tidiedChartQuery(searchParams)
  if (tidied) return redirectTo(request, pathname, 307, tidied)
  const query = readQuery(searchParams, page.query)
  if (!(query instanceof Map)) return inWords(badRequestDocument(page.locale, query, pathname), 400)
  const proper = page.properPath?.(query)
  if (proper) return NextResponse.redirect(new URL(proper, request.url), 307)
  return (await refused(request, page, query)) ?? NextResponse.rewrite(new URL(page.internalPath(query), request.url))
}

/** A page cannot answer 400, so whether its chart can be drawn is asked before. Without a query it shows an example. */
async function refused(
  { url, nextUrl }: NextRequest,
  { chart, locale }: KnownPage,
  query: ReadonlyMap<string, string>,
) {
  if (!chart || query.size === 0) return null
  const refusal = await chartRefusal(url, chart, [...query, ["lang", locale]])
  if (!refusal) return null
  if (refusal.status === 404) return inWords(notFoundDocument(locale), 404)
  return inWords(refusedChartDocument(locale, refusal.sentence, nextUrl.pathname), 400)
}

/** The language of the address, else the reader's. */
function languageOf({ nextUrl, headers }: NextRequest) {
  const [, first] = nextUrl.pathname.split("/")
  return isLocale(first) ? first : readerLanguage(headers.get("accept-language"))
}

function redirectTo(
  { nextUrl, url }: NextRequest,
  path: string,
  status: 307 | 308,
  query = nextUrl.searchParams,
): NextResponse {
  const headers = { vary: "accept-language" }
  const search = query.size > 0 ? `?${query.toString().replaceAll("%2C", ",")}` : ""
  return NextResponse.redirect(new URL(path + search, url), { status, headers })
}

function inWords(document: string, status: 400 | 404): NextResponse {
  const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", vary: "accept-language" }
  return new NextResponse(document, { status, headers })
}

/** All but what answers for itself: the API, embeds, charts, press kits, pictures of links (unless they hold a percent sign), Next's own files and the files at the root. */
export const config = {
  matcher: [
    "/((?!_next/|api/|embed/|charts/|press-kit/|social/|[^/]+\\.[a-z0-9]+$).*)",
    "/(api|embed|charts|press-kit|social)/(.*%.*)",
  ],
}
