import type { OutgoingHttpHeaders, ServerResponse } from "node:http"
import { OWN_ENCODING, OWN_LENGTH, SCRIPT_NONCE } from "@/public-api/own-headers"

/** What a page may load, run and be framed by. Charts and bars are sized by style attributes; no page that is kept has a script in its text. */
const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "script-src 'self'",
].join("; ")

/** Data, scripts and packed files: opened by itself, such an answer runs and loads nothing. */
const FILE_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** A chart as a file: an SVG brings its own styles, and may stand as an object in anybody's page. */
const CHART_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors *"

type Kind = "page" | "chart" | "file"

/** Other sites may load charts and files; pages are for windows of their own. The embed's own policy is set where it is made. */
const OF_KIND: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  page: { "content-security-policy": PAGE_POLICY, "cross-origin-resource-policy": "same-origin" },
  chart: { "content-security-policy": CHART_POLICY, "cross-origin-resource-policy": "cross-origin" },
  file: { "content-security-policy": FILE_POLICY, "cross-origin-resource-policy": "cross-origin" },
}

/** Of every answer. The site asks for nothing of the reader's machine. */
const OF_ALL: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy":
    "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
}

/** Headers by which the framework's parts talk to each other: they name internal paths, and nobody outside needs them. */
const INTERNAL = /^x-(nextjs|next|middleware|invoke|matched|edge|action|powered)(-|$)/

/** What Next adds to Vary for a router that the site does not use: caches would keep each answer many times. */
const INTERNAL_VARY = /^(rsc|next-(router|url|test).*)$/

/**
 * Makes an answer carry the headers of its kind, whoever writes it, and none of the framework's own.
 * @param pathname  the address that was asked for
 */
export function guardHeaders(response: ServerResponse, pathname: string): void {
  const writeHead = response.writeHead.bind(response) as (status: number, reason?: string) => ServerResponse
  response.writeHead = (status: number, ...rest: unknown[]) => {
    const reason = typeof rest[0] === "string" ? rest[0] : undefined
    const given = rest.find((each) => typeof each === "object" && each !== null)
    if (given) setAll(response, given as OutgoingHttpHeaders | unknown[])
    settle(response, pathname)
    return reason === undefined ? writeHead(status) : writeHead(status, reason)
  }
}

function setAll(response: ServerResponse, headers: OutgoingHttpHeaders | unknown[]): void {
  const entries = Array.isArray(headers) ? pairs(headers) : Object.entries(headers)
  for (const [name, value] of entries) if (value !== undefined) response.setHeader(name, value)
}

/** Node takes headers in a list, too: name, value, name, value. */
function pairs(list: unknown[]): [string, string][] {
  if (Array.isArray(list[0])) return list as [string, string][]
  return Array.from({ length: list.length / 2 }, (_, index) => [String(list[2 * index]), String(list[2 * index + 1])])
}

function settle(response: ServerResponse, pathname: string): void {
  const kept = response.getHeader("x-nextjs-cache")
  if (kept) response.setHeader("cache-status", kept === "MISS" ? "papi; fwd=miss" : "papi; hit") // RFC 9211
  for (const name of response.getHeaderNames()) if (INTERNAL.test(name)) response.removeHeader(name)
  tidyVary(response)
  tellAsStored(response)
  const nonce = response.getHeader(SCRIPT_NONCE)
  if (nonce) response.setHeader("content-security-policy", `${PAGE_POLICY} 'nonce-${String(nonce)}'`)
  response.removeHeader(SCRIPT_NONCE)
  for (const [name, value] of Object.entries({ ...OF_ALL, ...OF_KIND[kindOf(pathname, response)] }))
    if (!response.hasHeader(name)) response.setHeader(name, value)
}

/** Length and encoding of a file that is sent as it lies on disk; not where it was packed on the way. */
function tellAsStored(response: ServerResponse): void {
  const [encoding, length] = [response.getHeader(OWN_ENCODING), response.getHeader(OWN_LENGTH)]
  response.removeHeader(OWN_ENCODING)
  response.removeHeader(OWN_LENGTH)
  if (response.hasHeader("content-encoding")) return
  if (encoding) response.setHeader("content-encoding", encoding)
  if (length) response.setHeader("content-length", length)
}

function tidyVary(response: ServerResponse): void {
  const vary = response.getHeader("vary")
  if (vary === undefined) return
  const names = [vary]
    .flat()
    .join(",")
    .split(",")
    .map((name) => name.trim())
  const known = new Map(
    names.filter((name) => name && !INTERNAL_VARY.test(name.toLowerCase())).map((name) => [name.toLowerCase(), name]),
  )
  if (known.size === 0) response.removeHeader("vary")
  else response.setHeader("vary", [...known.values()].join(", "))
}

/** By the address where it says so, else by what is sent: files lie at the root beside the pages. */
function kindOf(pathname: string, response: ServerResponse): Kind {
  if (/^\/(charts|embed|social)\//.test(pathname)) return "chart"
  const type = String(response.getHeader("content-type") ?? "")
  return type === "" || type.startsWith("text/html") ? "page" : "file"
}
