import { NextResponse, type NextRequest } from "next/server"
import type { Locale } from "@/domain/bilingual"
import { isLocale, readAddress, type KnownPage } from "@/i18n/read-address"
import { readQuery, tidiedChartQuery, type QueryProblem } from "@/i18n/read-query"
import { malformedAddress, readerLanguage } from "@/public-api/http"
import { isKnown } from "@/site/known-addresses"
import { isThere, nearAddress, slugNamed } from "@/site/near-address"
import { countAsked, PREPARE_HEADER, releaseFor, type ServedRelease } from "@/site/served-release"

/** What answers for itself; an address of it comes here only to be refused when it is malformed, which Next would call an error of ours. */
const NO_PAGES = /^\/(api|embed|charts|press-kit|documents|social|names)\//

/** Files at the root that answer for themselves: of public/ and src/app, and those that next.config.ts leads to src/app/files. */
const ROOT_FILES = [
  /^\/(embed\.js|icon\.svg|apple-touch-icon\.png|manifest\.(vi|en)\.webmanifest|robots\.txt|sitemap(-(pages|rankings|dimensions|changes|provinces|fact-checks|plans|mergers))?\.xml)$/,
  /^\/\.well-known\/security\.txt$/,
  /^\/(scores|indicators|provinces|measures|editions|breaks|missing|evidence|corrections)\.csv(-metadata\.json)?$/,
  /^\/(scores\.xlsx|papi-data\.zip|datapackage\.json|dataset\.jsonld|catalog\.jsonld|citation\.(bib|json))$/,
  /^\/corrections\.(vi|en)\.atom$/,
]

/** Of kept pages, for caches between us and readers: a minute old at most, unless we do not answer. */
const FOR_SHARED_CACHES = "s-maxage=60, stale-while-revalidate=600, stale-if-error=86400"

/** Browsers would keep a 308 for ever, but an address without a year leads to another page when the next edition is out. */
const FOR_A_WHILE = "max-age=300, s-maxage=60"

/** Letters of a path, and of a value, that pages which say what is wrong are told. */
const LONGEST_REPEATED = 600
const LONGEST_VALUE = 60

/** Answers every address of a page: finds the page behind it, or says in the reader's language what is wrong with the address. */
export function proxy(request: NextRequest): NextResponse | Response {
  const { pathname, searchParams } = request.nextUrl
  if (NO_PAGES.test(pathname)) return malformedAddress(request) ?? NextResponse.next()
  if (ROOT_FILES.some((file) => file.test(pathname))) return NextResponse.next()
  if (pathname === "/") return redirectTo(request, `/${languageOf(request)}`, 307)

  const page = readAddress(pathname)
  if (!page) return nearMiss(request)
  const tidied = page.isChart && tidiedChartQuery(searchParams, slugIn(releaseFor(request.headers)))
  if (tidied) return redirectTo(request, pathname, 307, tidied)
  const query = readQuery(searchParams, page.query)
  if (!(query instanceof Map)) return badRequest(request, query)
  return answer(request, page, query)
}

/** Readers without scripts type names into the form of a chart. */
function slugIn(served: ServedRelease | null): (text: string) => string {
  return (text) => (served ? slugNamed(text, served) : text)
}

/** The page, from the release that readers get; the data decide whether there is what the address names. */
function answer(request: NextRequest, page: KnownPage, query: ReadonlyMap<string, string>): NextResponse {
  const served = releaseFor(request.headers)
  if (!served) return rewrite(request, `/dynamic/${page.locale}/unavailable`, "no-store")
  if (page.named && !isKnown(page.named, page.locale, served.addresses)) return nearMiss(request)
  if (page.namedInQuery && !isKnown(page.namedInQuery(query), page.locale, served.addresses))
    return badRequest(request, { kind: "notHeld", name: "" })

  const proper = page.properPath?.(query)
  if (proper) return NextResponse.redirect(new URL(proper, request.url), 307)
  const { kept, path } = page.internalPath(query)
  if (!kept) return rewrite(request, `/dynamic/${page.locale}${path}`, "no-store")
  if (!request.headers.has(PREPARE_HEADER)) countAsked(publicAddress(request.nextUrl.pathname, query))
  return rewrite(request, keptPath(served, page.locale, path), FOR_SHARED_CACHES)
}

/** A kept page belongs to a release, so its path says which: a new release never meets the pages of an old one. */
function keptPath({ release }: ServedRelease, locale: Locale, path: string): string {
  return `/cached/${release.id}/${locale}${path}`
}

function publicAddress(pathname: string, query: ReadonlyMap<string, string>): string {
  return query.size === 0 ? pathname : `${pathname}?${new URLSearchParams([...query])}`
}

/** Leads to the page that was most likely meant, with what that page knows of the query; else says that there is no such page. */
function nearMiss(request: NextRequest): NextResponse {
  const { nextUrl, headers, url } = request
  const served = releaseFor(headers)
  const near = served && nearAddress(nextUrl.pathname, served, readerLanguage(headers.get("accept-language")))
  if (!near) return notFound(request)
  const target = new URL(near, url)
  const page = readAddress(target.pathname)!
  for (const [name, value] of nextUrl.searchParams)
    if (Object.hasOwn(page.query, name) && !target.searchParams.has(name) && value) target.searchParams.set(name, value)
  const query = readQuery(target.searchParams, page.query)
  if (!(query instanceof Map)) return badRequest(request, query, target.pathname)
  if (!isThere(target.pathname + target.search, served)) target.search = new URL(near, url).search
  target.search = target.search.replaceAll("%2C", ",")
  return NextResponse.redirect(target, {
    status: 308,
    headers: { "cache-control": FOR_A_WHILE, vary: "accept-language" },
  })
}

function notFound(request: NextRequest): NextResponse {
  const asked = new URLSearchParams({ path: request.nextUrl.pathname.slice(0, LONGEST_REPEATED) })
  const headers = { vary: "accept-language" }
  return rewrite(request, `/dynamic/${languageOf(request)}/not-found?${asked}`, "no-store", headers)
}

function badRequest(request: NextRequest, { kind, name }: QueryProblem, path = request.nextUrl.pathname): NextResponse {
  const { searchParams } = request.nextUrl
  const value = (searchParams.get(name) ?? [...searchParams.values()].join(", ")).slice(0, LONGEST_VALUE)
  const problem = new URLSearchParams({ kind, name, value, path })
  return rewrite(request, `/dynamic/${languageOf(request)}/bad-request?${problem}`, "no-store")
}

function rewrite(request: NextRequest, path: string, cacheControl: string, headers: Record<string, string> = {}) {
  return NextResponse.rewrite(new URL(path, request.url), { headers: { "cache-control": cacheControl, ...headers } })
}

/** The language of the address, else the reader's. */
function languageOf({ nextUrl, headers }: NextRequest): Locale {
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

/**
 * All but what answers for itself: the API, embeds, charts, press kits, documents, pictures of links (unless they hold a percent sign) and
 * what the build made. Files at the root come here, too: Next would answer an unknown one with a page of its own.
 */
export const config = {
  matcher: [
    "/((?!_next/static/|api/|embed/|charts/|press-kit/|documents/|social/|names/).*)",
    "/(api|embed|charts|press-kit|documents|social|names)/(.*%.*)",
  ],
}
