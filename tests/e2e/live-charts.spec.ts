import AxeBuilder from "@axe-core/playwright"
import { expect, test } from "@playwright/test"
import {
  approach,
  CHART_PAGES,
  largestUnlikePatch,
  settledPicture,
  stageOf,
  strayWords,
  watchShifts,
} from "./live-page"

for (const width of [360, 1280])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } })
    for (const path of CHART_PAGES)
      test(`both renderers draw ${path} alike, and the page does not move`, async ({ page }) => {
        await page.goto(path)
        await page.evaluate(() => document.fonts.ready)
        const stage = stageOf(page)
        await stage.scrollIntoViewIfNeeded()
        await page.addStyleTag({ content: ".chart-stage text { visibility: hidden !important }" }) // compared by themselves
        const first = await settledPicture(stage)
        const moved = await watchShifts(page)
        await approach(page)
        expect(await moved()).toBe(0) // before a picture is taken, for which the browser may resize the window
        expect(await strayWords(stage)).toEqual([])
        expect(await largestUnlikePatch(page, first, await settledPicture(stage))).toBeLessThan(5)
      })
  })

test("every value that the keyboard reaches is one of the table", async ({ page }) => {
  await page.goto("/vi/bieu-do/trend?province=hung-yen")
  const stage = await approach(page)
  const cells = await page
    .locator(".chart-data tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("td, th")].slice(0, 2).map((cell) => cell.textContent!)),
    )
  await stage.getByRole("slider").focus()
  await page.keyboard.press("Home")
  const heard: string[] = []
  for (let step = 0; step < cells.length; step++) {
    heard.push((await stage.locator("[aria-live]").textContent())!.split(";")[0]!)
    await page.keyboard.press("ArrowRight")
  }
  expect(heard).toEqual(cells.map(([year, value]) => `Hưng Yên, ${year}: ${value}`))
})

test("a chart is one stop for the keyboard, and says one value at a time", async ({ page }) => {
  await page.goto("/vi/bieu-do/trend?province=hung-yen,ha-noi")
  const stage = await approach(page)
  const slider = stage.getByRole("slider")
  await expect(slider).toHaveCount(1)
  await expect(slider).toHaveAccessibleDescription(/phím mũi tên/)
  const live = stage.locator("[aria-live]")
  await expect(live).toHaveCount(1)
  await expect(live).toHaveAttribute("aria-live", "polite")
  await slider.focus()
  await expect(live).toHaveText(/^Hưng Yên, 2024: 44,40/)
  await page.keyboard.press("ArrowLeft")
  await expect(live).toHaveText(/^Hưng Yên, 2023: 44,23/)
  await page.keyboard.press("ArrowDown")
  await expect(live).toHaveText(/^Hà Nội, 2023/)
  await page.keyboard.press("Home")
  await expect(live).toHaveText(/^Hà Nội, 2011/)
  await page.keyboard.press("End")
  await expect(live).toHaveText(/^Hà Nội, 2024/)
  await page.keyboard.press("Escape")
  await expect(slider).not.toBeFocused()
  await expect(live).toBeEmpty()
  await slider.focus()
  await page.keyboard.press("Tab")
  expect(await stage.evaluate((element) => element.contains(document.activeElement))).toBe(false)
})

test("a pointer shows words and says nothing; a tap keeps them until a tap outside or Escape", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, hasTouch: true, viewport: { width: 360, height: 800 } })
  const page = await context.newPage()
  await page.goto("/vi/bieu-do/ranking?year=2023&province=hung-yen")
  const stage = await approach(page)
  const tip = stage.locator(".chart-tip")
  const row = async (name: string) => {
    const box = (await stage.locator(".chart-live text", { hasText: name }).first().boundingBox())!
    return { x: box.x + 40, y: box.y + box.height / 2 }
  }
  for (const close of ["outside", "Escape"]) {
    const { x, y } = await row("Hưng Yên")
    await page.touchscreen.tap(x, y)
    await expect(tip).toContainText("44,23")
    if (close === "Escape") await page.keyboard.press("Escape")
    else await page.touchscreen.tap(5, 5)
    await expect(tip).toHaveCount(0)
  }
  const { x, y } = await row("Hưng Yên")
  await page.mouse.move(x, y)
  await expect(tip).toContainText("Hưng Yên")
  await expect(stage.locator("[aria-live]")).toBeEmpty()
  const inside = await tip.evaluate((element) => {
    const [own, around] = [element.getBoundingClientRect(), element.closest(".chart-live")!.getBoundingClientRect()]
    return own.left >= around.left - 1 && own.right <= around.right + 1
  })
  expect(inside).toBe(true)
  await context.close()
})

test("a chart is one node for those who do not see it", async ({ page }) => {
  await page.goto("/en/charts/profile?province=hung-yen&year=2023")
  expect(await stageOf(page).ariaSnapshot()).toBe("")
  const stage = await approach(page)
  const nodes = (await stage.ariaSnapshot()).split("\n").filter((line) => !/^- (paragraph|text)/.test(line))
  expect(nodes).toEqual([expect.stringMatching(/slider \W+Hung Yen/)])
})

test("a map is read by province, and Enter opens the province's page", async ({ page }) => {
  await page.goto("/vi")
  const stage = await approach(page)
  const live = stage.locator("[aria-live]")
  await stage.getByRole("slider").focus()
  await expect(live).toHaveText(/^An Giang: /)
  await page.keyboard.press("End")
  await expect(live).toHaveText(/^Yên Bái: /)
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/vi\/tinh\/yen-bai\/2024$/)
})

test("the drawing follows the window", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto("/vi/bieu-do/trend?province=hung-yen")
  const stage = await approach(page)
  for (const width of [360, 768, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await expect.poll(() => strayWords(stage)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
})

test("without the network the static chart stays, and can be tried again", async ({ page, context }) => {
  await page.goto("/vi/bieu-do/trend?province=hung-yen")
  await page.route("**/charts/trend.json*", (route) => route.abort())
  const stage = stageOf(page)
  const asked = page.waitForEvent("requestfailed")
  await stage.dispatchEvent("pointerover")
  await asked
  await expect(stage.locator(".chart-sketch")).toBeVisible()
  await expect(stage).not.toHaveAttribute("data-live", "ready")
  await page.unroute("**/charts/trend.json*")
  await expect(async () => {
    await stage.dispatchEvent("pointerover")
    await expect(stage).toHaveAttribute("data-live", "ready", { timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
  await context.close()
})

test("nothing moves by itself, whatever the reader prefers", async ({ page }) => {
  for (const reducedMotion of ["reduce", "no-preference"] as const) {
    await page.emulateMedia({ reducedMotion })
    await page.goto("/vi/bieu-do/trend?province=hung-yen")
    const stage = await approach(page)
    const frames = [await stage.screenshot(), await stage.screenshot()]
    expect(await largestUnlikePatch(page, frames[0]!, frames[1]!)).toBe(0)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  }
})

test("forced colours: words and lines are the reader's own", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" })
  await page.goto("/vi/bieu-do/trend?province=hung-yen")
  const stage = await approach(page)
  const [ink, paper, tick, grid] = await stage.evaluate((element) => {
    const probe = (colour: string) => {
      const child = element.appendChild(document.createElement("i"))
      child.style.color = colour
      const found = getComputedStyle(child).color
      child.remove()
      return found
    }
    const live = element.querySelector(".chart-live")!
    const grids = live.querySelector("line")!
    const ticks = live.querySelector("text[data-mark]")!
    return [probe("CanvasText"), probe("Canvas"), getComputedStyle(ticks).fill, getComputedStyle(grids).stroke]
  })
  expect(tick).toBe(ink)
  expect(grid).not.toBe(paper)
})

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing on a chart being read, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    for (const path of [CHART_PAGES[0], CHART_PAGES[5], "/vi"]) {
      await page.goto(path)
      const stage = await approach(page)
      await stage.getByRole("slider").focus()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
  })

test("text with wide spacing stays within the page and its chart's words stay in the chart", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  for (const path of CHART_PAGES) {
    await page.goto(path)
    await approach(page)
    await page.addStyleTag({
      content: "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }",
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320)
  }
})

test("in grey print every line and every group still has its name", async ({ page }) => {
  await page.emulateMedia({ media: "print" })
  await page.goto("/vi/bieu-do/trend?province=hung-yen,ha-noi")
  const stage = stageOf(page)
  for (const name of ["Hưng Yên", "Hà Nội", "Trung bình các tỉnh"])
    await expect(stage.locator(".chart-sketch > svg:visible text", { hasText: name })).toBeVisible()
  await page.goto("/vi/bieu-do/ranking?year=2023")
  for (const name of ["Nhóm cao nhất", "Nhóm trung bình cao", "Nhóm trung bình thấp", "Nhóm thấp nhất"])
    await expect(stageOf(page).locator(".chart-sketch > svg:visible text", { hasText: name })).toBeVisible()
})
