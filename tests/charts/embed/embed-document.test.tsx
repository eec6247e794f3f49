import { brotliCompressSync, constants } from "node:zlib"
import { describe, expect, test } from "vitest"
import { scriptAddress } from "@/browser-script/script-file"
import { documentOf } from "@/charts/files/draw"
import { EmbedDocument, embedWords } from "@/charts/embed/embed-document"
import { EMBED_POLICY } from "@/charts/embed/embed-shell"
import { readChartRequest } from "@/charts/files/read-file-request"
import { makeChart } from "@/charts/make-chart"
import { CHARTS } from "@/charts/catalogue"
import { LOCALES } from "@/domain/bilingual"
import { queries } from "../examples"

const ORIGIN = "https://papi.example"

async function embed(chart: string, query: string): Promise<string> {
  const request = readChartRequest(chart, new URLSearchParams(query))
  const spec = await makeChart(request.id, request.params, request.locale, queries)
  return documentOf(<EmbedDocument spec={spec} said={[]} request={request} origin={ORIGIN} />)
}

const EIGHT = "ba-ria-vung-tau,thua-thien-hue,ho-chi-minh,hung-yen,quang-ninh,bac-ninh,dak-lak,an-giang"

/** Every example of the gallery, and the fullest that addresses allow. */
const ALL = [
  ...Object.entries(CHARTS).flatMap(([chart, { examples }]) =>
    examples.map(({ params }) => [chart, new URLSearchParams(params).toString()] as const),
  ),
  ["trend", `province=${EIGHT}`],
  ["spread", `province=${EIGHT}&theme=auto`],
  ["spread", `province=${EIGHT}&dimension=6`],
  ["map", `province=${EIGHT}&theme=auto&title=${encodeURIComponent("Đ".repeat(120))}`],
] as const

/** In bytes of brotli. Pressed lightly first, which takes a hundredth of the time: what is small then is small. */
function brotliSize(html: string, bound: number): number {
  const sizeAt = (quality: number) =>
    brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).byteLength
  const quality = [5, 9].find((each) => sizeAt(each) < bound) ?? constants.BROTLI_MAX_QUALITY
  return sizeAt(quality)
}

describe("every chart as a document", () => {
  test.each(ALL)("%s?%.60s is small, whole and asks for nothing but the script", async (chart, query) => {
    for (const lang of LOCALES) {
      const html = await embed(chart, `${query}&lang=${lang}`)
      const bound = chart === "map" ? 25_000 : 15_000
      expect(brotliSize(html, bound)).toBeLessThan(bound)
      expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${lang}"`))
      expect(html).not.toMatch(/<(img|iframe|link)[^>]* (src|rel="(stylesheet|preload))/)
      expect(html.match(/<script[^>]*>/g)).toEqual([`<script defer="" src="${scriptAddress()}">`])
    }
  })

  test("the policy lets the site's own script run, and no other", () => {
    expect(scriptAddress()).toMatch(/^\/charts\/script\//)
    expect(EMBED_POLICY).toMatch(/^default-src 'none';.* script-src 'self';/)
  })

  test("ids are unique, although the chart is drawn twice", async () => {
    for (const chart of ["map", "spread", "profile"]) {
      const ids = [...(await embed(chart, "province=hung-yen")).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test("the table holds the drawn values, the link leads to the same chart in the same language", async () => {
    const html = await embed("trend", "lang=en&province=hung-yen,ha-noi&from=2021&theme=dark")
    expect(html).toContain("<td>45.37</td>")
    expect(html).toContain(`href="/en/charts/trend?province=hung-yen,ha-noi&amp;from=2021&amp;theme=dark"`)
    expect(html).toContain("not PAPI’s own")
    expect(await embed("trend", "province=hung-yen")).toContain(`href="/vi/bieu-do/trend?province=hung-yen"`)
  })

  test.each([
    ["light", 1, "color-scheme:light;"],
    ["dark", 1, "color-scheme:dark;"],
    ["auto", 2, "color-scheme:light dark;"],
  ])("theme %s: %i sets of colours", async (theme, sets, scheme) => {
    const html = await embed("trend", `province=hung-yen&theme=${theme}`)
    expect(html.match(/--chart-grid:#/g)).toHaveLength(sets)
    expect(html).toContain(scheme)
  })
})

describe("what a stranger writes", () => {
  const HOSTILE = `</title><script>alert(1)</script>"'&<img src=x onerror=alert(2)>`
  test("stands in the document as text", async () => {
    const html = await embed("trend", `province=hung-yen&title=${encodeURIComponent(HOSTILE)}`)
    expect(html).not.toContain("<script>alert")
    expect(html).not.toContain("<img")
    expect(html).not.toMatch(/="[^"]*"'/)
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;")
  })

  test("stands in a refusal as text", async () => {
    const html = await embedWords("vi", { kind: "refused", sentence: HOSTILE })
    expect(html).not.toContain("<script")
    expect(html).toMatch(/^<!doctype html><html lang="vi"/)
  })
})
