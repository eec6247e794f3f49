import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { Busy } from "@/limits/bounded"
import { dropOldest, storedFile, storeFile, type StoredFile } from "@/public-api/files/disk-store"
import { fileAnswer } from "@/public-api/files/file-answer"
import type { FileRequest } from "@/public-api/files/data-file"
import { answerOrRefuse } from "@/public-api/http"

const TEXT = "year,points\r\n2023,44.228202\r\n"
const DAY = "Sat, 28 Nov 2026 10:00:00 GMT"
const EARLIER = "Fri, 27 Nov 2026 10:00:00 GMT"

const folder = mkdtempSync(join(tmpdir(), "papi-files-"))
const place = { folder: join(folder, "1-a"), name: "some.csv" }
const wanted = {} as FileRequest
let stored: StoredFile

function dataFile(name: string, ...pieces: string[]) {
  async function* content() {
    yield* pieces
  }
  return { name, contentType: "text/csv", content }
}

beforeAll(async () => {
  await storeFile(place, dataFile("some.csv", TEXT.slice(0, 9), TEXT.slice(9)), wanted)
  stored = (await storedFile(place))!
})
afterAll(() => rmSync(folder, { recursive: true }))

function ask(headers: Record<string, string> = {}, method = "GET"): Promise<Response> {
  const request = new Request("http://papi.test/some.csv", { headers, method })
  return answerOrRefuse(request, async () => (await fileAnswer(request, stored, { "last-modified": DAY }))!)
}

describe("a file on disk", () => {
  test("comes whole, with its length, its tag and its day; packed for those who take it so", async () => {
    const whole = await ask()
    expect([whole.status, await whole.text()]).toEqual([200, TEXT])
    expect(whole.headers.get("content-length")).toBe(String(TEXT.length))
    expect(whole.headers.get("accept-ranges")).toBe("bytes")
    expect(whole.headers.get("etag")).toBe(stored.etag)
    const packed = await ask({ "accept-encoding": "br, gzip" })
    expect(packed.headers.get("content-encoding")).toBe("gzip")
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(TEXT)
    expect(packed.headers.get("etag")).not.toBe(stored.etag)
    expect((await ask({ "accept-encoding": "gzip;q=0" })).headers.get("content-encoding")).toBeNull()
  })

  test.each([
    ["bytes=0-3", "year", "bytes 0-3/29"],
    ["bytes=5-", TEXT.slice(5), "bytes 5-28/29"],
    ["bytes=-2", "\r\n", "bytes 27-28/29"],
    ["bytes=20-900", TEXT.slice(20), "bytes 20-28/29"],
  ])("Range: %s is that part, never packed", async (range, text, place) => {
    const part = await ask({ range, "accept-encoding": "gzip" })
    expect([part.status, await part.text(), part.headers.get("content-range")]).toEqual([206, text, place])
    expect(part.headers.get("content-length")).toBe(String(text.length))
    expect(part.headers.get("cache-control")).toContain("no-transform")
  })

  test.each(["bytes=0-1,4-5", "lines=1-2", "x"])("Range: %s is answered with the whole file", async (range) => {
    expect((await ask({ range })).status).toBe(200)
  })

  test("a part that it does not have is 416, with its length", async () => {
    const answer = await ask({ range: "bytes=29-" })
    expect([answer.status, answer.headers.get("content-range")]).toEqual([416, "bytes */29"])
    expect(((await answer.json()) as { type: string }).type).toContain("range-not-satisfiable")
  })

  test("a part of another version is the whole file", async () => {
    expect((await ask({ range: "bytes=0-3", "if-range": '"other"' })).status).toBe(200)
    for (const version of [stored.etag, DAY])
      expect((await ask({ range: "bytes=0-3", "if-range": version })).status).toBe(206)
  })

  test.each([
    [{ "if-match": '"other"' }, 412],
    [{ "if-match": "*" }, 200],
    [{ "if-unmodified-since": EARLIER }, 412],
    [{ "if-unmodified-since": DAY }, 200],
    [{ "if-modified-since": DAY }, 304],
    [{ "if-modified-since": EARLIER }, 200],
    [{ "if-none-match": "*" }, 304],
    [{ "if-none-match": '"other"', "if-modified-since": DAY }, 200],
  ])("%o is %i", async (headers, status) => {
    expect((await ask(headers as Record<string, string>)).status).toBe(status)
  })

  test("its own tag matches, packed or not", async () => {
    expect((await ask({ "if-match": `"x", ${stored.etag}` })).status).toBe(200)
    for (const tag of [stored.etag, stored.gzip!.etag, `W/${stored.etag}`])
      expect((await ask({ "if-none-match": tag })).status, tag).toBe(304)
  })

  test("HEAD has no body and the same length", async () => {
    const head = await ask({}, "HEAD")
    expect([head.status, await head.text(), head.headers.get("content-length")]).toEqual([200, "", "29"])
  })
})

test("a file whose making fails leaves nothing behind", async () => {
  async function* content(): AsyncGenerator<string> {
    yield "half"
    throw new Error("the database went away")
  }
  const failing = { folder: join(folder, "1-b"), name: "half.csv" }
  await expect(storeFile(failing, { name: "half.csv", contentType: "text/csv", content }, wanted)).rejects.toThrow()
  expect(await storedFile(failing)).toBeNull()
  expect(readdirSync(failing.folder)).toEqual([])
})

test("what nobody asked for the longest goes first when there is no room", async () => {
  const store = join(folder, "store")
  const places = ["a.csv", "b.csv", "c.csv"].map((name) => ({ folder: join(store, "1"), name }))
  for (const [age, each] of places.entries()) {
    await storeFile(each, dataFile(each.name, "x".repeat(100)), wanted)
    utimesSync(join(each.folder, `${each.name}.note`), 1_000 - age, 1_000 - age)
  }
  await dropOldest(300, store)
  const left = places.map(({ folder, name }) => existsSync(join(folder, name)))
  expect(left).toEqual([true, true, false])
})

test("work that is refused for now is 503 or 429 with Retry-After, in words, and nobody keeps it", async () => {
  for (const [status, kind] of [
    [503, "busy"],
    [429, "too-many-requests"],
  ] as const) {
    const request = new Request("http://papi.test/scores.xlsx", { headers: { "accept-language": "en" } })
    const answer = await answerOrRefuse(request, () => Promise.reject(new Busy(status, 9)))
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([status, "9"])
    expect(answer.headers.get("cache-control")).toBe("no-store")
    const { type, detail } = (await answer.json()) as { type: string; detail: string }
    expect(type).toContain(kind)
    expect(detail).toMatch(/^Too many .* 9 seconds\.$/)
  }
})
