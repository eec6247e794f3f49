import { readFileSync } from "node:fs"
import { inflateSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { ChartRefusal } from "@/charts/chart-refusal"
import { pngFile, svgFile } from "@/charts/files/draw"
import { readFileRequest } from "@/charts/files/read-file-request"
import { allExamples, chartOf } from "./examples"
import { textBoxes } from "./text-boxes"
import { lettersOf } from "./typeface"

const read = (name: string, query = "") => readFileRequest(name, new URLSearchParams(query))

describe("the address of a file", () => {
  test("says chart, format, language, look; the rest is the chart's", () => {
    expect(read("trend.png", "lang=en&theme=dark&width=640&province=hung-yen&measure=rank")).toEqual({
      id: "trend",
      format: "png",
      locale: "en",
      theme: "dark",
      width: 640,
      size: null,
      params: { province: "hung-yen", measure: "rank" },
    })
  })

  test("is Vietnamese and light unless it says otherwise", () => {
    expect(read("ranking.svg")).toMatchObject({ locale: "vi", theme: "light", width: null, params: {} })
  })

  test.each([
    ["nope.svg", "lang=en", 404, 'There is no chart "nope"'],
    ["trend.gif", "lang=en", 404, 'There is no format "gif"'],
    ["trend", "", 404, "Không có định dạng"],
    ["constructor.svg", "", 404, 'Không có biểu đồ "constructor"'],
    ["trend.svg", "lang=en&province=a&province=b", 400, '"province" may stand once'],
    ["trend.svg", "lang=vi&lang=en", 400, 'Tham số "lang"'],
    ["trend.svg", "lang=fr", 400, '"fr"'],
    ["trend.png", "lang=en&width=319", 400, "pixels from 320 to 2400"],
    ["trend.png", "lang=en&width=2401", 400, "pixels from 320 to 2400"],
    ["trend.png", "lang=en&width=0x500", 400, "pixels from 320 to 2400"],
    ["trend.png", "lang=en&theme=blue", 400, "light, dark or auto"],
    ["trend.png", "lang=en&size=huge", 400, '"huge"'],
    ["trend.svg", "lang=en&size=huge", 400, "article, square, portrait, link or print"],
  ])("%s?%s is refused", (name, query, status, sentence) => {
    expect(() => read(name, query)).toThrow(
      expect.objectContaining({ status, message: expect.stringContaining(sentence) }),
    )
    expect(() => read(name, query)).toThrow(ChartRefusal)
  })
})

describe("an own title", () => {
  const title = '<script>alert("1")</script> & Đắk Nông'
  test("stands in the picture as text, whatever it holds", async () => {
    const spec = await chartOf("trend", { province: "dak-nong", title })
    const svg = await svgFile(spec, 720, "light")
    expect(svg).not.toContain("<script")
    expect(textBoxes(svg).map(({ text }) => text)).toContain(title)
  })
})

test("an SVG that follows its reader carries our letters in both weights, and fetches none", async () => {
  const spec = await chartOf("trend", { province: "dak-nong" })
  const [light, auto] = await Promise.all((["light", "auto"] as const).map((theme) => svgFile(spec, 720, theme)))
  const faces = [...auto!.matchAll(/@font-face\{font-family:([^;]+);font-weight:(\d+);src:url\(([^,]+),(\w+)/g)]
  expect(faces.map(([, family, weight, kind]) => [family, weight, kind])).toEqual(
    ["400", "600"].map((weight) => ["Be Vietnam Pro", weight, "data:font/woff2;base64"]),
  )
  for (const [, , , , data] of faces) expect(Buffer.from(data!, "base64").toString("latin1", 0, 4)).toBe("wOF2")
  expect(light).not.toContain("@font-face")
})

describe("a PNG", () => {
  test.each([320, 500, 1200, 2400])("is exactly %i pixels wide", async (width) => {
    const png = Buffer.from(await pngFile(await chartOf("trend", { province: "hung-yen" }), width, "light"))
    expect(png.subarray(1, 4).toString()).toBe("PNG")
    expect(png.readUInt32BE(16)).toBe(width)
  })

  test.each([
    ["square", 1080, 1080],
    ["portrait", 1080, 1350],
    ["link", 1200, 630],
  ] as const)("for %s has %i x %i pixels", async (size, width, height) => {
    const png = Buffer.from(await pngFile(await chartOf("trend", { province: "hung-yen" }), size, "auto"))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height])
  })

  test("draws letters with their marks: Ắ is not A, and no two names look the same", async () => {
    const spec = await chartOf("trend", { province: "dak-nong" })
    const pixelsOf = async (title: string) => pixels(await pngFile({ ...spec, title, description: "" }, 640, "light"))
    const drawn = await Promise.all(["Đắk Nông", "Đăk Nông", "Đak Nông", "Dak Nong"].map(pixelsOf))
    for (const [a, first] of drawn.entries())
      for (const second of drawn.slice(a + 1)) expect(first.equals(second)).toBe(false)
  })
})

function pixels(png: Uint8Array): Buffer {
  const file = Buffer.from(png)
  const parts: Buffer[] = []
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)))
  return inflateSync(Buffer.concat(parts))
}

test("every letter of every example is in the typeface of the pictures, in both weights", async () => {
  const files = ["400Regular/BeVietnamPro_400Regular.ttf", "600SemiBold/BeVietnamPro_600SemiBold.ttf"]
  const specs = (await allExamples()).map(({ spec }) => spec)
  const svgs = await Promise.all(specs.map((spec) => svgFile(spec, 720, "light")))
  const used = new Set(svgs.flatMap((svg) => textBoxes(svg).flatMap(({ text }) => [...text.normalize("NFC")])))
  for (const file of files) {
    const letters = lettersOf(readFileSync(`node_modules/@expo-google-fonts/be-vietnam-pro/${file}`))
    expect([...used].filter((letter) => !letters.has(letter))).toEqual([])
  }
  expect(used).toContain("ẵ")
})
