import type { Page } from "@playwright/test"
import { expect, test } from "./kept-page"

test.use({ javaScriptEnabled: false })

function rows(page: Page) {
  return page.locator("section[aria-labelledby=rows] tbody tr")
}

test("says how many rose and fell, and names everybody, the largest rise first", async ({ page }) => {
  await page.goto("/vi")
  await page.getByRole("navigation", { name: "Trang chính" }).getByRole("link", { name: "Tăng giảm" }).click()
  await expect(page).toHaveURL("/vi/thay-doi")
  await expect(page.locator("main")).toContainText("Từ 2023 đến 2024, 43 trên 59 tỉnh, thành phố tăng điểm và 16 giảm.")
  await expect(rows(page)).toHaveCount(59)
  await expect(rows(page).first()).toContainText("Tây Ninh")
  await expect(rows(page).first()).toContainText("+8,11")
  const missing = page.getByRole("region", { name: "Thiếu kết quả, không so được" })
  await missing.getByRole("heading").click()
  await expect(missing.getByRole("listitem")).toHaveCount(4)
  await expect(page.locator('head link[rel="canonical"]')).toHaveAttribute("href", /\/vi\/thay-doi\/2023-2024$/)
})

test("explains more points and a lower group, by name", async ({ page }) => {
  await page.goto("/en/changes/2023-2024")
  const main = page.locator("main")
  await expect(main).toContainText("5 provinces gained points and dropped a group")
  for (const name of ["Bac Giang", "Hung Yen", "Nghe An", "Da Nang", "Lam Dong"])
    await expect(main.getByText(/dropped a group/)).toContainText(name)
  await expect(main).toContainText("13 provinces gained points and lost 5 places or more.")
})

test("a dimension's own changes, with what lifted and dragged", async ({ page }) => {
  await page.goto("/en/changes/2023-2024")
  await page
    .getByRole("region", { name: "Which parts rose, which fell" })
    .getByRole("link", { name: /^Participation/ })
    .click()
  await expect(page).toHaveURL("/en/changes/2023-2024/participation")
  const own = rows(page).filter({ hasText: "Hung Yen" })
  await expect(own).toContainText("1.1 Civic Knowledge +0.21")
  await expect(own).toContainText("1.3 Quality of Village Head Elections −0.16")
})

test("computes nothing across a break, says why, and compares the parts that it can", async ({ page }) => {
  await page.goto("/vi/thay-doi/2015-2016")
  const main = page.locator("main")
  await expect(main).toContainText("Không so được điểm tổng hợp năm 2015 với năm 2016")
  await expect(main).toContainText("Có 3 phần vẫn so được")
  await expect(rows(page)).toHaveCount(0)
  const parts = page.locator("section[aria-labelledby=parts] tbody tr")
  await expect(parts.filter({ hasText: "Trách nhiệm giải trình" })).toContainText("không so được: cách tính đã đổi")
  await expect(parts.filter({ hasText: "Kiểm soát tham nhũng" })).toContainText(/[+−]\d,\d\d/)
})

test("no figure of change stands on a page where nothing is comparable", async ({ page }) => {
  for (const path of [
    "/en/changes/2017-2018",
    "/en/changes/2017-2018/accountability",
    "/en/changes/2020-2021/administrative-procedures",
  ]) {
    await page.goto(path)
    await expect(page.locator("main")).toContainText("cannot be compared")
    expect(await page.locator("main").innerText(), path).not.toMatch(/[+\u2212]\d/)
  }
})

test("leads to every other pair of editions, and keeps the dimension", async ({ page }) => {
  await page.goto("/vi/thay-doi/2023-2024/tham-gia")
  await page.getByRole("navigation", { name: "Từ năm" }).getByRole("link", { name: "2018" }).click()
  await expect(page).toHaveURL("/vi/thay-doi/2018-2024/tham-gia")
  await page.getByRole("navigation", { name: "Đến năm" }).getByRole("link", { name: "2017" }).click()
  await expect(page).toHaveURL("/vi/thay-doi/2016-2017/tham-gia")
  await page.getByRole("link", { name: "English" }).click()
  await expect(page).toHaveURL("/en/changes/2016-2017/participation")
})

test("draws those who changed most among all, and nobody where nothing can be compared", async ({ page }) => {
  await page.goto("/vi/thay-doi/2023-2024")
  const chart = page.getByRole("figure", { name: "mỗi tỉnh một đường" })
  await expect(chart).toContainText("Tây Ninh +8,11")
  await expect(page.locator("#unusual")).toContainText("−4,84 đến +6,02")
  await page.goto("/vi/thay-doi/2017-2018")
  await expect(page.getByRole("figure")).toHaveCount(0)
})

test("names who moved most whole, beside the lines", async ({ page }) => {
  for (const width of [360, 1280])
    for (const path of ["/vi/thay-doi/2023-2024", "/vi/thay-doi/2018-2019"]) {
      await page.setViewportSize({ width, height: 740 })
      await page.goto(path)
      const slope = page.locator("main figure").first()
      await expect(slope).toBeVisible()
      expect(await slope.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0)
    }
})
