import { subscribe } from "node:diagnostics_channel"
import type { IncomingMessage, ServerResponse } from "node:http"
import { badRequestDocument, notFoundDocument, serverErrorDocument } from "@/components/error-documents"
import type { Locale } from "@/domain/bilingual"
import { isLocale, readAddress } from "@/i18n/read-address"
import { readerLanguage } from "@/public-api/http"

// Where a page is not found or cannot be made, Next 16 answers with the right status and an empty body that its scripts fill in later:
// nothing to read without them. No setting changes that, so such an answer is exchanged on its way out.

/** Embeds find their own words, which fit into a frame; below them nothing answers. */
const HAS_WORDS = /^\/embed\/[^/?]+(\?|$)/

/** From now on every page of this process that is not found, or that fails, is a page in words, in the reader's language. */
export function sayErrorsInWords(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const url = request.url ?? "/" // Next may rewrite the address on the way
    if (!HAS_WORDS.test(url)) exchangeOnError(url, request, response)
  })
}

function exchangeOnError(url: string, request: IncomingMessage, response: ServerResponse): void {
  const { writeHead, write, end } = response
  let words: Buffer | undefined

  response.writeHead = ((...args: unknown[]) => {
    if (typeof args[0] === "number") response.statusCode = args[0]
    if (isEmptyPage(response)) {
      if (response.statusCode === 404 && isOfQuery(url)) args[0] = response.statusCode = 400 // a page cannot answer it
      words = Buffer.from(documentFor(response.statusCode, languageOf(url, request), pathOf(url)))
      for (const name of ["content-encoding", "transfer-encoding", "etag"]) response.removeHeader(name)
      response.setHeader("content-length", words.length)
    }
    return Reflect.apply(writeHead, response, args)
  }) as typeof writeHead

  response.write = ((...args: unknown[]) => {
    sendHeadOfEmptyPage(response)
    return words ? true : Reflect.apply(write, response, args)
  }) as typeof write

  response.end = ((...args: unknown[]) => {
    sendHeadOfEmptyPage(response)
    const body = request.method === "HEAD" ? [] : [words]
    return Reflect.apply(end, response, words ? body : args)
  }) as typeof end
}

function sendHeadOfEmptyPage(response: ServerResponse): void {
  if (!response.headersSent && isEmptyPage(response)) response.writeHead(response.statusCode)
}

function isEmptyPage(response: ServerResponse): boolean {
  const isFailure = response.statusCode === 404 || response.statusCode >= 500
  return isFailure && String(response.getHeader("content-type")).startsWith("text/html")
}

function documentFor(status: number, locale: Locale, path: string): string {
  if (status === 400) return badRequestDocument(locale, { kind: "notHeld", name: "" }, path)
  return status === 404 ? notFoundDocument(locale) : serverErrorDocument(locale)
}

/** The path was right, what the query names is not there. */
function isOfQuery(url: string): boolean {
  return readAddress(pathOf(url))?.isOfQuery === true
}

function pathOf(url: string): string {
  return url.split("?")[0]!
}

function languageOf(url: string, request: IncomingMessage): Locale {
  const first = url.split(/[/?]/)[1]
  return isLocale(first) ? first : readerLanguage(request.headers["accept-language"] ?? null)
}
