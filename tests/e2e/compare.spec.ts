import { expect, test } from "./kept-page"

test.use({ javaScriptEnabled: false })

test("chooses provinces and years by a plain form, and keeps them in the address", async ({ page }) => {
  await page.goto("/vi/so-sanh")
  await expect(page.getByText("Chọn tối đa 6 tỉnh, thành phố và 2 năm")).toBeVisible()
  await page.getByLabel("Thêm tỉnh, thành phố").selectOption("Hưng Yên")
  await page.getByLabel("Năm", { exact: true }).selectOption("2023")
  await page.getByLabel("So với năm").selectOption("2022")
  await page.getByRole("button", { name: "So sánh" }).click()
  await expect(page).toHaveURL("/vi/so-sanh?province=hung-yen&year=2022,2023")
  await expect(page.getByLabel("Thêm tỉnh, thành phố")).toBeVisible()
  await page.getByLabel("Thêm tỉnh, thành phố").selectOption("Bà Rịa - Vũng Tàu")
  await page.getByRole("button", { name: "So sánh" }).click()
  await expect(page).toHaveURL("/vi/so-sanh?province=hung-yen,ba-ria-vung-tau&year=2022,2023")
  await page.getByRole("link", { name: "Bỏ Hưng Yên" }).click()
  await expect(page).toHaveURL("/vi/so-sanh?province=ba-ria-vung-tau&year=2022,2023")
})

test("shows points, group and rank of both years, and the change where there is one", async ({ page }) => {
  await page.goto("/en/compare?province=hung-yen,thua-thien-hue&year=2023,2024")
  const total = page.getByRole("region", { name: "Table of totals" }).getByRole("row", { name: /^Total/ })
  await expect(total.getByRole("cell").nth(1)).toContainText("19th of 61")
  await page.getByText("Change from 2023 to 2024").click()
  const change = page.getByRole("region", { name: "Table of changes" }).getByRole("row", { name: /^Total/ })
  await expect(change.getByRole("cell").first()).toContainText("+0.18")
  await expect(page.getByText("No standard errors were published for 2024")).toBeVisible()
})

test("computes no change across a change of method, and says why", async ({ page }) => {
  await page.goto("/en/compare?province=hung-yen&year=2017,2018")
  await page.getByText("Change from 2017 to 2018").click()
  const change = page.getByRole("region", { name: "Table of changes" }).getByRole("row", { name: /^Total/ })
  await expect(change).toContainText("not comparable")
  await page.locator("summary", { hasText: "Before you compare the two years" }).click()
  await expect(page.getByRole("heading", { name: "Before you compare the two years" })).toBeVisible()
})

test("says why a total is missing", async ({ page }) => {
  await page.goto("/vi/so-sanh?province=quang-ninh,ha-noi&year=2023")
  const total = page.getByRole("region", { name: "Bảng điểm tổng hợp" }).getByRole("row", { name: /^Điểm tổng hợp/ })
  await expect(total.getByRole("cell").first()).not.toContainText("không có kết quả")
  await expect(total.getByRole("cell").first()).not.toHaveText("")
})

test("the name of a province stands above its own figures, on phones, too", async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 })
    await page.goto("/vi/so-sanh?province=hung-yen,thai-binh,ba-ria-vung-tau")
    const table = page.getByRole("region", { name: "Bảng điểm tổng hợp" })
    const left = (parts: typeof table) =>
      parts.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left))
    const names = table.locator("thead th[data-code]")
    await expect(names).toHaveText(["Hưng Yên", "Thái Bình", "Bà Rịa - Vũng Tàu"])
    const figures = table.getByRole("row", { name: /^Điểm tổng hợp/ }).getByRole("cell")
    expect(await left(names)).toEqual(await left(figures))
  }
})
