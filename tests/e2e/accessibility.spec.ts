import type { Page } from "@playwright/test"
import { expect, test } from "./kept-page"
import { axeFindings, THEMES } from "./axe"
import { ALL_PAGES } from "./pages"

/** A page of each kind: axe reads markup and colours, which languages and widths share. */
const READ_BY_AXE: ReadonlySet<string> = new Set([
  "/vi",
  "/en/rankings/2018/participation?group=best",
  "/vi/tinh/ba-ria-vung-tau/2023",
  "/vi/tinh/quang-ninh/2018",
  "/vi/sap-nhap",
  "/en/mergers/ho-chi-minh",
  "/en/compare?province=ba-ria-vung-tau,thua-thien-hue,quang-ninh&year=2022,2023",
  "/vi/kiem-chung/ba-ria-vung-tau/2023/total?q=12/63",
  "/vi/chi-so/cong-khai-minh-bach/2017",
  "/vi/thay-doi/2023-2024",
  "/vi/tim?q=ha",
  "/vi/dinh-chinh",
  "/en/methodology",
  "/vi/du-lieu",
  "/en/data/api",
  "/vi/bieu-do",
  "/en/charts/profile?province=hung-yen&theme=dark",
  "/vi/ke-hoach/ba-ria-vung-tau/2023?rank=20&sensitivity=on",
  "/en/plan/hung-yen/2025",
  "/vi/khong-co",
])

/** Where fingers look for large enough controls. */
const NAVIGATED: ReadonlySet<string> = new Set(["/vi", "/vi/xep-hang/2023", "/vi/tinh/ba-ria-vung-tau/2023"])

const softly = expect.configure({ soft: true })

/** How many tests share the table of pages: the workers of Playwright divide them, and none comes near its limit on a busy machine. */
const PARTS = 14

/** A phone of 360 px has the layout of 320 px with more room, a wide screen that of 1280 px with wider margins. */
const WIDTHS = [1280, 768, 320]

for (let part = 0; part < PARTS; part++)
  test(`axe finds nothing in either theme, no page scrolls sideways, nor with wide spacing, and no text is set closer than 1.5, part ${part + 1} of ${PARTS}`, async ({
    page,
  }) => {
    for (const path of ALL_PAGES.filter((_, index) => index % PARTS === part)) {
      await page.emulateMedia({ colorScheme: "light" })
      await page.goto(path)
      for (const { colorScheme, rules } of READ_BY_AXE.has(path) ? THEMES : []) {
        await page.emulateMedia({ colorScheme })
        expect.soft(await axeFindings(page, { rules }), `${path}, ${colorScheme}`).toEqual([])
      }
      expect.soft(await tightLines(page), path).toEqual([])
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 })
        await softly.poll(() => scrollWidth(page), `${path} at ${width} px`).toBe(width)
      }
      if (NAVIGATED.has(path)) expect.soft(await tooSmall(page), path).toEqual([])
      await page.addStyleTag({
        content:
          "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }",
      })
      await softly.poll(() => scrollWidth(page), `${path} with wide spacing`).toBe(320)
    }
  })

function scrollWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth)
}

/** Words whose lines are less than 1.5 apart, where Vietnamese marks would touch. */
function tightLines(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")].flatMap((element) => {
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === 3 && /\p{L}/u.test(node.textContent ?? ""),
      )
      if (!hasWords) return []
      const { lineHeight, fontSize, whiteSpace } = getComputedStyle(element)
      if (whiteSpace === "nowrap") return [] // one line has none to touch
      return parseFloat(lineHeight) < 1.5 * parseFloat(fontSize) - 0.01 ? [element.outerHTML.slice(0, 80)] : []
    }),
  )
}

/** Controls that are less than 44 px high, but for links within sentences and figures, which the text around keeps apart. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll("header a, nav a, button, input, summary")
    const ofRanking = location.pathname.includes("/xep-hang/") ? document.querySelectorAll("tbody th a") : []
    return [...controls, ...ofRanking].flatMap((control) => {
      const { height } = control.getBoundingClientRect()
      return height > 0 && height < 44 ? [`${control.textContent} ${height}`] : []
    })
  })
}

test("the keyboard goes from the skip link to the content", async ({ page }) => {
  await page.goto("/vi/xep-hang/2023")
  await page.keyboard.press("Tab")
  await expect(page.getByRole("link", { name: "Đến nội dung chính" })).toBeInViewport()
  await page.keyboard.press("Enter")
  await expect(page.locator("main")).toBeFocused()
})
