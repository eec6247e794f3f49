import type { Locator, Page } from "@playwright/test"
import { expect, test } from "./kept-page"
import { axeFindings } from "./axe"

/** A chart's drawing, once the script is there. */
async function stageOf(page: Page, index = 0): Promise<Locator> {
  const stage = page.locator("[data-stage]").nth(index)
  await expect(stage).toHaveAttribute("role", "group")
  return stage
}

test("every value that the keyboard reaches is one of the chart's own table", async ({ page }) => {
  await page.goto("/vi/tinh/hung-yen/2024")
  for (const figure of await page.locator("figure[data-chart]:has([data-stage])").all()) {
    const stage = figure.locator("[data-stage]")
    await expect(stage).toHaveAttribute("role", "group")
    const texts = await figure
      .locator("tbody tr")
      .evaluateAll((rows) => rows.flatMap((row) => [...row.querySelectorAll("td, th")].map((each) => each.textContent)))
    await stage.focus()
    for (const key of ["Home", "ArrowRight", "ArrowDown", "End"]) {
      await page.keyboard.press(key)
      const said = (await stage.getByRole("status").textContent())!
      expect(texts.some((text) => text && said.includes(text))).toBe(true)
    }
  }
})

test("lines are read along and across, politely, and Escape puts the words away", async ({ page }) => {
  await page.goto("/embed/trend?province=hung-yen,ha-noi&from=2021")
  const stage = await stageOf(page)
  const tip = stage.getByRole("status")
  await page.keyboard.press("Tab")
  await expect(stage).toBeFocused()
  await expect(tip).toBeHidden()
  for (const [key, words] of [
    ["ArrowRight", /^Hưng Yên, 2021: /],
    ["ArrowRight", /^Hưng Yên, 2022: /],
    ["ArrowDown", /^(?!Hưng Yên).+, 2022: /],
    ["Home", /^Hưng Yên, 2021: /],
  ] as const) {
    await page.keyboard.press(key)
    await expect(tip).toHaveText(words)
    await expect(tip).toHaveAttribute("aria-live", "polite")
  }
  await page.keyboard.press("Escape")
  await expect(tip).toBeEmpty()
})

test("a line alone tells points, rank, group and change of each edition", async ({ page }) => {
  await page.goto("/en/provinces/hung-yen/2023")
  const stage = page.locator("[data-chart=trend] [data-stage]")
  await expect(stage).toHaveAttribute("role", "group")
  await stage.focus()
  for (let step = 0; step < 13; step += 1) await page.keyboard.press("ArrowRight") // 2023
  const tip = stage.getByRole("status")
  await expect(tip).toContainText(/^2023\. Hung Yen: 44\.23; .*rank 12 of 61, best performers; .*: \+0\.05; /)
})

test("a pointer shows words and says nothing; a tap keeps them until a tap outside or Escape", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, hasTouch: true, viewport: { width: 360, height: 800 } })
  const page = await context.newPage()
  await page.goto("/embed/ranking?year=2023&province=hung-yen")
  const stage = await stageOf(page)
  const tip = stage.getByRole("status")
  const name = stage.locator("svg:visible tspan", { hasText: /^Hưng Yên$/ }).first()
  await name.scrollIntoViewIfNeeded()
  const box = (await name.boundingBox())!
  const [x, y] = [box.x + 40, box.y + box.height / 2]
  for (const close of ["outside", "Escape"]) {
    await page.touchscreen.tap(x, y)
    await expect(tip).toContainText("44,23")
    if (close === "Escape") await page.keyboard.press("Escape")
    else await page.touchscreen.tap(5, 5)
    await expect(tip).toBeEmpty()
  }
  await page.mouse.move(x, y)
  await expect(tip).toContainText("Hưng Yên")
  await expect(tip).toHaveAttribute("aria-live", "off")
  const [around, own] = [(await stage.boundingBox())!, (await tip.boundingBox())!]
  expect(own.x).toBeGreaterThanOrEqual(around.x - 1)
  expect(own.x + own.width).toBeLessThanOrEqual(around.x + around.width + 1)
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
    await stageOf(page)
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

test("a map is read by province in the order of the alphabet, and Enter opens the province's page", async ({
  page,
}) => {
  await page.goto("/vi")
  const stage = await stageOf(page)
  const tip = stage.getByRole("status")
  await stage.focus()
  await page.keyboard.press("Home")
  await expect(tip).toHaveText(/^An Giang\. /)
  await page.keyboard.press("End")
  await expect(tip).toHaveText(/^Yên Bái\. /)
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/vi\/tinh\/yen-bai\/2024$/)
})

test("axe finds nothing while a value is shown", async ({ page }) => {
  await page.goto("/embed/profile?lang=en&province=hung-yen&year=2023")
  const stage = await stageOf(page)
  await stage.focus()
  await page.keyboard.press("End")
  await expect(stage.getByRole("status")).not.toBeEmpty()
  expect(await axeFindings(page, { within: "figure" })).toEqual([])
})

test("what a pointer shows is the province under it, on the map and in its insets", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 1200 })
  await page.goto("/embed/map?year=2023&lang=en")
  await stageOf(page)
  for (const name of ["Lang Son", "Tay Ninh"]) {
    const box = (await page
      .locator(".drawing > .wide text")
      .filter({ hasText: new RegExp(`^${name}$`) })
      .boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + box.height)
    await expect(page.getByRole("status")).toHaveText(new RegExp(`^${name}\\. Rank: `))
  }
})
