import { describe, expect, test } from "vitest"
import { ChartRefusal } from "@/charts/chart-refusal"
import { documentOf } from "@/charts/files/draw"
import { EmbedDocument } from "@/charts/embed/embed-document"
import { oEmbedOf, oEmbedXml, readOEmbedRequest } from "@/charts/embed/oembed"
import { readChartRequest } from "@/charts/files/read-file-request"
import { makeChart } from "@/charts/make-chart"
import { queries } from "../examples"

const ORIGIN = "https://papi.example"
const PAGE = `${ORIGIN}/vi/bieu-do/trend?province=hung-yen`

const read = (query: Record<string, string>) => readOEmbedRequest(new URLSearchParams(query), [ORIGIN], "en")

async function answer(query: Record<string, string>) {
  const request = read(query)
  const spec = await makeChart(request.chart.id, request.chart.params, request.chart.locale, queries)
  return oEmbedOf(spec, request, ORIGIN)
}

describe("the addresses it knows", () => {
  test.each([
    [`${ORIGIN}/embed/trend?province=hung-yen`, "vi", { province: "hung-yen" }],
    [`${ORIGIN}/embed/trend?province=hung-yen&lang=en`, "en", { province: "hung-yen" }],
    [`${ORIGIN}/en/charts/trend?province=hung-yen&release=1`, "en", { province: "hung-yen", release: "1" }],
    [`${PAGE}&utm_source=zalo&fbclid=1#bang`, "vi", { province: "hung-yen" }],
    [`${PAGE}&lang=en`, "vi", { province: "hung-yen" }], // the page's language stands in its path
  ])("%s", (url, locale, params) => {
    expect(read({ url }).chart).toMatchObject({ id: "trend", locale, params })
  })

  test.each([
    ["", 400],
    ["trend", 400],
    ["/embed/trend?province=hung-yen", 400],
    ["http://", 400],
    ["javascript:alert(1)", 404],
    ["data:text/html,<script>alert(1)</script>", 404],
    ["file:///etc/passwd", 404],
    ["https://evil.example/embed/trend?province=hung-yen", 404],
    ["https://papi.example.evil.example/embed/trend?province=hung-yen", 404],
    ["https://papi.example@evil.example/embed/trend?province=hung-yen", 404],
    ["https://user:secret@papi.example/embed/trend?province=hung-yen", 404],
    ["http://papi.example/embed/trend?province=hung-yen", 404],
    ["https://papi.example:8443/embed/trend?province=hung-yen", 404],
    [`${ORIGIN}/`, 404],
    [`${ORIGIN}/vi`, 404],
    [`${ORIGIN}/vi/charts/trend?province=hung-yen`, 404],
    [`${ORIGIN}/vi/bieu-do`, 404],
    [`${ORIGIN}/embed/trend/more?province=hung-yen`, 404],
    [`${ORIGIN}/embed/nope`, 404],
    [`${ORIGIN}/embed/../api/health`, 404],
    [`${ORIGIN}/embed/trend?province=hung-yen&province=ha-noi`, 400],
    [`${ORIGIN}/embed/${"x".repeat(10_000)}`, 404],
    ["x".repeat(10_000), 400],
  ])("%.70s is refused with %i", (url, status) => {
    expect(() => read({ url })).toThrow(expect.objectContaining({ status }))
    expect(() => read({ url })).toThrow(ChartRefusal)
  })

  test.each([
    [{ format: "yaml" }, 501],
    [{ format: "" }, 501],
    [{ maxwidth: "0" }, 400],
    [{ maxwidth: "-5" }, 400],
    [{ maxheight: "1e3" }, 400],
    [{ maxheight: "99999" }, 400],
  ])("%o is refused with %i", (query, status) => {
    expect(() => read({ url: PAGE, ...query })).toThrow(expect.objectContaining({ status }))
  })

  test("a parameter twice is refused, others of the consumer's own pass", () => {
    const twice = new URLSearchParams([
      ["url", PAGE],
      ["url", PAGE],
    ])
    expect(() => readOEmbedRequest(twice, [ORIGIN], "vi")).toThrow('Tham số "url" chỉ được có một lần.')
    expect(read({ url: PAGE, dnt: "1", discover: "1" }).format).toBe("json")
  })
})

describe("the answer", () => {
  test("is a frame pinned to the figures of today, with the picture of them", async () => {
    const { html, ...rest } = await answer({ url: PAGE })
    expect(rest).toEqual({
      type: "rich",
      version: "1.0",
      provider_name: "Bảng điểm PAPI",
      provider_url: `${ORIGIN}/vi`,
      title: "Hưng Yên: điểm tổng hợp PAPI, 2011–2024",
      width: 640,
      height: expect.any(Number),
      thumbnail_url: `${ORIGIN}/charts/trend.png?lang=vi&province=hung-yen&from=2011&to=2024&release=1&width=1200`,
      thumbnail_width: 1200,
      thumbnail_height: expect.any(Number),
      cache_age: 86_400,
    })
    expect(html).toContain(
      `src="${ORIGIN}/embed/trend?lang=vi&amp;province=hung-yen&amp;from=2011&amp;to=2024&amp;release=1"`,
    )
    expect(html).toContain(`width="640" height="${rest.height}"`)
  })

  test.each([
    [{ maxwidth: "300" }, 300, undefined],
    [{ maxwidth: "1100" }, 960, undefined],
    [{ maxwidth: "1200" }, 960, 1200],
    [{ maxwidth: "640", maxheight: "400" }, 640, undefined],
  ])("stays within %o, the picture, too", async (limits, width, thumbnail) => {
    const found = (await answer({ url: PAGE, ...limits })) as Record<string, unknown>
    expect([found.width, found.thumbnail_width]).toEqual([width, thumbnail])
    if ("maxheight" in limits) expect(found.height).toBe(400)
  })

  test("as XML is the same, whatever a title holds", async () => {
    const title = `Tom & "Jerry" <b>'x'</b> ]]>`
    const url = `${PAGE}&title=${encodeURIComponent(title)}`
    const found = await answer({ url, format: "xml" })
    const xml = oEmbedXml(found)
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed><type>rich<\/type>/)
    const members = [...xml.matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, name, text]) => [name, unescaped(text!)])
    expect(Object.fromEntries(members)).toEqual(
      Object.fromEntries(Object.entries(found).map(([name, value]) => [name, String(value)])),
    )
  })
})

function unescaped(text: string): string {
  const signs = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" }
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => signs[entity as keyof typeof signs])
}

describe("WordPress", () => {
  /** What it reads of a page: the head's links, by this expression, whose type it knows (wp-includes/class-wp-oembed.php). */
  function discovered(html: string): Record<string, string> {
    const head = html.slice(0, html.search(/<\/head>/i))
    const links = [...head.matchAll(/<link([^<>]+?)\/?>/gi)].map(([, attributes]) =>
      Object.fromEntries(
        [...attributes!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, unescaped(value!)]),
      ),
    )
    return Object.fromEntries(
      links.flatMap(({ type, href }) => (type?.endsWith("+oembed") && href ? [[type, href]] : [])),
    )
  }

  test("finds the way from an embed to its answer, and the answer is of the same chart", async () => {
    const request = readChartRequest(
      "trend",
      new URLSearchParams("province=hung-yen,ha-noi&title=A > B %26 <C>&lang=en"),
    )
    const spec = await makeChart(request.id, request.params, request.locale, queries)
    const found = discovered(
      await documentOf(<EmbedDocument spec={spec} said={[]} request={request} origin={ORIGIN} />),
    )
    expect(Object.keys(found)).toEqual(["application/json+oembed", "text/xml+oembed"])
    for (const [format, href] of [
      ["json", found["application/json+oembed"]!],
      ["xml", found["text/xml+oembed"]!],
    ] as const) {
      const question = new URL(href)
      for (const [name, value] of [
        ["maxwidth", "600"],
        ["maxheight", "900"],
        ["dnt", "1"],
      ] as const)
        question.searchParams.append(name, value)
      expect(question.href).toMatch(/^https:\/\/papi\.example\/api\/oembed\?url=/)
      expect(readOEmbedRequest(question.searchParams, [ORIGIN], "vi")).toMatchObject({ chart: request, format })
    }
  })

  test("keeps the frame of a site that it does not know: an iframe without a quotation before it", async () => {
    const { html } = await answer({ url: PAGE })
    // Of untrusted HTML it keeps these elements and attributes, and drops the answer where no frame is left.
    const allowed = ["src", "width", "height", "frameborder", "title"]
    const kept = html.replace(/ ([\w-]+)="[^"]*"/g, (attribute, name: string) =>
      allowed.includes(name) ? attribute : "",
    )
    const [, quotation, frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept)!
    expect(quotation).toBeUndefined()
    expect(frame).toMatch(
      /^<iframe src="https:\/\/papi\.example\/embed\/trend\?[^"]+" title="Hưng Yên[^"]+" width="640"/,
    )
  })
})
