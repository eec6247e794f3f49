import { expect, test, vi } from "vitest"
import { responseCache, withEtag } from "@/public-api/api"

test("an answer is loaded once, then kept", async () => {
  const cached = responseCache()
  const load = vi.fn(async () => ({ rank: 12 }))
  const first = await cached("a", load)
  expect(await cached("a", load)).toBe(first)
  expect(load).toHaveBeenCalledTimes(1)
  expect(first).toEqual(withEtag('{"rank":12}'))
})

test("equal questions at the same time are loaded once", async () => {
  const cached = responseCache()
  const load = vi.fn(async () => 1)
  await Promise.all([cached("a", load), cached("a", load)])
  expect(load).toHaveBeenCalledTimes(1)
})

test("a failure is not kept", async () => {
  const cached = responseCache()
  await expect(cached("a", () => Promise.reject(new Error("down")))).rejects.toThrow("down")
  expect((await cached("a", async () => 2)).body).toBe("2")
})

test("what was longest unused goes first when there is no more room", async () => {
  const cached = responseCache(6)
  const load = vi.fn(async () => "x") // three characters as JSON
  await cached("a", load)
  await cached("b", load)
  await cached("a", load)
  await cached("c", load) // b goes
  await cached("a", load)
  expect(load).toHaveBeenCalledTimes(3)
  await cached("b", load)
  expect(load).toHaveBeenCalledTimes(4)
})

test("the tag is strong, and another for other bytes", () => {
  expect(withEtag("a").etag).toMatch(/^"[\w-]{27}"$/)
  expect(withEtag("a").etag).not.toBe(withEtag("b").etag)
})
