import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest"
import { freePort } from "@/db/embedded-server"
import { refreshPages } from "@/refresh/refresh"
import { refreshSecret } from "@/refresh/secret"
import { rememberPages, REFRESH_HEADER } from "@/refresh/seen-pages"

/** A made-up site that behaves as Next does: what it keeps is old after the mark, until it has been asked for. */
const old = new Set<string>()
const asked: string[] = []
let marks: (string | undefined)[] = []
const server = createServer(answer)
let origin: string

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url!.split("?")[0]!
  if (request.headers[REFRESH_HEADER]) asked.push(`${request.method} ${request.url}`)
  response.setHeader("content-type", path.startsWith("/api/") ? "application/json" : "text/html; charset=utf-8")
  if (path.startsWith("/kept/")) {
    response.setHeader("x-nextjs-cache", old.has(path) ? "STALE" : "HIT")
    old.delete(path)
  }
  if (request.method === "POST") {
    marks.push(request.headers[REFRESH_HEADER] as string)
    for (const name of ["a", "b", "c"]) old.add(`/kept/${name}`)
  }
  response.statusCode = path === "/broken" ? 500 : request.method === "POST" ? 204 : 200
  response.end()
}

beforeAll(async () => {
  vi.stubEnv("LOG_LEVEL", "error")
  rememberPages()
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  origin = `http://127.0.0.1:${port}`
})

afterAll(() => server.close())

beforeEach(() => {
  asked.length = 0
  marks = []
})

async function read(...paths: string[]): Promise<void> {
  for (const path of paths) await (await fetch(origin + path)).text()
}

test("before the first reader there is nothing to renew", async () => {
  await refreshPages()
  expect(marks).toEqual([])
})

test("pages that were read are renewed, latest first, each until its new version is there", async () => {
  await read("/kept/a", "/kept/b?from=mail", "/filtered?region=north", "/kept/a", "/api/health", "/broken")
  await refreshPages()
  expect(marks).toEqual([refreshSecret()])
  expect(asked[0]).toBe("POST /api/internal/refresh")
  expect(asked.filter((line) => line === "GET /kept/a")).toHaveLength(2)
  expect(asked.filter((line) => line === "GET /kept/b")).toHaveLength(2)
  expect(asked.indexOf("GET /kept/a")).toBeLessThan(asked.indexOf("GET /kept/b"))
  expect(asked).toContain("GET /filtered?region=north")
  expect(asked.filter((line) => /health|broken|kept\/c/.test(line))).toEqual([])
})

test("the renewal itself does not count as a reader", async () => {
  await refreshPages()
  const first = asked.filter((line) => line.startsWith("GET")).length
  asked.length = 0
  await refreshPages()
  expect(asked.filter((line) => line.startsWith("GET"))).toHaveLength(first)
})
