import { AsyncLocalStorage } from "node:async_hooks"
import { randomUUID } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"
import { format } from "node:util"
import { log } from "@/db/log"
import { PAGE_WORDS } from "@/i18n/addresses"

type Watched = {
  id: string
  /** what went wrong while it was answered, the first thing said about it */
  failure?: string
}

const watched = new AsyncLocalStorage<Watched>()

/** Requests that are being answered. */
const running = new Set<Promise<void>>()

/** Told of every answer that has ended: the route, its status (0 where the reader left), and seconds. */
type Listener = (route: string, status: number, seconds: number) => void

/**
 * Answers a request and writes one line about it when it has ended: route, status, time. What is said on the console meanwhile belongs to
 * this line; nothing in it says who asked, or for what.
 */
export function watchRequest(
  request: IncomingMessage,
  response: ServerResponse,
  answer: () => void,
  onEnd: Listener,
): void {
  const began = performance.now()
  const route = routeOf(request.url ?? "/")
  const store: Watched = { id: randomUUID() }
  response.setHeader("x-request-id", store.id)
  const ended = new Promise<void>((resolve) => response.once("close", resolve)).then(() => {
    running.delete(ended)
    const status = response.writableFinished ? response.statusCode : 0
    const ms = Math.round(performance.now() - began)
    const isOurs = status >= 500 && status !== 503
    const facts = { request: store.id, route, status, ms, failure: store.failure }
    log(isOurs ? "error" : status === 503 || store.failure ? "warn" : "info", "answered", facts)
    onEnd(route, status, ms / 1000)
  })
  running.add(ended)
  watched.run(store, answer)
}

/** Resolves when every request that is being answered now has ended. */
export async function untilAnswered(): Promise<void> {
  await Promise.all([...running])
}

/** From now on what libraries say on the console is a line of the log, or part of the line of the request that it is about. */
export function takeOverConsole(): void {
  for (const [method, level] of [
    ["error", "error"],
    ["warn", "warn"],
    ["log", "info"],
    ["info", "info"],
  ] as const)
    console[method] = (...said: unknown[]) => {
      const text = plain(format(...said))
      const store = watched.getStore()
      if (store && (level === "error" || level === "warn")) store.failure ??= text
      else if (text) log(level, text)
    }
}

/** Without the terminal's colours, and no longer than anybody reads. */
function plain(text: string): string {
  return text
    .replace(/\u001b\[[\d;]*m/g, "")
    .trim()
    .slice(0, 4_000)
}

/** The kinds of address that answer for themselves; what comes after the kind may be anything. */
const BELOW =
  /^\/(api\/v1|api\/health|api\/oembed|charts\/script|charts|embed|press-kit|documents|social|_next\/static)(?=[/?]|$)/
const ROOT_FILE = /^\/[\w.-]+\.(csv|xlsx|zip|json|jsonld|bib|xml|atom|txt|js|svg)(-metadata\.json)?(?=\?|$)/
const PAGE = /^\/(vi|en)(?:\/([a-z-]+))?(?=[/?]|$)/

/** First segments of pages, in both languages; whatever else stands there is not a name of ours. */
const SECTIONS: ReadonlySet<string> = new Set(Object.values(PAGE_WORDS).flatMap(({ vi, en }) => [vi, en]))

/** What kind of address a request is for, out of some forty: for the log and for metrics, where an address itself would say too much. */
export function routeOf(url: string): string {
  const below = BELOW.exec(url)?.[1]
  if (below) return `/${below}`
  if (ROOT_FILE.test(url)) return "/files"
  const [, locale, section] = PAGE.exec(url) ?? []
  if (!locale) return url === "/" ? "/" : "other"
  if (section === undefined) return `/${locale}`
  return SECTIONS.has(section) ? `/${locale}/${section}` : "other"
}
