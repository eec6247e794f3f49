import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest"
import { serve, type ServedRelease } from "@/site/served-release"
import { packAnswer, sendHeldPage } from "@/start/packed-pages"

/** Stands for Next: pages tell how often they were made. */
const made = new Map<string, number>()
let server: Server
let origin = ""

beforeAll(async () => {
  server = createServer((request, response) => {
    if (sendHeldPage(request, response)) return
    packAnswer(request, response)
    const url = request.url!
    made.set(url, (made.get(url) ?? 0) + 1)
    response.setHeader("etag", `"${made.get(url)}"`)
    response.setHeader("content-type", "text/html")
    if (url.includes("nowhere")) response.statusCode = 404
    else response.setHeader("x-nextjs-cache", url.includes("old") ? "STALE" : "HIT")
    response.end(`made ${made.get(url)} ${"of many words ".repeat(200)}`)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(() => vi.useRealTimers())
afterAll(() => server.close())

function release(id: number): void {
  serve({ release: { id, importedAt: `2026-01-0${id}` } } as ServedRelease) // the rest is not read here
}

/** As it is sent: fetch would unpack it. */
async function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
  const { request } = await import("node:http")
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    request(origin + path, { headers, method }, resolve)
      .on("error", reject)
      .end(),
  )
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part as Buffer)
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }
}

test("is made once for all readers, and packed as each of them takes it", async () => {
  release(1)
  const forms = {
    br: await ask("/vi/a", { "accept-encoding": "gzip, deflate, br" }),
    gzip: await ask("/vi/a", { "accept-encoding": "gzip" }),
    plain: await ask("/vi/a"),
    refused: await ask("/vi/a", { "accept-encoding": "br;q=0, gzip;q=0" }),
  }
  expect(made.get("/vi/a")).toBe(1)
  expect(forms.br.headers["content-encoding"]).toBe("br")
  expect(brotliDecompressSync(forms.br.body)).toEqual(forms.plain.body)
  expect(gunzipSync(forms.gzip.body)).toEqual(forms.plain.body)
  expect(forms.refused.body).toEqual(forms.plain.body)
  for (const { headers, body } of Object.values(forms)) expect(Number(headers["content-length"])).toBe(body.length)
})

test("is not sent again to a reader who has it, and has a head without a body", async () => {
  release(1)
  await ask("/vi/b")
  expect(await ask("/vi/b", { "if-none-match": 'W/"1"' })).toMatchObject({ status: 304, body: Buffer.alloc(0) })
  expect(await ask("/vi/b", { "if-none-match": '"other"' })).toMatchObject({ status: 200 })
  const head = await ask("/vi/b", {}, "HEAD")
  expect(head.body).toHaveLength(0)
  expect(Number(head.headers["content-length"])).toBeGreaterThan(1000)
})

test("is asked for anew when another release is served", async () => {
  release(1)
  await ask("/vi/c")
  release(2)
  expect((await ask("/vi/c")).body.toString()).toMatch(/^made 2/)
  release(1)
  expect((await ask("/vi/c")).body.toString()).toMatch(/^made 3/)
})

test("is asked for anew by one reader when it is ten seconds old", async () => {
  release(1)
  vi.useFakeTimers({ toFake: ["Date"] })
  await ask("/vi/d")
  vi.setSystemTime(Date.now() + 9_999)
  expect((await ask("/vi/d")).body.toString()).toMatch(/^made 1/)
  vi.setSystemTime(Date.now() + 2)
  expect((await ask("/vi/d")).body.toString()).toMatch(/^made 2/)
  expect((await ask("/vi/d")).body.toString()).toMatch(/^made 2/)
})

test.each(["/vi/nowhere", "/vi/old", "/vi/so-sanh?province=a", "/", "/api/health"])(
  "%s is left to Next",
  async (path) => {
    release(1)
    await ask(path)
    const second = await ask(path)
    expect(second.body.toString()).toMatch(/^made 2/)
  },
)

test("a page that is prepared for a release to come is neither kept nor sent to anybody else", async () => {
  release(1)
  await ask("/vi/e", { "x-papi-prepare": "2" })
  expect((await ask("/vi/e")).body.toString()).toMatch(/^made 2/)
})
