import { readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { embedHeight, embedSnippet, heightStyle } from "@/charts/embed/embed-snippet"
import { pngFile } from "@/charts/files/draw"
import { pngSize } from "@/charts/drawing/picture-layout"
import { readChartRequest } from "@/charts/files/read-file-request"
import { makeChart } from "@/charts/make-chart"
import { allExamples, queries } from "../examples"

const ORIGIN = "https://papi.example"

/** An example of each chart. */
const FEW = (await allExamples()).filter(({ label }) => /-(one-province|latest)-vi$/.test(label))

async function snippet(chart: string, query: string): Promise<string> {
  const request = readChartRequest(chart, new URLSearchParams(query))
  const spec = await makeChart(chart, request.params, request.locale, queries)
  return embedSnippet({ spec, request, origin: ORIGIN })
}

describe("what a newsroom pastes", () => {
  test("names years, release and language, so that the chart stays what it is", async () => {
    const pasted = await snippet("trend", "province=hung-yen,ha-noi&lang=en&theme=dark")
    const query = "lang=en&amp;province=hung-yen,ha-noi&amp;from=2011&amp;to=2024&amp;release=1&amp;theme=dark"
    expect(pasted).toContain(`<iframe src="${ORIGIN}/embed/trend?${query}" title="Hung Yen and Ha Noi: PAPI aggregate`)
    expect(pasted).toContain(`<img src="${ORIGIN}/charts/trend.png?${query}&amp;width=1200" alt="Line chart.`)
    expect(pasted).toContain(`href="${ORIGIN}/en/charts/trend?province=hung-yen,ha-noi&amp;from=2011`)
    expect(await snippet("ranking", "")).toContain("year=2024&amp;release=1")
    expect(await snippet("profile", "province=quang-ninh")).toMatch(
      /profile\?lang=vi&amp;province=quang-ninh&amp;year=20/,
    )
    expect(await snippet("change", "province=hung-yen")).toContain("from=2023&amp;to=2024&amp;release=1")
  })

  test("tells claim and source at every step down", async () => {
    const whole = await snippet("trend", "province=hung-yen")
    const source = "Nguồn: PAPI (CECODES, RTA, UNDP)"
    const [scriptless] = whole.split("<script")
    const frameless = scriptless!.replace(/<iframe.*<\/iframe>/, "")
    expect(frameless).toMatch(new RegExp(`<img[^>]* alt="[^"]*44,40 năm 2024[^"]*${source.replace(/[()]/g, "\\$&")}`))
    const wordsOnly = frameless.replace(/<img[^>]*>/, "").replaceAll(/<[^>]*>/g, "")
    expect(wordsOnly).toContain("44,40 năm 2024")
    expect(wordsOnly).toContain(source)
    expect(frameless).toContain(`<a href="${ORIGIN}/vi/bieu-do/trend`)
  })

  test("holds an own title as text", async () => {
    const pasted = await snippet(
      "trend",
      `province=hung-yen&title=${encodeURIComponent(`"><script>alert(1)</script>'`)}`,
    )
    expect(pasted.match(/<script/g)).toHaveLength(1)
    expect(pasted).toContain('title="&quot;&gt;&lt;script&gt;')
  })

  test("is one line and a script: publishing systems make paragraphs of empty lines", async () => {
    expect((await snippet("map", "")).split("\n")).toHaveLength(2)
  })
})

test.each([320, 500, 1200, 1111])("a PNG %i pixels wide is as high as it was said to be", async (width) => {
  for (const { label, spec } of FEW.filter(({ spec }) => spec.kind !== "map")) {
    const png = Buffer.from(await pngFile(spec, width, "light"))
    expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }, label).toEqual(pngSize(spec, width))
  }
})

test("the script that newsrooms load is at most 1.5 kB", () => {
  expect(gzipSync(readFileSync("public/embed.js")).byteLength).toBeLessThan(1_500)
})

test("the height as CSS is the height reckoned, at every width where it bends", async () => {
  for (const { spec } of FEW) {
    const pieces = [...heightStyle(spec).matchAll(/100cqw - (\d+)px,(\d+)px\)\*(-?[\d.]+)/g)].map((piece) =>
      piece.slice(1).map(Number),
    )
    const start = Number(/^calc\((\d+)px/.exec(heightStyle(spec))![1])
    for (const [from, length] of pieces) {
      const width = from! + length!
      const sum = pieces.reduce(
        (all, [at, most, slope]) => all + Math.min(Math.max(width - at!, 0), most!) * slope!,
        start,
      )
      expect(Math.abs(sum - embedHeight(spec, width))).toBeLessThan(1.5)
    }
  }
})
