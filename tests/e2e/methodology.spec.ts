import { expect, test } from "./kept-page"

test.use({ javaScriptEnabled: false })

test("says how the groups of the latest edition came about, in the edition's own figures", async ({ page }) => {
  await page.goto("/vi")
  await page.getByRole("navigation", { name: "Trang chính" }).getByRole("link", { name: "Cách đọc PAPI" }).click()
  await expect(page).toHaveURL("/vi/phuong-phap")
  await page.getByRole("link", { name: "Bốn nhóm" }).click()
  await expect(page).toHaveURL("/vi/phuong-phap#groups")
  await expect(page.getByText("Với 61 tỉnh được tính năm 2024, số tỉnh các nhóm là 15, 15, 15, 16.")).toBeVisible()
  await expect(page.getByRole("listitem").filter({ hasText: "từ 44,74 điểm" })).toContainText("Cao nhất")
})

test("names every edition with its base, and what is not confirmed", async ({ page }) => {
  await page.goto("/en/methodology")
  const editions = page.getByRole("table", { name: "The PAPI editions on this site" })
  await expect(editions.getByRole("rowgroup").nth(1).getByRole("row")).toHaveCount(14)
  await expect(editions.getByRole("row", { name: /^2021/ })).toContainText("60 of 63")
  await expect(editions.getByRole("row", { name: /^2024/ })).toContainText("18,894")
  await expect(page.getByText("hold it for the totals of 2019, 2022 and 2023")).toBeVisible()
})

test("tells which years a break keeps apart", async ({ page }) => {
  await page.goto("/en/methodology#breaks")
  await expect(page.getByRole("heading", { name: "From PAPI 2018" })).toBeVisible()
  await expect(page.getByRole("listitem").filter({ hasText: /^Not comparable: 7, 7\.1\./ })).toBeVisible()
})
