import { gzipSync } from "node:zlib"
import { expect, test, type Page } from "@playwright/test"

/** What a page may load besides the framework before its reader does anything, compressed. */
const ALLOWANCE = 12_000
/** A page without any chart. */
const PLAIN = "/vi/dinh-chinh"
const PAGES = [
  "/vi",
  "/en",
  "/vi/tinh/hung-yen/2023",
  "/vi/xep-hang/2023",
  "/en/rankings/2023/participation",
  "/vi/kiem-chung/hung-yen/2023/total",
  "/vi/sap-nhap",
  "/vi/bieu-do",
  "/vi/bieu-do/trend?province=hung-yen",
  "/vi/bieu-do/spread",
  "/en/charts/ranking",
]

/** Bytes of script, compressed, that come with a page; `all` is filled as they come, by address. */
async function scriptsOf(page: Page, path: string) {
  const all = new Map<string, string>()
  const coming: Promise<unknown>[] = []
  page.on("response", (response) => {
    if (response.request().resourceType() === "script")
      coming.push(response.text().then((text) => all.set(new URL(response.url()).pathname, text)))
  })
  await page.goto(path, { waitUntil: "networkidle" })
  await Promise.all(coming)
  return { all, weight: [...all.values()].reduce((sum, text) => sum + gzipSync(text).byteLength, 0) }
}

const withRecharts = (scripts: ReadonlyMap<string, string>) =>
  [...scripts.values()].filter((text) => text.includes("recharts-")).length

test("a page that is only opened loads the framework and at most 12 kB more", async ({ browser, baseURL }) => {
  test.slow()
  const weigh = async (path: string) => {
    const page = await browser.newPage({ baseURL, viewport: { width: 1280, height: 1600 } })
    const { all, weight } = await scriptsOf(page, path)
    await page.close()
    return { all, weight }
  }
  const plain = await weigh(PLAIN)
  expect(plain.weight).toBeGreaterThan(50_000)
  for (const path of PAGES) {
    const { all, weight } = await weigh(path)
    expect(weight - plain.weight, path).toBeLessThanOrEqual(ALLOWANCE)
    expect(withRecharts(all), path).toBe(0)
  }
})
