import { subscribe } from "node:diagnostics_channel"
import type { IncomingMessage, ServerResponse } from "node:http"
import type { Socket } from "node:net"

/** Our own requests, which must not count as readers' ones. */
export const REFRESH_HEADER = "x-papi-refresh"

/** Enough for every page of today's editions in both languages; more would only make a refresh longer. */
const CACHED_PAGES = 4_000

/** Filtered views and unknown addresses: anyone can invent more of them. */
const OTHER_PAGES = 200

type Exchange = { request: IncomingMessage; response: ServerResponse; socket: Socket }

/** Addresses that were asked for, latest last. */
const cached = new Set<string>()
const other = new Set<string>()
let origin: string | undefined

/** Pages that readers asked this process for, latest first, and the address it answered at. */
export function seenPages(): { origin: string | undefined; paths: readonly string[] } {
  return { origin, paths: [...[...cached].toReversed(), ...[...other].toReversed()] }
}

/** Remembers which pages this process keeps. Watches Node's own server, because Next does not tell what its cache holds. */
export function rememberPages(): void {
  const asked = new WeakMap<IncomingMessage, string>()
  subscribe("http.server.request.start", (message) => {
    const { request, socket } = message as Exchange
    asked.set(request, request.url ?? "/") // Next may rewrite it on the way
    origin ??= originOf(socket)
  })
  subscribe("http.server.response.finish", (message) => {
    const { request, response } = message as Exchange
    const url = asked.get(request)
    if (url !== undefined && request.method === "GET" && !request.headers[REFRESH_HEADER]) remember(url, response)
  })
}

function remember(url: string, response: ServerResponse): void {
  const isPage = String(response.getHeader("content-type")).startsWith("text/html")
  const isKept = response.hasHeader("x-nextjs-cache")
  const [path] = url.split("?")
  const isKeptAnswer = isKept && response.statusCode === 200
  if (isKeptAnswer) add(cached, path!, CACHED_PAGES)
  // A filtered ranking is kept apart from its plain address.
  const isOther = isKeptAnswer ? url !== path : isPage && (response.statusCode === 200 || isKept)
  if (isOther) add(other, url, OTHER_PAGES)
}

function add(pages: Set<string>, path: string, limit: number): void {
  pages.delete(path)
  pages.add(path)
  if (pages.size <= limit) return
  const [oldest] = pages
  pages.delete(oldest!)
}

function originOf({ localAddress, localPort }: Socket): string {
  return `http://${localAddress?.includes(":") ? `[${localAddress}]` : localAddress}:${localPort}`
}
