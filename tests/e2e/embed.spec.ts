import { expect, test, type Page } from "@playwright/test"
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

/** How high the frame is, and how high what it shows, once it has left the blank page that every frame begins with. */
async function heights(page: Page, index = 0): Promise<{ frame: number; content: number }> {
  const frame = page.locator("iframe").nth(index)
  const content = await frame
    .contentFrame()
    .locator("html:has(h1)")
    .evaluate((html) => html.getBoundingClientRect().height)
  return { frame: (await frame.boundingBox())!.height, content: Math.ceil(content) }
}

const fits = async (page: Page, index = 0) => {
  const { frame, content } = await heights(page, index)
  return Math.abs(frame - content)
}

test.describe("in an article of another site", () => {
  for (const [chart, query] of CHARTS)
    test(`${chart} fits columns of 280 to 800 px, and the page does not move`, async ({ page, baseURL }) => {
      await page.addInitScript(() => {
        const seen = window as unknown as { shifts: number }
        seen.shifts = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shifts += (entry as unknown as { value: number }).value
        }).observe({ type: "layout-shift", buffered: true })
      })
      for (const column of [280, 360, 640, 800]) {
        await page.setViewportSize({ width: Math.max(column, 360), height: 800 })
        await read(page, article(snippetOf(baseURL!, chart, query), column))
        await expect.poll(() => fits(page), `at ${column} px`).toBeLessThanOrEqual(1)
        const shifts = await page.evaluate(() => (window as unknown as { shifts: number }).shifts)
        expect(shifts, `at ${column} px`).toBeLessThan(0.05)
        const frame = page.locator("iframe").contentFrame().locator("html")
        expect(await frame.evaluate((html) => html.scrollWidth)).toBe(column)
      }
    })

  test("the picture is not fetched while the frame is there, nor read aloud", async ({ page, baseURL }) => {
    const asked: string[] = []
    page.on("request", (request) => asked.push(new URL(request.url()).pathname))
    await read(page, article(snippetOf(baseURL!, "trend", "province=hung-yen"), 640))
    await expect.poll(() => fits(page)).toBeLessThanOrEqual(1)
    expect(asked.filter((path) => path !== "/" && path !== "/favicon.ico").toSorted()).toEqual([
      expect.stringMatching(/^\/charts\/script\/[\w-]{12}\.js$/),
      "/embed.js",
      "/embed/trend",
    ])
    await expect(page.locator("figure > div > img")).toBeHidden()
    await expect(page.locator("figure > div > p")).toBeHidden()
  })

  test("without the script the frame has its height already", async ({ page, baseURL }) => {
    const pasted = snippetOf(baseURL!, "trend", "province=hung-yen").replace(/<script.*<\/script>/, "")
    await read(page, article(pasted, 640))
    await expect(page.locator("iframe").contentFrame().getByRole("heading", { level: 1 })).toContainText("Hưng Yên")
    expect(await fits(page)).toBeLessThan(24)
  })

  test("without frames there is the picture, whole and with its words; without pictures the sentence", async ({
    page,
    baseURL,
  }) => {
    const frameless = snippetOf(baseURL!, "trend", "province=hung-yen")
      .replace(/<script.*<\/script>/, "")
      .replace(/<iframe.*<\/iframe>/, "")
    await read(page, article(frameless, 640))
    const picture = page.getByRole("img", { name: /44,40 năm 2024.*Nguồn: PAPI/ })
    await expect(picture).toBeInViewport()
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200)
    const grid = await page.locator("[data-papi-embed]").boundingBox()
    expect(Math.abs(grid!.height - (await picture.boundingBox())!.height)).toBeLessThan(8)

    await read(page, article(frameless.replace(/<img[^>]*>/, ""), 640))
    await expect(page.getByText(/44,40 năm 2024.*Nguồn: PAPI/)).toBeInViewport()
    await expect(page.getByRole("link", { name: "Mở biểu đồ trên Bảng điểm PAPI" })).toBeInViewport()
  })

  test("many charts on a page, each with its own height, the script twice and late", async ({ page, baseURL }) => {
    const snippets = CHARTS.slice(0, 3).map(([chart, query]) => snippetOf(baseURL!, chart, query))
    const frames = snippets
      .join("")
      .replaceAll(/<script.*<\/script>/g, "")
      .replaceAll(' loading="lazy"', "")
    await read(page, article(frames, 480))
    await page.evaluate(() =>
      [...document.querySelectorAll("iframe")].forEach((frame) => (frame.style.height = "100px")),
    )
    const before = await page.evaluate(() => Object.keys(window).toSorted())
    for (let times = 0; times < 2; times++) await page.addScriptTag({ url: `${baseURL}/embed.js` })
    for (const index of [0, 1, 2]) await expect.poll(() => fits(page, index)).toBeLessThanOrEqual(1)
    expect(await page.evaluate(() => Object.keys(window).toSorted())).toEqual(before)
  })

  test("the frame grows with its table and shrinks again", async ({ page, baseURL }) => {
    await read(page, article(snippetOf(baseURL!, "trend", "province=hung-yen"), 640))
    await expect.poll(() => fits(page)).toBeLessThanOrEqual(1)
    const { frame } = await heights(page)
    const summary = page.locator("iframe").contentFrame().locator("summary").last()
    await summary.click()
    await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(frame + 200)
    await summary.click()
    await expect.poll(async () => (await heights(page)).frame).toBe(frame)
  })

  test("nobody but a frame of the site changes a height, and only its own, to a sensible one", async ({
    page,
    baseURL,
  }) => {
    const foreign = await hostPage(
      `<script>for (const height of [999, 5]) parent.postMessage({ type: "papi-embed", height }, "*")</script>foreign`,
    )
    open.push(foreign)
    const others = `<iframe id="foreign" src="${foreign.url}embed/x" style="height:150px;border:0"></iframe>`
    await read(page, article(snippetOf(baseURL!, "trend", "province=hung-yen") + others, 640))
    await expect.poll(() => fits(page)).toBeLessThanOrEqual(1)
    const right = (await heights(page)).frame
    await page.evaluate((site) => {
      const frame = document.querySelector("iframe")!
      const own = { source: frame.contentWindow, origin: site }
      const say = (event: MessageEventInit) => dispatchEvent(new MessageEvent("message", event))
      for (const height of [-1, 0, 10, 1e9, NaN, Infinity, "500", null, [500]])
        say({ ...own, data: { type: "papi-embed", height } })
      for (const data of [null, 7, "papi-embed", { height: 500 }, { type: "other", height: 500 }]) say({ ...own, data })
      say({ source: window, origin: site, data: { type: "papi-embed", height: 500 } })
      say({ source: frame.contentWindow, origin: "https://evil.example", data: { type: "papi-embed", height: 500 } })
      window.postMessage({ type: "papi-embed", height: 500 }, "*")
    }, baseURL!)
    await page.waitForFunction(() => document.querySelector<HTMLIFrameElement>("#foreign")!.contentWindow!.length === 0)
    expect((await heights(page)).frame).toBe(right)
    expect((await page.locator("#foreign").boundingBox())!.height).toBe(150)
  })

  test("focus stays where the reader has it", async ({ page, baseURL }) => {
    await read(page, article(`<input>${snippetOf(baseURL!, "trend", "province=hung-yen")}`, 640))
    await page.locator("input").focus()
    await expect.poll(() => fits(page)).toBeLessThanOrEqual(1)
    await expect(page.locator("input")).toBeFocused()
  })
})

test.describe("by itself", () => {
  for (const { colorScheme, rules } of THEMES)
    test(`axe finds nothing in any chart, in the ${colorScheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 280, height: 700 })
      for (const [chart, query] of CHARTS) {
        await page.goto(`/embed/${chart}?${query}&theme=auto`)
        await page.locator("summary").last().click()
        expect.soft(await axeFindings(page, { rules }), chart).toEqual([])
      }
    })

  test("reads and clips nothing from 280 to 1200 px, without scripts", async ({ browser, baseURL }) => {
    const page = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage()
    for (const [chart, query] of CHARTS)
      for (const width of [280, 559, 560, 703, 704, 1200]) {
        await page.setViewportSize({ width, height: 700 })
        await page.goto(`/embed/${chart}?${query}`)
        const wide = await page.locator("body").evaluate((body) => ({
          page: body.ownerDocument.documentElement.scrollWidth,
          text: Math.max(
            ...[...body.querySelectorAll(".drawing > svg text")].map((text) => text.getBoundingClientRect().right),
          ),
          left: Math.min(
            ...[...body.querySelectorAll(".drawing > svg text")].map((text) => text.getBoundingClientRect().left),
          ),
        }))
        expect(wide.page, `${chart} at ${width}`).toBe(width)
        expect(wide.text, `${chart} at ${width}`).toBeLessThanOrEqual(width)
        expect(wide.left, `${chart} at ${width}`).toBeGreaterThanOrEqual(0)
        await expect(page.locator(".drawing > svg:visible")).toHaveCount(1)
      }
    await page.context().close()
  })

  test("its policy stops nothing of its own", async ({ page }) => {
    const complaints: string[] = []
    page.on("console", (message) => complaints.push(message.text()))
    page.on("pageerror", (error) => complaints.push(error.message))
    await page.goto("/embed/map?theme=auto")
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    expect(complaints).toEqual([])
  })
})

test.describe("what a mark says", () => {
  test("comes by the arrow keys, and Escape puts it away", async ({ page }) => {
    await page.goto("/embed/trend?province=hung-yen&lang=en")
    const tip = page.getByRole("status")
    await expect(tip).toBeHidden()
    await page.keyboard.press("Tab")
    await expect(page.getByRole("group", { name: /arrow keys/ })).toBeFocused()
    await page.keyboard.press("ArrowRight")
    await expect(tip).toHaveText("Hung Yen, 2011: 33.50")
    await page.keyboard.press("ArrowRight")
    await expect(tip).toHaveText("Hung Yen, 2012: 36.58")
    await page.keyboard.press("Escape")
    await expect(tip).toBeHidden()
  })

  test("comes by a finger on a row or a tile", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, hasTouch: true, viewport: { width: 360, height: 800 } })
    const page = await context.newPage()
    for (const [chart, query, name, words] of [
      ["ranking", "year=2023&lang=en", "Hung Yen", /^Hung Yen\. Rank: 12; Points: 44\.23;.* Group: Best performers/],
      [
        "change",
        "province=hung-yen&from=2023&to=2024&lang=en",
        "1.1. Civic Knowledge",
        /^1\.1\. Civic Knowledge\. Change \(points\): \+0\.21$/,
      ],
      ["map", "year=2023&view=tiles&lang=en", "HY", /^Hung Yen\. Rank: 12; Points: 44\.23; Group/],
    ] as const) {
      await page.goto(`/embed/${chart}?${query}`)
      const label = page
        .locator(".drawing > .narrow text, .drawing > .narrow tspan")
        .filter({ hasText: new RegExp(`^${name}$`) })
      await label.first().scrollIntoViewIfNeeded()
      const box = (await label.first().boundingBox())!
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
      await expect(page.getByRole("status")).toHaveText(words)
      const tip = (await page.getByRole("status").boundingBox())!
      expect(tip.x).toBeGreaterThanOrEqual(0)
      expect(tip.x + tip.width).toBeLessThanOrEqual(360)
      await page.touchscreen.tap(20, 10)
      await expect(page.getByRole("status")).toBeHidden()
    }
    await context.close()
  })

  test("is that of the province under the pointer, on the map and in its insets", async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 1200 })
    await page.goto("/embed/map?year=2023&lang=en")
    for (const name of ["Lang Son", "Tay Ninh"]) {
      const box = (await page
        .locator(".drawing > .wide text")
        .filter({ hasText: new RegExp(`^${name}$`) })
        .boundingBox())!
      await page.mouse.move(box.x + box.width / 2, box.y + box.height)
      await expect(page.getByRole("status")).toHaveText(new RegExp(`^${name}\\. Rank: `))
    }
  })
})
