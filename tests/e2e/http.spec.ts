import { request as ask } from "node:http"
import { connect } from "node:net"
import { expect, test } from "./kept-page"

// What every answer of the site carries, of whatever kind, and what no request can make it do.

type Kind = "page" | "embed" | "file"

/** Every kind of address, with its status and what it is. */
const ADDRESSES: readonly (readonly [path: string, status: number, kind: Kind])[] = [
  ["/", 307, "page"],
  ["/vi", 200, "page"],
  ["/en/rankings/2023?group=best", 200, "page"],
  ["/vi/tinh/hung-yen/2023", 200, "page"],
  ["/vi/tinh/HUNG-YEN", 308, "page"],
  ["/vi/", 308, "page"],
  ["/vi/bieu-do/map?year=2021", 200, "page"],
  ["/vi/tim?q=ha", 200, "page"],
  ["/vi/khong-co", 404, "page"],
  ["/x.php", 404, "page"],
  ["/en/rankings/2023?group=middle", 400, "page"],
  ["/_next/image?url=%2Ficon.svg&w=64&q=75", 404, "page"],
  ["/_next/data/x/vi.json", 404, "page"],
  ["/_next/webpack-hmr", 404, "page"],
  ["/_next/static/x.js", 404, "file"],
  ["/cached/1/vi", 404, "page"],
  ["/embed/map", 200, "embed"],
  ["/embed/pie", 404, "embed"],
  ["/charts/map.svg", 200, "file"],
  ["/charts/map.png?width=400", 200, "file"],
  ["/charts/map.csv", 200, "file"],
  ["/charts/map.json", 200, "file"],
  ["/charts/pie.svg", 404, "file"],
  ["/social/map.png", 200, "file"],
  ["/social/x", 404, "file"],
  ["/press-kit/x", 404, "file"],
  ["/scores.csv", 200, "file"],
  ["/datapackage.json", 200, "file"],
  ["/sitemap.xml", 200, "file"],
  ["/robots.txt", 200, "file"],
  ["/icon.svg", 200, "file"],
  ["/embed.js", 200, "file"],
  ["/api/health", 200, "file"],
  ["/api/v1/editions", 200, "file"],
  ["/api/v1/rankings/1066", 404, "file"],
  ["/api/oembed", 400, "file"],
]

const POLICIES: Readonly<Record<Kind, RegExp>> = {
  page: /frame-ancestors 'none'; script-src 'self'( 'nonce-[\w+/=]+')?$/,
  embed: /script-src 'self';.*frame-ancestors \*/,
  file: /^default-src 'none';/,
}

/** Names of headers that tell of the site's inside, and words of its internal paths. */
const INSIDE = /^x-(nextjs|next|middleware|powered|matched|invoke|papi)/i
const INTERNAL_PATHS = /\/(cached|dynamic|files)\//

test("every answer says how it may be used, and nothing of the site's inside", async ({ request }) => {
  for (const [path, status, kind] of ADDRESSES) {
    const answer = await request.get(path, { maxRedirects: 0 })
    const headers = answer.headers()
    expect.soft(answer.status(), path).toBe(status)
    expect.soft(headers["content-security-policy"], path).toMatch(POLICIES[kind])
    expect.soft(headers["content-security-policy"], path).not.toMatch(/script-src[^;]*unsafe/)
    expect.soft(headers["cross-origin-resource-policy"], path).toBe(kind === "page" ? "same-origin" : "cross-origin")
    expect.soft(headers["x-content-type-options"], path).toBe("nosniff")
    expect.soft(headers["referrer-policy"], path).toBe("strict-origin-when-cross-origin")
    expect.soft(headers["permissions-policy"], path).toContain("camera=()")
    expect.soft(headers["cross-origin-opener-policy"], path).toBe("same-origin")
    const inside = Object.keys(headers).filter((name) => INSIDE.test(name))
    expect.soft(inside, path).toEqual([])
    expect.soft(JSON.stringify(headers), path).not.toMatch(INTERNAL_PATHS)
    expect.soft(headers.vary ?? "", path).not.toMatch(/rsc|next-/i)
    if (status === 404) expect.soft(headers["cache-control"], path).toMatch(/no-store|max-age=60\b/)
    if (path === "/" || path === "/x.php") expect.soft(headers.vary, path).toMatch(/accept-language/i)
  }
})

test("what is not for reading is refused everywhere, and told what is allowed", async ({ baseURL }) => {
  for (const method of ["POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"])
    for (const path of [
      "/vi",
      "/vi/khong-co",
      "/scores.csv",
      "/embed/map",
      "/charts/map.svg",
      "/api/v1/editions",
      "/api/health",
    ])
      expect
        .soft(await statusAndAllowed(baseURL!, method, path), `${method} ${path}`)
        .toEqual([405, "GET, HEAD, OPTIONS"])
})

test("OPTIONS tells what is allowed: of pages, of files, of the site as a whole", async ({ baseURL }) => {
  for (const path of ["/vi", "/vi/khong-co", "/scores.csv", "/embed/map", "/api/v1/editions", "*"])
    expect.soft(await statusAndAllowed(baseURL!, "OPTIONS", path), path).toEqual([204, "GET, HEAD, OPTIONS"])
})

function statusAndAllowed(baseURL: string, method: string, path: string): Promise<[number?, string?]> {
  return new Promise((resolve, reject) => {
    const body = ["POST", "PUT", "PATCH"].includes(method) ? "x".repeat(100_000) : ""
    const asked = ask({ port: new URL(baseURL).port, method, path }, (answer) => {
      answer.resume()
      resolve([answer.statusCode, answer.headers.allow])
    })
    asked.once("error", reject).end(body)
  })
}

test("a client that wants another protocol gets its answer, and its connection ends", async ({ baseURL }) => {
  const handshake = "Upgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13"
  for (const path of ["/", "/vi", "/embed/map", "/api/health", "/_next/webpack-hmr", "/nowhere"])
    expect
      .soft(
        await said(baseURL!, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\n${handshake}\r\n\r\n`),
        path,
      )
      .toMatch(/^HTTP\/1\.1 (200|307|404) /)
  expect.soft(await said(baseURL!, "CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n")).toBe("")
  expect.soft(await said(baseURL!, "NONSENSE\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /)
})

test("an address with two slashes leads nowhere else", async ({ baseURL }) => {
  expect(await said(baseURL!, "GET //example.org/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).toMatch(
    /\r\nlocation: \/example\.org\/x\r\n/i,
  )
})

test("words of the framework's own parts change nothing from outside", async ({ request }) => {
  const plain = await (await request.get("/vi/phuong-phap")).text()
  for (const headers of [
    { "x-nextjs-data": "1" },
    { "x-middleware-subrequest": "src/proxy:src/proxy:src/proxy:src/proxy:src/proxy" },
    { rsc: "1", "next-router-prefetch": "1" },
    { "x-matched-path": "/cached/1/vi", "x-invoke-path": "/cached/1/vi" },
    { "x-prerender-revalidate": "1" },
    { purpose: "prefetch", "x-middleware-prefetch": "1" },
  ] as Record<string, string>[])
    expect.soft(await (await request.get("/vi/phuong-phap", { headers })).text(), JSON.stringify(headers)).toBe(plain)
})

/** All that the site sends until it ends the connection. */
function said(baseURL: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ""
    const socket = connect({ port: Number(new URL(baseURL).port), host: "localhost" }, () => socket.write(text))
    socket.on("data", (part: Buffer) => (answer += part.toString("latin1")))
    socket.once("error", reject).once("close", () => resolve(answer))
  })
}

test("no page does what its own policy forbids", async ({ page }) => {
  const violations: string[] = []
  page.on("console", (message) => {
    if (/Content Security Policy|Content-Security-Policy/.test(message.text())) violations.push(message.text())
  })
  for (const path of [
    "/vi",
    "/en/charts",
    "/vi/bieu-do/map?year=2021",
    "/en/provinces/hung-yen/2023",
    "/vi/du-lieu",
    "/vi/khong-co",
    "/embed/trend?province=hung-yen",
    "/charts/map.svg",
  ]) {
    await page.goto(path)
    await page.mouse.wheel(0, 2_000)
  }
  expect(violations).toEqual([])
})
