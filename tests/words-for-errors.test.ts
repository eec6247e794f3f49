import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { sayErrorsInWords } from "@/words-for-errors"

sayErrorsInWords()

let server: Server

/** A server that answers as Next would. */
async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(() => new Promise((resolve) => server.close(resolve)))

describe("a page that fails", () => {
  it.each([
    ["/vi/tinh/hung-yen", "en", "Trang đang gặp trục trặc"],
    ["/en", "vi", "Something is wrong on our side"],
    ["/", "en-GB", "Something is wrong on our side"],
    ["/x", "de", "Trang đang gặp trục trặc"],
  ])("at %s, for a reader of %s, says: %s", async (path, language, words) => {
    const origin = await serve((_, response) => {
      response.writeHead(500, "Internal Server Error")
      response.end("<!doctype html><body></body>")
    })
    server.prependListener("request", (_, response) => response.setHeader("content-type", "text/html; charset=utf-8"))
    const response = await fetch(origin + path, { headers: { "accept-language": language } })
    expect(response.status).toBe(500)
    expect(await response.text()).toContain(words)
  })

  it("does so when its body came in compressed parts", async () => {
    const origin = await serve((_, response) => {
      response.statusCode = 500
      response.setHeader("content-type", "text/html")
      response.setHeader("content-encoding", "gzip")
      response.setHeader("etag", '"1"')
      response.write(Buffer.from([31, 139, 8, 0]))
      response.end(Buffer.from([0, 0]))
    })
    const response = await fetch(`${origin}/vi`)
    expect(await response.text()).toContain("Trang đang gặp trục trặc")
    expect(response.headers.get("etag")).toBeNull()
  })

  it.each([
    ["/embed/trend?province=x/y", "words of a frame"],
    ["/embed/trend/more", "Không có trang này"],
  ])("leaves to embeds what fits into a frame: %s", async (path, words) => {
    const origin = await serve((_, response) => {
      response.setHeader("content-type", "text/html")
      response.writeHead(404)
      response.end("words of a frame")
    })
    expect(await (await fetch(origin + path)).text()).toContain(words)
  })

  it("sends no body to HEAD", async () => {
    const origin = await serve((_, response) => {
      response.statusCode = 500
      response.setHeader("content-type", "text/html")
      response.end()
    })
    const response = await fetch(`${origin}/vi`, { method: "HEAD" })
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(500)
  })
})

it.each([
  ["/vi/so-sanh?province=khong-co", 400, "Địa chỉ này nêu một tỉnh hay một năm mà dữ liệu không có"],
  ["/en/compare?province=hung-yen&year=2099", 400, "This address names a province or a year"],
  ["/vi/so-sanh/khong-co", 404, "Không có trang này"],
  ["/vi/tinh/khong-co?utm_source=x", 404, "Không có trang này"],
])("tells a wrong query from a wrong path: %s answers %d", async (path, status, words) => {
  const origin = await serve((_, response) => {
    response.writeHead(404, { "content-type": "text/html" })
    response.end()
  })
  server.prependListener("request", (_, response) => response.setHeader("content-type", "text/html; charset=utf-8"))
  const response = await fetch(origin + path)
  expect(response.status).toBe(status)
  expect(await response.text()).toContain(words)
})

it("says so where a page is not found", async () => {
  const origin = await serve((_, response) => {
    response.statusCode = 404
    response.setHeader("content-type", "text/html; charset=utf-8")
    response.end("<html id='__next_error__'></html>")
  })
  const response = await fetch(`${origin}/en/provinces/abc`)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain("There is no such page")
})

it.each([
  ["a page", 200, "text/html; charset=utf-8"],
  ["a refused query, in words already", 400, "text/html; charset=utf-8"],
  ["a problem of the API", 404, "application/problem+json"],
  ["a failure of the API", 503, "application/json"],
])("leaves alone %s", async (_, status, type) => {
  const origin = await serve((_request, response) => {
    response.statusCode = status
    response.setHeader("content-type", type)
    response.write("as it ")
    response.end("was")
  })
  const response = await fetch(`${origin}/vi`)
  expect([response.status, await response.text()]).toEqual([status, "as it was"])
})
