import { expect, test } from "./kept-page"

const PAGES = ["/vi/tinh/hung-yen/2024", "/en/provinces/ba-ria-vung-tau/2023", "/vi/tinh/bac-giang/2023"] as const

for (const path of PAGES)
  test(`${path} prints on four A4 sheets`, async ({ page }) => {
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length
    expect(sheets).toBeGreaterThan(1) // a page without anything is one sheet, too
    expect(sheets).toBeLessThanOrEqual(4)
  })
