import type { IncomingMessage, ServerResponse } from "node:http"
import { isIPv6 } from "node:net"
import { METHODS, preflightResponse, problemResponse, readerLanguage } from "@/public-api/http"
import { ApiProblem } from "@/public-api/problem"

/** Headers by which the framework's parts and its browser script talk to each other: from outside they would only confuse it. */
const INTERNAL = /^(x-(nextjs|next|middleware|invoke|matched|prerender)(-.*)?|rsc|next-(router|url|action).*)$/

/** The framework's own addresses, but for what the build made: its data of pages, and its pictures made to measure. */
const INTERNAL_PATH = /^\/_next\/(?!static\/)/

/** What other sites' scripts may read; they may ask before. Everything else is a page, or nothing. */
const OPEN_TO_SCRIPTS = /^\/((api|charts|embed|press-kit|documents|social)\/|[^/?]*\.)/

/** An address that names nothing: the proxy says so in the reader's language. */
const NOWHERE = "/404"

/**
 * Answers what no page, file or program of the site is for: methods that write, and questions about methods. Makes any other request
 * fit to be passed on: its target is a path, and it brings no word of the framework's own.
 * @returns whether the request is answered
 */
export async function refuseOrTidy(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const { method = "", headers } = request
  const path = pathOf(request.url ?? "/")
  request.url = !path.startsWith("/") || INTERNAL_PATH.test(path) ? NOWHERE : path
  if (method === "OPTIONS") {
    await send(request, response, OPEN_TO_SCRIPTS.test(path) ? preflightResponse() : methodsOfPages())
    return true
  }
  if (method !== "GET" && method !== "HEAD") {
    response.shouldKeepAlive = false // whatever the client is about to send, nobody reads
    await send(request, response, methodNotAllowed(method, headers["accept-language"] ?? null))
    return true
  }
  // There is no other protocol to change to: the request is answered as it is, and its connection ends.
  if (headers.upgrade !== undefined) response.shouldKeepAlive = false
  for (const name of Object.keys(headers)) if (INTERNAL.test(name)) delete headers[name]
  return false
}

/** A request may name the whole address (RFC 9112, section 3.2.2); the site answers under any name. */
function pathOf(target: string): string {
  const path = /^https?:\/\/[^/?#]*(.*)$/i.exec(target)?.[1]
  if (path === undefined) return target
  return path.startsWith("/") ? path : `/${path}`
}

function methodsOfPages(): Response {
  return new Response(null, { status: 204, headers: { allow: METHODS } })
}

function methodNotAllowed(method: string, acceptLanguage: string | null): Response {
  const facts = { found: method, allowed: METHODS.split(", ") }
  const problem = new ApiProblem("method-not-allowed", "readOnly", facts, {}, { allow: METHODS })
  return problemResponse(new Request("http://localhost"), problem, readerLanguage(acceptLanguage))
}

async function send(request: IncomingMessage, response: ServerResponse, answer: Response): Promise<void> {
  request.resume()
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(await answer.text())
}

/**
 * Who sends a request, for limits: the other end of the connection, or, behind proxies of our own, whom the outermost of them names.
 * Anybody may write that header, so it counts only as far as there are proxies that add to it.
 *
 * @param remote  the other end of the connection
 * @param forwardedFor  the header X-Forwarded-For
 * @param proxies  how many proxies stand in front (TRUST_PROXY)
 */
export function clientAddress(remote: string | undefined, forwardedFor: string | undefined, proxies: number): string {
  const named = proxies === 0 ? [] : (forwardedFor ?? "").split(",").map((each) => each.trim())
  return networkOf(named.at(-proxies) || remote || "unknown")
}

/** One household or machine has a whole network of IPv6 addresses: its first 64 bits. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "")
  if (!isIPv6(plain)) return plain
  const [head = "", tail] = (plain.split("%")[0] ?? "").split("::")
  const before = head.split(":").filter(Boolean)
  const after = (tail ?? "").split(":").filter(Boolean)
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  return [...before, ...Array<string>(zeros).fill("0"), ...after].slice(0, 4).join(":")
}
