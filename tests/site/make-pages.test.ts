import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, expect, test } from "vitest"
import { makePages } from "@/site/make-pages"

/** Packed, whatever the client takes, and long enough that unpacking it takes a moment. */
const PAGE = gzipSync(Array.from({ length: 40_000 }, () => Math.random().toString(36).slice(2, 6)).join(""))

const asked = new Map<string, string>()
let server: Server
let origin = ""

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url!
    asked.set(path, String(request.headers["x-papi-prepare"]))
    if (path.startsWith("/hangs")) return
    if (path.startsWith("/breaks")) return void request.socket.destroy()
    response.setHeader("content-encoding", "gzip")
    if (path.startsWith("/stalls")) return void response.write(PAGE.subarray(0, 1_000))
    response.end(PAGE)
    // What made the page has kept this process from listening: then the end of the time and the answer are found together.
    if (path.startsWith("/slow")) setImmediate(keepBusy)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function keepBusy(): void {
  for (const end = Date.now() + Math.random() * 20; Date.now() < end;);
}

test("all pages are asked for, for the release in preparation, though one of them breaks", async () => {
  const pages = ["/a", "/breaks", "/b", "/c"]
  await makePages(pages, 7, origin, Infinity)
  expect(pages.map((page) => asked.get(page))).toEqual(["7", "7", "7", "7"])
})

test.each(["/hangs", "/stalls"])("a page that %s does not keep the release from readers", async (page) => {
  await makePages([page, `${page}/2`, "/after"], 8, origin, Date.now() + 50)
  expect(asked.get("/after")).toBeUndefined()
})

test("it settles whenever the time is over, also while an answer arrives", async () => {
  for (let turn = 0; turn < 300; turn++) await makePages(["/slow"], 9, origin, Date.now() + 1 + (turn % 30))
})
