import { expect, test, vi } from "vitest"
import { keptAs, KeptAnswers } from "@/public-api/kept-answers"

test("an answer is loaded once, then kept", async () => {
  const kept = new KeptAnswers()
  const load = vi.fn(async () => ({ rank: 12 }))
  const first = await kept.get("a", load)
  expect(await kept.get("a", load)).toBe(first)
  expect(load).toHaveBeenCalledTimes(1)
  expect(first).toEqual(keptAs('{"rank":12}'))
})

test("equal questions at the same time are loaded once", async () => {
  const kept = new KeptAnswers()
  const load = vi.fn(async () => 1)
  await Promise.all([kept.get("a", load), kept.get("a", load)])
  expect(load).toHaveBeenCalledTimes(1)
})

test("a failure is not kept", async () => {
  const kept = new KeptAnswers()
  await expect(kept.get("a", () => Promise.reject(new Error("down")))).rejects.toThrow("down")
  expect((await kept.get("a", async () => 2)).body).toBe("2")
})

test("what was longest unused goes first when there is no more room", async () => {
  const kept = new KeptAnswers(6)
  const load = vi.fn(async () => "x") // three characters as JSON
  await kept.get("a", load)
  await kept.get("b", load)
  await kept.get("a", load)
  await kept.get("c", load) // b goes
  await kept.get("a", load)
  expect(load).toHaveBeenCalledTimes(3)
  await kept.get("b", load)
  expect(load).toHaveBeenCalledTimes(4)
})

test("the tag is strong, and another for other bytes", () => {
  expect(keptAs("a").etag).toMatch(/^"[\w-]{27}"$/)
  expect(keptAs("a").etag).not.toBe(keptAs("b").etag)
})
