import { describe, expect, test, vi } from "vitest"
import { bounded, Busy } from "@/limits/bounded"
import { CLIENT_HEADER, spend } from "@/limits/client-budget"
import { clientAddress } from "@/start/refuse-request"

describe("bounded work", () => {
  test("goes on a few pieces at a time, in order; what does not fit in the queue is refused, and said when to come back", async () => {
    const turn = bounded({ atOnce: 2, waiting: 3, retryAfter: 7 })
    const finish: (() => void)[] = []
    let most = 0
    let running = 0
    const piece = async () => {
      most = Math.max(most, ++running)
      await new Promise<void>((resolve) => finish.push(resolve))
      running--
    }
    const begun = [1, 2, 3, 4, 5].map(() => turn(piece))
    await Promise.resolve()
    await expect(turn(piece)).rejects.toMatchObject({ status: 503, retryAfter: 7 })
    for (let done = 0; done < 5; done++) {
      await expect.poll(() => finish.length).toBeGreaterThan(0)
      finish.shift()!()
    }
    await Promise.all(begun)
    expect(most).toBe(2)
    await expect(turn(() => Promise.resolve("again"))).resolves.toBe("again")
  })

  test("a piece that fails gives its place to the next", async () => {
    const turn = bounded({ atOnce: 1, waiting: 1, retryAfter: 1 })
    await expect(turn(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken")
    await expect(turn(() => Promise.resolve(1))).resolves.toBe(1)
  })
})

describe("a client's points", () => {
  const from = (client: string) => new Request("http://papi.test/", { headers: { [CLIENT_HEADER]: client } })

  test("are its own: when they are spent it is refused for the rest of the minute, others are not", async () => {
    await spend(from("192.0.2.1"), 600)
    const refusal = await spend(from("192.0.2.1"), 1).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Busy)
    expect((refusal as Busy).status).toBe(429)
    expect((refusal as Busy).retryAfter).toBeGreaterThan(0)
    expect((refusal as Busy).retryAfter).toBeLessThanOrEqual(60)
    await spend(from("192.0.2.2"), 1)
  })

  test("are not asked of the site itself", async () => {
    await spend(new Request("http://papi.test/"), 1_000_000)
  })

  test("have no end where the operator sets no limit", async () => {
    const process = globalThis as { papiClients?: unknown }
    const before = process.papiClients
    delete process.papiClients
    vi.stubEnv("RATE_LIMIT", "0")
    vi.resetModules()
    const unlimited = await import("@/limits/client-budget")
    for (let times = 0; times < 3; times++) await unlimited.spend(from("192.0.2.3"), 1_000_000)
    vi.unstubAllEnvs()
    process.papiClients = before
  })
})

test.each([
  ["198.51.100.7", undefined, 0, "198.51.100.7"],
  ["198.51.100.7", "203.0.113.9", 0, "198.51.100.7"], // anybody may write the header
  ["10.0.0.2", "203.0.113.9", 1, "203.0.113.9"],
  ["10.0.0.2", "1.1.1.1, 203.0.113.9", 1, "203.0.113.9"], // the client wrote the first itself
  ["10.0.0.2", "1.1.1.1, 203.0.113.9, 10.0.0.3", 2, "203.0.113.9"],
  ["10.0.0.2", undefined, 1, "10.0.0.2"],
  ["::ffff:198.51.100.7", undefined, 0, "198.51.100.7"],
  ["2001:db8:1:2:3:4:5:6", undefined, 0, "2001:db8:1:2"],
  ["2001:db8::7", undefined, 0, "2001:db8:0:0"],
  [undefined, undefined, 0, "unknown"],
])("%s, forwarded for %s, behind %i proxies is %s", (remote, forwarded, proxies, client) => {
  expect(clientAddress(remote, forwarded, proxies)).toBe(client)
})
