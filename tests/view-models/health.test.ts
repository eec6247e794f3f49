import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { newestReleaseNow } from "@/queries/releases"
import { loadHealth } from "@/view-models/health"

vi.mock("@/queries/releases", () => ({ newestReleaseNow: vi.fn() }))

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test("a database that answers is up, with its newest release", async () => {
  vi.mocked(newestReleaseNow).mockResolvedValue(7)
  expect(await loadHealth()).toEqual({ status: "ok", database: "up", release: 7 })
})

test("before the first import there is no release, and that is no error", async () => {
  vi.mocked(newestReleaseNow).mockResolvedValue(null)
  expect(await loadHealth()).toEqual({ status: "ok", database: "up", release: null })
})

test("a database that refuses is down", async () => {
  vi.mocked(newestReleaseNow).mockRejectedValue(new Error("connection refused"))
  expect(await loadHealth()).toEqual({ status: "error", database: "down" })
})

test("a database that hangs is down after two seconds", async () => {
  vi.mocked(newestReleaseNow).mockReturnValue(new Promise(() => {}))
  const health = loadHealth()
  await vi.advanceTimersByTimeAsync(2_000)
  expect(await health).toEqual({ status: "error", database: "down" })
})
