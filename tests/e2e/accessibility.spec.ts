import { gzipSync } from "node:zlib"
import AxeBuilder from "@axe-core/playwright"
import { expect, test, type Page } from "@playwright/test"

const PAGES = [
  "/vi",
  "/en",
  "/vi/xep-hang/2023",
  "/en/rankings/2018/participation?group=best",
  "/vi/tinh/ba-ria-vung-tau/2023",
  "/en/provinces/thua-thien-hue",
  "/vi/tinh/quang-ninh/2018",
  "/vi/tinh/hue",
  "/vi/sap-nhap",
  "/en/mergers/ho-chi-minh",
  "/vi/so-sanh",
  "/en/compare?province=ba-ria-vung-tau,thua-thien-hue,quang-ninh&year=2022,2023",
  "/vi/kiem-chung/ba-ria-vung-tau/2023/total?q=12/63",
  "/en/fact-check/quang-ninh/2018/total",
  "/vi/chi-so/cong-khai-minh-bach/2017",
  "/en/dimensions/environment",
  "/vi/thay-doi/2023-2024",
  "/en/changes/2015-2016",
  "/en/changes/2018-2019/e-governance",
  "/vi/tim?q=ha",
  "/en/find?q=atlantis",
  "/vi/dinh-chinh",
  "/vi/phuong-phap",
  "/en/methodology",
  "/vi/bieu-do",
  "/vi/bieu-do/map?year=2021",
  "/en/charts/trend?province=ha-noi,da-nang,ho-chi-minh",
  "/vi/bieu-do/ranking?province=ba-ria-vung-tau&year=2023",
  "/en/charts/profile?province=hung-yen&theme=dark",
  "/vi/bieu-do/change?province=thua-thien-hue&from=2018&to=2019",
  "/en/charts/spread?province=quang-ninh&from=2018",
  "/vi/khong-co",
  "/en?x=1",
]

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })
    for (const path of PAGES)
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      })
  })

for (const width of [320, 360, 768, 1280, 1920])
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of PAGES) {
      await page.goto(path)
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wider, path).toBe(0)
    }
  })

test("what fingers reach for is large enough on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const path of ["/vi", "/vi/xep-hang/2023", "/vi/tinh/hung-yen/2023"]) {
    await page.goto(path)
    expect(await tooSmall(page), path).toEqual([])
  }
})

/** Controls that are less than 44 px high, but for links within sentences and figures, which the text around keeps apart. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll(
      "header a, nav a, button, input, summary, .plain-link, .name a, .home-groups a",
    )
    return [...controls].flatMap((control) => {
      const { height } = control.getBoundingClientRect()
      return height > 0 && height < 44 ? [`${control.textContent} ${height}`] : []
    })
  })
}

test("text with wide spacing stays within its page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  for (const path of PAGES) {
    await page.goto(path)
    await page.addStyleTag({
      content: "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }",
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320)
  }
})

test("no text is set closer than 1.5, where Vietnamese marks would touch", async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path)
    const tight = await page.evaluate(() =>
      [...document.querySelectorAll("body *")].flatMap((element) => {
        const { lineHeight, fontSize } = getComputedStyle(element)
        const hasWords = [...element.childNodes].some(
          (node) => node.nodeType === 3 && /\p{L}/u.test(node.textContent ?? ""),
        )
        return hasWords && parseFloat(lineHeight) < 1.5 * parseFloat(fontSize) - 0.01
          ? [element.outerHTML.slice(0, 80)]
          : []
      }),
    )
    expect(tight, path).toEqual([])
  }
})

test("the keyboard goes from the skip link to the content", async ({ page }) => {
  await page.goto("/vi/xep-hang/2023")
  await page.keyboard.press("Tab")
  await expect(page.getByRole("link", { name: "Đến nội dung chính" })).toBeInViewport()
  await page.keyboard.press("Enter")
  await expect(page.locator("main")).toBeFocused()
})

test("a page stays light without scripts: HTML below 60 kB compressed", async ({ request }) => {
  for (const path of PAGES) {
    const response = await request.get(path, { headers: { "accept-encoding": "identity" } })
    expect(gzipSync(await response.body()).byteLength, path).toBeLessThan(60_000)
  }
})
