import { expect, test } from "./kept-page"

test.use({ javaScriptEnabled: false })

test("leads from an old province to the new one of the same name, and to all of them", async ({ page }) => {
  await page.goto("/vi/tinh/hung-yen/2023")
  await page.getByRole("link", { name: "Hưng Yên mới", exact: true }).click()
  await expect(page).toHaveURL("/vi/sap-nhap/hung-yen")
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Hưng Yên từ 01/07/2025")
  await expect(page.getByText("Từ ngày 01/07/2025, Hưng Yên gồm Hưng Yên và Thái Bình.")).toBeVisible()
})

test("shows the old provinces side by side, and nothing that combines them", async ({ page }) => {
  await page.goto("/en/mergers/lam-dong")
  const table = page.getByRole("region", { name: "Table of the 2024 results of the old provinces" })
  await expect(table.getByRole("columnheader")).toHaveText(["Dimension", "Binh Thuan", "Dak Nong", "Lam Dong"])
  const total = table.getByRole("row", { name: /^Total/ })
  await expect(total.getByRole("cell")).toHaveCount(3)
  await expect(total.getByRole("cell").filter({ hasText: "47.13" })).toContainText("3rd of 61")
  await expect(total.getByRole("cell").filter({ hasText: "41.02" })).toContainText("54th of 61")
  await expect(total.getByRole("cell").filter({ hasText: "40.54" })).toContainText("58th of 61")
})

test("says why an old province has no result, in its own place", async ({ page }) => {
  await page.goto("/vi/sap-nhap")
  await expect(
    page.getByText("23 tỉnh, thành phố mới được lập từ nhiều tỉnh cũ và 11 tỉnh, thành phố giữ nguyên địa giới"),
  ).toBeVisible()
  await expect(page.getByRole("listitem").filter({ hasText: "gồm Hòa Bình, Phú Thọ và Vĩnh Phúc" })).toBeVisible()
  await page.getByText("Kết quả năm 2024 của từng tỉnh cũ").click()
  const table = page.getByRole("table", { name: "Các tỉnh, thành phố mới" })
  await expect(table.getByRole("rowgroup")).toHaveCount(1 + 34)
  await expect(table.getByRole("row", { name: /Vĩnh Phúc/ })).toContainText("Chưa tìm thấy")
  await table.getByRole("link", { name: "Phú Thọ" }).first().click()
  await expect(page).toHaveURL("/vi/sap-nhap/phu-tho")
})

test("has one canonical address for a province that no edition has measured", async ({ page }) => {
  for (const path of ["/en/provinces/hue", "/en/mergers/hue"]) {
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Hue since 1 July 2025")
    await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/en\/mergers\/hue$/)
  }
})
