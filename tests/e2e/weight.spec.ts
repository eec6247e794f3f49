import { brotliCompressSync, constants, gzipSync } from "node:zlib"
import type { Browser } from "@playwright/test"
import { expect, test } from "./kept-page"
import { READING_PAGES } from "./pages"

/** In bytes. Budgets of a first visit, which nobody may loosen in passing. */
const BUDGET = { all: 100_000, html: 25_000, css: 15_000, script: 6_000, fonts: 40_000, fontFiles: 2 }

const HEAVIEST = [
  "/vi",
  "/vi/xep-hang/2024",
  "/vi/tinh/hung-yen/2024",
  "/en/provinces/thua-thien-hue/2023",
  "/vi/so-sanh?province=hung-yen,thai-binh,ha-noi,hai-phong,nam-dinh,ha-nam&year=2023,2024",
]

/** Of the script of a working tool: React and what it works with. */
const TOOLS = {
  "/vi/ke-hoach/lai-chau/2024?sensitivity=on": 175_000,
  "/en/plan/bac-giang/2021": 175_000,
  "/vi/bieu-do/trend?province=hung-yen": 380_000,
  "/en/charts/map?view=tiles": 275_000,
}

type Sent = { type: string; bytes: number }

/** Everything that a first visit fetches without scrolling, as large as the server sends it, heads included. */
async function firstVisit(browser: Browser, address: string): Promise<Sent[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } })
  const page = await context.newPage()
  const sent: Promise<Sent>[] = []
  page.on("requestfinished", (request) =>
    sent.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => ({
        type: request.resourceType(),
        bytes: responseBodySize + responseHeadersSize,
      })),
    ),
  )
  await page.goto(address, { waitUntil: "networkidle" })
  const all = await Promise.all(sent)
  await context.close()
  return all
}

test("a first visit stays within its budget of bytes, as they are sent", async ({ browser, baseURL }) => {
  for (const path of HEAVIEST) {
    const sent = await firstVisit(browser, baseURL + path)
    const of = (type?: string) =>
      sent.filter((each) => !type || each.type === type).reduce((sum, { bytes }) => sum + bytes, 0)
    const fonts = sent.filter(({ type }) => type === "font")
    expect.soft(of(), `${path}: all`).toBeLessThanOrEqual(BUDGET.all)
    expect.soft(of("stylesheet"), `${path}: CSS`).toBeLessThanOrEqual(BUDGET.css)
    expect.soft(of("script"), `${path}: script`).toBeLessThanOrEqual(BUDGET.script)
    expect.soft(of("font"), `${path}: fonts`).toBeLessThanOrEqual(BUDGET.fonts)
    expect.soft(fonts.length, `${path}: font files`).toBeLessThanOrEqual(BUDGET.fontFiles)
  }
})

test("every reading page has one small script of ours and nothing of the framework's", async ({ request }) => {
  const addresses = new Set<string>()
  for (const path of [...new Set([...READING_PAGES, ...HEAVIEST])]) {
    const html = await (await request.get(path)).text()
    expect.soft(html, path).not.toContain("__next_f")
    expect.soft(html, path).not.toMatch(/\/_next\/static\/chunks\/[^"]*\.js/)
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)]
      .map(([, attributes = ""]) => attributes)
      .filter((attributes) => !attributes.includes("application/ld+json"))
    expect.soft(scripts, path).toEqual([expect.stringMatching(/src="\/charts\/script\/[\w-]{12}\.js"/)])
    expect.soft(compressed(html), `${path}: HTML`).toBeLessThanOrEqual(BUDGET.html)
    const address = /src="(\/charts\/script\/[\w-]{12}\.js)"/.exec(html)?.[1]
    addresses.add(address ?? "none")
  }
  for (const address of addresses) {
    const script = await (await request.get(address)).body()
    expect.soft(gzipSync(script).byteLength, `${address}: script`).toBeLessThanOrEqual(BUDGET.script)
  }
})

test("a working tool has the words it says with it, and little else", async ({ page, baseURL, browser }) => {
  const complaints: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()}`)
  })
  for (const [path, most] of Object.entries(TOOLS)) {
    await page.goto(path)
    await page.locator("body[data-hydrated]").waitFor()
    const scripts = (await firstVisit(browser, baseURL + path)).filter(({ type }) => type === "script")
    expect
      .soft(
        scripts.reduce((sum, { bytes }) => sum + bytes, 0),
        path,
      )
      .toBeLessThanOrEqual(most)
  }
  expect(complaints).toEqual([])
})

/** Bytes of a page as small as Brotli makes it; nearly as small where that is within the budget, for the last percent takes the longest. */
function compressed(html: string): number {
  const quick = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).byteLength
  return quick <= BUDGET.html ? quick : brotliCompressSync(html).byteLength
}
