import { Client } from "pg"
import { describe, expect, test } from "vitest"
import { GET } from "@/app/embed/[chart]/route"
import { db } from "@/db/client"
import { onRealData } from "../public-api/real-data"

const { database } = onRealData()

/** Asks for an embed as a reader's browser would. */
function ask(chart: string, query = "", headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://papi.test/embed/${chart}${query && `?${query}`}`, { headers })
  return GET(request, { params: Promise.resolve({ chart }) })
}

async function sql(text: string): Promise<void> {
  const client = new Client({ connectionString: database().url })
  await client.connect()
  await client.query(text).finally(() => client.end())
}

describe("an embed", () => {
  test("may stand in anybody's page, runs nothing but its own script, and can be kept", async () => {
    const { status, headers } = await ask("trend", "province=hung-yen")
    expect(status).toBe(200)
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8")
    expect(headers.get("x-frame-options")).toBeNull()
    expect(headers.get("content-security-policy")).toMatch(/default-src 'none'.*script-src 'self'.*frame-ancestors \*/)
    expect(headers.get("cache-control")).toMatch(/^public, max-age=60,/)
    const again = await ask("trend", "province=hung-yen", { "if-none-match": headers.get("etag")! })
    expect([again.status, await again.text()]).toEqual([304, ""])
  })

  test("of a named release is asked for again within the day, for it tells of corrections", async () => {
    const { headers } = await ask("trend", "province=hung-yen&release=1")
    expect(headers.get("cache-control")).toMatch(/^public, max-age=3600,/)
  })

  test("has the language of its address, never the reader's", async () => {
    const english = { "accept-language": "en" }
    expect(await (await ask("trend", "province=hung-yen", english)).text()).toContain('<html lang="vi"')
    expect(await (await ask("trend", "province=hung-yen&lang=en")).text()).toContain('<html lang="en"')
    expect((await ask("trend", "province=hung-yen", english)).headers.get("vary")).toBe("Accept-Encoding")
  })

  test("says the facts of its provinces, in the release it is pinned to or as they are now", async () => {
    const sentence = "Năm 2023, tỉnh Hưng Yên đạt 44,23 điểm"
    for (const release of ["", "&release=1"]) {
      const html = await (await ask("trend", `province=hung-yen&from=2021&to=2023${release}`)).text()
      expect(html).toContain(`<meta name="description" content="${sentence}`)
      expect(html).toMatch(new RegExp(`<p class="hidden">${sentence}.*Biểu đồ đường`))
    }
  })

  test.each([
    ["nope", "", "", 404, "Không có biểu đồ"],
    ["nope", "", "en", 404, "There is no chart"],
    ["constructor", "", "en", 404, "There is no chart"],
    ["trend", "", "", 400, "Biểu đồ này cần tham số"],
    ["trend", "", "en", 400, "This chart needs the parameter"],
    ["trend", "lang=vi", "en", 400, "Biểu đồ này cần tham số"],
    ["trend", "province=atlantis", "en", 400, "There is no province"],
    ["trend", "province=hung-yen&province=ha-noi", "en", 400, "may stand once"],
    ["trend", "lang=en&lang=en", "", 400, "may stand once"],
    ["trend", "lang=fr", "en", 400, "fr"],
    ["ranking", "release=999", "en", 400, "There is no data release"],
    ["ranking", "dnt=1", "en", 400, "takes no parameter"],
    ["ranking", `title=${"x".repeat(10_000)}`, "en", 400, "one line of 1 to 120 characters"],
    ["ranking", `${"x".repeat(10_000)}=1`, "en", 400, "takes no parameter"],
    ["x".repeat(10_000), "", "en", 404, "There is no chart"],
    ["ranking", "year=%3Cscript%3E", "en", 400, "&lt;script&gt;"],
  ])("%.20s?%.40s, for a reader of '%s': %i in words", async (chart, query, language, status, words) => {
    const answer = await ask(chart, query, { "accept-language": language })
    const html = await answer.text()
    expect(answer.status).toBe(status)
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8")
    expect(answer.headers.get("vary")).toMatch(/Accept-Language/)
    expect(html).toContain(words)
    expect(html.length).toBeLessThan(5_000)
  })
})

describe.sequential("an embed of an older release", () => {
  test("tells of a figure in it that has been corrected, and others stay as they were", async () => {
    const pinned = (province: string) =>
      ask("trend", `province=${province}&lang=en&release=1`).then((answer) => answer.text())
    const [hue, hanoi] = [await pinned("thua-thien-hue"), await pinned("ha-noi")]
    // Made up: a correction by one point of the total of 2023.
    await sql(`INSERT INTO release (note, rows, inserted, changed, removed, checksum, reference, imported_at)
        SELECT 'made up', rows, 0, 1, 0, repeat('1', 64), reference, '2026-05-12' FROM release WHERE id = 1;
      UPDATE result SET until_release = 2 WHERE year = 2023 AND measure = 'total' AND province = '46';
      INSERT INTO result (year, province, measure, points, rank, tied, "group", best_place, worst_place, since_release)
        SELECT year, province, measure, points + 1, rank, tied, "group", best_place, worst_place, 2 FROM result
        WHERE year = 2023 AND measure = 'total' AND province = '46'`)
    expect(hue).not.toContain("Corrected on")
    expect(await pinned("thua-thien-hue")).toMatch(
      /Corrected on 12 May 2026: Thua Thien Hue 2023 from 46\.04 to 47\.04\./,
    )
    expect(await pinned("ha-noi")).toBe(hanoi)
  })
})

describe.sequential("an embed without the database", () => {
  test("is the last one that was drawn, also after a release that nobody could read yet", async () => {
    const before = await (await ask("ranking", "year=2023")).text()
    await sql(`INSERT INTO release (note, rows, inserted, changed, removed, checksum, reference)
      SELECT 'made up', rows, 0, 1, 0, repeat('1', 64), reference FROM release WHERE id = 1`)
    await ask("ranking", "year=2019") // sees the new release
    await db.$disconnect()
    await database().drop()
    const after = await ask("ranking", "year=2023")
    expect([after.status, await after.text()]).toEqual([200, before])
  })

  test("is a sentence where there is no earlier one", async () => {
    const answer = await ask("ranking", "year=2015&lang=en")
    expect(answer.status).toBe(503)
    expect(answer.headers.get("retry-after")).toBeTruthy()
    expect(answer.headers.get("cache-control")).toBe("no-store")
    const html = await answer.text()
    expect(html).toContain("The chart cannot be shown just now")
    expect(html).not.toMatch(/postgres|prisma|stack|Error/i)
  })
})
