import type { Frame, Page } from "@playwright/test"
import { expect, test } from "./kept-page"
import { axeFindings, THEMES } from "./axe"
import { article, hostPage, snippetOf, type HostPage } from "./host-page"

const CHARTS = [
  ["trend", "province=hung-yen,ha-noi"],
  ["ranking", "year=2023&province=hung-yen&lang=en"],
  ["profile", "province=ba-ria-vung-tau&year=2023"],
  ["change", "province=hung-yen&from=2023&to=2024"],
  ["map", "year=2024"],
  ["spread", "province=hung-yen&lang=en"],
  ["strip", "province=hung-yen,ha-noi&year=2023"],
  ["scorecard", "view=provinces"],
] as const

let open: HostPage[] = []
test.afterEach(() => {
  for (const host of open) host.close()
  open = []
})

async function read(page: Page, html: string): Promise<void> {
  const host = await hostPage(html)
  open.push(host)
  await page.goto(host.url)
}

/** What a frame shows, once it has left the blank page that every frame begins with, and how far the frame's height is from its. */
async function frameState(page: Page, index = 0): Promise<{ width: number; wanted: number; off: number }> {
  const frame = page.locator("iframe").nth(index)
  const shown = await frame
    .contentFrame()
    .locator("html:has(h1)")
    .evaluate((html) => ({
      width: html.clientWidth,
      wanted: html.scrollWidth,
      height: html.getBoundingClientRect().height,
    }))
  return {
    width: shown.width,
    wanted: shown.wanted,
    off: Math.abs((await heightOf(page, index)) - Math.ceil(shown.height)),
  }
}

async function heightOf(page: Page, index = 0): Promise<number> {
  return (await page.locator("iframe").nth(index).boundingBox())!.height
}

/** The frame is as wide as its column, what it shows is no wider, and their heights differ by `most` pixels at the most. */
async function expectFit(page: Page, { column, most = 1 }: { column: number; most?: number }, index = 0) {
  await page.locator("iframe").nth(index).scrollIntoViewIfNeeded() // browsers let the frames out of sight be
  await expect
    .poll(async () => {
      const { width, wanted, off } = await frameState(page, index)
      return [width, wanted, off <= most ? most : off]
    }, `frame ${index} in a column of ${column} px`)
    .toEqual([column, column, most])
}

async function setColumn(page: Page, column: number): Promise<void> {
  await page.setViewportSize({ width: Math.max(column, 360), height: 800 })
  await page.locator("article").evaluate((article, width) => (article.style.width = `${width}px`), column)
}

const COLUMNS = [280, 360, 640, 800]
const SCRIPT = /<script.*?<\/script>/g

test.describe("in an article of another site", () => {
  test("every chart has about its height before the script, and just its height with it, however often, in columns of 280 to 800 px", async ({
    page,
    request,
    baseURL,
  }) => {
    const snippets: string[] = []
    for (const [chart, query] of CHARTS) snippets.push(await snippetOf(request, chart, query))
    await read(page, article(snippets.join("").replaceAll(SCRIPT, "").replaceAll(' loading="lazy"', ""), 640))
    for (const column of COLUMNS) {
      await setColumn(page, column)
      for (const index of CHARTS.keys()) await expectFit(page, { column, most: 40 }, index) // so what comes after moves little
    }
    await page.locator("iframe").evaluateAll((all) => all.forEach((frame) => (frame.style.height = "100px")))
    const before = await page.evaluate(() => Object.keys(window).toSorted())
    for (let times = 0; times < 2; times++) await page.addScriptTag({ url: `${baseURL}/embed.js` })
    for (const column of COLUMNS.toReversed()) {
      await setColumn(page, column)
      for (const index of CHARTS.keys()) await expectFit(page, { column }, index)
    }
    expect(await page.evaluate(() => Object.keys(window).toSorted())).toEqual(before)
  })

  test("a frame fetches no picture, leaves the focus, grows with its table, and takes its height from nobody else", async ({
    page,
    request,
    baseURL,
  }) => {
    const asked: string[] = []
    page.on("request", (each) => {
      const { origin, pathname } = new URL(each.url())
      if (origin === baseURL) asked.push(pathname)
    })
    const foreign = await hostPage("foreign")
    open.push(foreign)
    const others = `<iframe id="foreign" src="${foreign.url}embed/x" style="height:150px;border:0"></iframe>`
    const snippet = await snippetOf(request, "trend", "province=hung-yen")
    await read(page, article(`<input autofocus>${snippet}${others}`, 640))
    await expectFit(page, { column: 640 })
    await expect(page.locator("input")).toBeFocused()
    expect(asked.toSorted()).toEqual([
      expect.stringMatching(/^\/charts\/script\/[\w-]{12}\.js$/),
      "/embed.js",
      "/embed/trend",
    ])
    await expect(page.locator("figure > div > img")).toBeHidden()
    await expect(page.locator("figure > div > p")).toBeHidden()

    const right = await heightOf(page)
    const summary = page.locator("iframe").first().contentFrame().locator("summary").last()
    await summary.click()
    await expect.poll(() => heightOf(page)).toBeGreaterThan(right + 200)
    await summary.click()
    await expect.poll(() => heightOf(page)).toBe(right)

    await page.evaluate((site) => {
      const frame = document.querySelector("iframe")!
      const own = { source: frame.contentWindow, origin: site }
      const say = (event: MessageEventInit) => dispatchEvent(new MessageEvent("message", event))
      for (const height of [-1, 0, 10, 1e9, NaN, Infinity, "500", null, [500]])
        say({ ...own, data: { type: "papi-embed", height } })
      for (const data of [null, 7, "papi-embed", { height: 500 }, { type: "other", height: 500 }]) say({ ...own, data })
      say({ source: window, origin: site, data: { type: "papi-embed", height: 500 } })
      say({ source: frame.contentWindow, origin: "https://evil.example", data: { type: "papi-embed", height: 500 } })
    }, baseURL!)
    await tellHeight(page, page.mainFrame(), 500)
    const other = page.frame({ url: /embed\/x$/ })!
    for (const height of [999, 5]) await tellHeight(page, other, height)
    expect(await heightOf(page)).toBe(right)
    expect((await page.locator("#foreign").boundingBox())!.height).toBe(150)
  })

  test("without frames there is the picture, whole and with its words; without pictures the sentence", async ({
    page,
    request,
  }) => {
    const frameless = (await snippetOf(request, "trend", "province=hung-yen"))
      .replace(SCRIPT, "")
      .replace(/<iframe.*<\/iframe>/, "")
    await read(page, article(frameless, 640))
    const picture = page.getByRole("img", { name: /44,40 năm 2024.*Nguồn: PAPI/ })
    await expect(picture).toBeInViewport()
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200)
    const grid = await page.locator("[data-papi-embed]").boundingBox()
    expect(Math.abs(grid!.height - (await picture.boundingBox())!.height)).toBeLessThan(8)

    await page.locator("figure img").evaluate((img) => img.remove())
    await expect(page.getByText(/^Năm 2024, tỉnh Hưng Yên đạt 44,40 điểm/)).toBeInViewport()
    await expect(page.getByRole("link", { name: "Mở biểu đồ trên Bảng điểm PAPI" })).toBeInViewport()
  })
})

/** Sends a height from a frame of the page, and waits until the page has had it: one more message comes after it. */
async function tellHeight(page: Page, from: Frame, height: number): Promise<void> {
  const had = await page.evaluateHandle(() => {
    const last = new Promise<boolean>((resolve) =>
      addEventListener("message", ({ data }) => data === "that was all" && resolve(true)),
    )
    return { last }
  })
  await from.evaluate((asked) => {
    parent.postMessage({ type: "papi-embed", height: asked }, "*")
    parent.postMessage("that was all", "*")
  }, height)
  expect(await had.evaluate(({ last }) => last)).toBe(true)
}

test.describe("by itself", () => {
  for (const charts of [CHARTS.slice(0, 2), CHARTS.slice(2, 4), CHARTS.slice(4, 6), CHARTS.slice(6)]) {
    const names = charts.map(([chart]) => chart).join(", ")
    test(`axe finds nothing in either theme, and its policy stops nothing of its own: ${names}`, async ({ page }) => {
      const complaints: string[] = []
      page.on("console", (message) => complaints.push(message.text()))
      page.on("pageerror", (error) => complaints.push(error.message))
      await page.setViewportSize({ width: 280, height: 700 })
      for (const [chart, query] of charts) {
        await page.goto(`/embed/${chart}?${query}&theme=auto`)
        await page.locator("summary").last().click()
        for (const { colorScheme, rules } of THEMES) {
          await page.emulateMedia({ colorScheme })
          expect.soft(await axeFindings(page, { rules }), `${chart}, ${colorScheme}`).toEqual([])
        }
      }
      expect(complaints).toEqual([])
    })
  }

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false })

    test("reads and clips nothing from 280 to 1200 px", async ({ page }) => {
      for (const [chart, query] of CHARTS) {
        await page.goto(`/embed/${chart}?${query}`)
        for (const width of [280, 559, 560, 703, 704, 1200]) {
          await page.setViewportSize({ width, height: 700 })
          const { wanted, left, right } = await page.locator("body").evaluate((body) => {
            const texts = [...body.querySelectorAll(".drawing > svg text")].map((each) => each.getBoundingClientRect())
            return {
              wanted: body.ownerDocument.documentElement.scrollWidth,
              left: Math.min(...texts.map((text) => text.left)),
              right: Math.max(...texts.map((text) => text.right)),
            }
          })
          expect.soft(wanted, `${chart} at ${width}`).toBe(width)
          expect.soft(right, `${chart} at ${width}`).toBeLessThanOrEqual(width)
          expect.soft(left, `${chart} at ${width}`).toBeGreaterThanOrEqual(0)
          await expect.soft(page.locator(".drawing > svg:visible")).toHaveCount(1)
        }
      }
    })
  })
})
