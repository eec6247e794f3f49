import { describe, expect, test } from "vitest"
import { GET, HEAD, POST } from "@/app/api/oembed/route"
import { onRealData } from "../public-api/real-data"

onRealData()

const ask = (query: string, init?: RequestInit) => {
  const request = new Request(`http://papi.test/api/oembed?${query}`, init)
  return (init?.method === "HEAD" ? HEAD : init?.method === "POST" ? POST : GET)(request)
}
const CHART = `url=${encodeURIComponent("http://papi.test/en/charts/ranking?year=2023")}`

describe("GET /api/oembed", () => {
  test("answers as JSON and as XML, open to all, with a tag", async () => {
    const json = await ask(CHART)
    expect([json.status, json.headers.get("content-type")]).toEqual([200, "application/json; charset=utf-8"])
    expect(json.headers.get("access-control-allow-origin")).toBe("*")
    expect(await json.json()).toMatchObject({ type: "rich", title: "PAPI aggregate score in 2023: provinces by group" })
    const again = await ask(CHART, { headers: { "if-none-match": json.headers.get("etag")! } })
    expect(again.status).toBe(304)
    const xml = await ask(`${CHART}&format=xml`)
    expect([xml.status, xml.headers.get("content-type")]).toEqual([200, "text/xml; charset=utf-8"])
    expect(await xml.text()).toContain("<title>PAPI aggregate score in 2023: provinces by group</title>")
    expect(await (await ask(CHART, { method: "HEAD" })).text()).toBe("")
  })

  test.each([
    ["", "en", 400, 'The parameter "url" is needed'],
    [
      "url=https%3A%2F%2Fevil.example%2Fembed%2Ftrend",
      "vi",
      404,
      "không phải là địa chỉ một biểu đồ của http://papi.test",
    ],
    [`${CHART}&format=yaml`, "en", 501, 'There is no format "yaml"'],
    [`url=${encodeURIComponent("http://papi.test/embed/ranking?lang=en&year=1999")}`, "vi", 400, "is not a value"],
    [`url=${encodeURIComponent("http://papi.test/embed/ranking?lang=en&year=2030")}`, "vi", 400, "no result for 2030"],
  ])("%s for a reader of %s: %i, %s", async (query, language, status, words) => {
    const answer = await ask(query, { headers: { "accept-language": language }, redirect: "error" })
    expect(answer.status).toBe(status)
    expect(answer.headers.get("location")).toBeNull()
    expect(await answer.text()).toContain(words)
  })

  test("is for reading", async () => {
    expect((await ask(CHART, { method: "POST" })).status).toBe(405)
  })
})
