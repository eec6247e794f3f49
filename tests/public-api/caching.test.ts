import { Client } from "pg"
import { describe, expect, test } from "vitest"
import { db } from "@/db/client"
import { ask, onRealData } from "./real-data"

const { database } = onRealData()

async function sql(text: string): Promise<void> {
  const client = new Client({ connectionString: database().url })
  await client.connect()
  await client.query(text).finally(() => client.end())
}

describe("what a reader may keep", () => {
  test("the tag is strong and the same until the answer changes; whoever has it gets 304 without a body", async () => {
    const first = await ask("/rankings/2023")
    const etag = first.headers.get("etag")!
    expect(etag).toMatch(/^"[\w-]+"$/)
    for (const has of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await ask("/rankings/2023", { headers: { "if-none-match": has } })
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag])
      expect(again.headers.get("cache-control")).toBe(first.headers.get("cache-control"))
    }
    expect((await ask("/rankings/2023", { headers: { "if-none-match": '"other"' } })).status).toBe(200)
  })

  test("the newest figures are kept shortly, those of a named release long, errors shortly", async () => {
    const maxAge = async (path: string) =>
      Number(/max-age=(\d+)/.exec((await ask(path)).headers.get("cache-control")!)?.[1])
    expect(await maxAge("/rankings/2023")).toBeLessThanOrEqual(300)
    expect(await maxAge("/rankings/2023?release=1")).toBeGreaterThan(86_400)
    expect(await maxAge("/rankings/1999")).toBeLessThanOrEqual(300)
  })

  test("only refusals depend on the reader's language", async () => {
    expect((await ask("/rankings/2023")).headers.get("vary")).not.toMatch(/language/i)
    expect((await ask("/rankings/1999")).headers.get("vary")).toMatch(/Accept-Language/)
  })
})

describe("other methods and other sites", () => {
  test("HEAD is GET without the body", async () => {
    const [get, head] = [await ask("/releases"), await ask("/releases", { method: "HEAD" })]
    expect([head.status, await head.text()]).toEqual([200, ""])
    expect([...head.headers]).toEqual([...get.headers])
    const missing = await ask("/rankings/1999", { method: "HEAD" })
    expect([missing.status, await missing.text()]).toEqual([404, ""])
  })

  test("every answer, also a refusal, may be read by every site", async () => {
    for (const path of ["/releases", "/rankings/1999", "/nothing"]) {
      const { headers } = await ask(path)
      expect(headers.get("access-control-allow-origin")).toBe("*")
      expect(headers.get("access-control-expose-headers")).toMatch(/ETag/)
    }
  })

  test("a browser that asks first is told yes", async () => {
    const { status, headers } = await ask("/rankings/2023", { method: "OPTIONS" })
    expect(status).toBe(204)
    expect(headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS")
    expect(headers.get("access-control-allow-headers")).toMatch(/If-None-Match/)
  })

  test.each(["POST", "PUT", "PATCH", "DELETE"])("%s is refused, and told what is allowed", async (method) => {
    const { status, headers } = await ask("/rankings/2023", { method })
    expect([status, headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"])
  })
})

describe.sequential("releases and a database that goes away", () => {
  type Ranking = { release: number; results: { province: { slug: string }; points: number }[] }
  const leader = async (path: string) => {
    const { release, results } = (await (await ask(path)).json()) as Ranking
    return { release, slug: results[0]?.province.slug, points: results[0]?.points }
  }

  test("a new release is answered at once, and the one before can still be read", async () => {
    const before = await leader("/rankings/2023")
    expect(before).toMatchObject({ release: 1, slug: "thua-thien-hue" })
    // Made up: a correction by one point of the leader's total.
    await sql(`
      INSERT INTO release (note, rows, inserted, changed, removed, checksum, reference)
        SELECT 'made up', rows, 0, 1, 0, repeat('1', 64), reference FROM release WHERE id = 1;
      UPDATE result SET until_release = 2 WHERE year = 2023 AND measure = 'total' AND province = '46';
      INSERT INTO result (year, province, measure, points, rank, tied, "group", best_place, worst_place, since_release)
        SELECT year, province, measure, points + 1, rank, tied, "group", best_place, worst_place, 2 FROM result
        WHERE year = 2023 AND measure = 'total' AND province = '46'`)
    expect(await leader("/rankings/2023")).toEqual({ ...before, release: 2, points: before.points! + 1 })
    expect(await leader("/rankings/2023?release=1")).toEqual(before)
    expect(await leader("/rankings/2023?release=2")).toMatchObject({ release: 2 })
    expect((await ask("/rankings/2023?release=3")).status).toBe(400)
  })

  test("the same figure is told by every address that has it, in both releases", async () => {
    type Own = { total: { points: number } }
    type History = { points: { year: number; points: number }[] }
    const own = async (query: string) => {
      const results = (await (await ask(`/provinces/thua-thien-hue/results/2023${query}`)).json()) as Own
      const history = (await (await ask(`/provinces/thua-thien-hue/history${query}`)).json()) as History
      return [results.total.points, history.points.find(({ year }) => year === 2023)?.points]
    }
    const [old] = await own("?release=1")
    expect(await own("?release=1")).toEqual([old, old])
    expect(await own("")).toEqual([old! + 1, old! + 1])
  })

  test("without the database, what was asked before is answered and anything else refused with 503", async () => {
    const before = await (await ask("/rankings/2023")).text()
    await db.$disconnect()
    await database().drop()
    const after = await ask("/rankings/2023")
    expect([after.status, await after.text()]).toEqual([200, before])
    const other = await ask("/rankings/2015")
    expect(other.status).toBe(503)
    expect(other.headers.get("content-type")).toMatch(/problem\+json/)
    expect(other.headers.get("retry-after")).toBeTruthy()
    expect(other.headers.get("cache-control")).toBe("no-store")
    expect(await other.text()).not.toMatch(/postgres|prisma|stack|Error/i)
    expect((await ask("/openapi.json")).status).toBe(200)
  })
})
