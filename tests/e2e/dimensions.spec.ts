import { expect, test } from "./kept-page"

test.use({ javaScriptEnabled: false })

test("a dimension says what it measures and who leads, then its parts, the map and the years", async ({ page }) => {
  await page.goto("/vi/chi-so/tham-gia")
  const main = page.locator("main")
  await expect(main).toContainText("Năm 2024, Bắc Giang cao nhất với 5,95 điểm; tỉnh thấp nhất được 3,61.")
  await expect(main).toContainText("61 trên 63 tỉnh, thành phố có kết quả")
  await expect(page.getByRole("heading", { level: 3 }).filter({ hasText: "1.1" })).toContainText("Tri thức công dân")
  await expect(main.getByRole("figure", { name: /nhóm|bản đồ/ })).toBeVisible()
  await page.getByRole("link", { name: "Xem cả bảng xếp hạng năm 2024" }).click()
  await expect(page).toHaveURL("/vi/xep-hang/2024/tham-gia")
  await page.getByText("Đọc con số này thế nào").click()
  await page.getByRole("link", { name: "Chỉ số này đo gì" }).click()
  await expect(page).toHaveURL("/vi/chi-so/tham-gia/2024")
})

test("a number that changed its meaning is named as its year named it", async ({ page }) => {
  await page.goto("/en/dimensions/transparency/2017")
  const part = page.getByRole("region", { name: "2.1 Poverty Lists" })
  await expect(part).toContainText(
    "In other editions the number 2.1 bears another name, and may stand for something else: “Access to Information”",
  )
  await expect(part).toContainText("Questions: not yet among this site’s data for 2017.")
  await page.getByRole("navigation", { name: "Year" }).getByRole("link", { name: "2018" }).click()
  await expect(page.getByRole("region", { name: "2.1 Access to Information" })).toBeVisible()
})

test("from points to what was asked", async ({ page }) => {
  await page.goto("/en/dimensions/transparency/2023")
  const part = page.getByRole("region", { name: "2.4 Transparent Land-Use Plan/Price Frames" })
  await part.getByText("What PAPI asked").click()
  await expect(part.getByRole("listitem").filter({ hasText: "Aware of Local Land Plans" })).toContainText("%")
})

test("the language switch keeps dimension and year, and whether one is chosen", async ({ page }) => {
  await page.goto("/vi/chi-so/quan-tri-dien-tu/2018")
  await page.getByRole("link", { name: "English" }).click()
  await expect(page).toHaveURL("/en/dimensions/e-governance/2018")
  await page.goto("/en/dimensions/e-governance")
  await page.getByRole("link", { name: "Tiếng Việt" }).click()
  await expect(page).toHaveURL("/vi/chi-so/quan-tri-dien-tu")
})

test("a province leads to what its dimensions measure", async ({ page }) => {
  await page.goto("/en/provinces/hung-yen/2023")
  await page.locator("#dimension-8 summary").first().click()
  await page.getByRole("link", { name: "E-Governance: see every province" }).click()
  await expect(page).toHaveURL("/en/dimensions/e-governance/2023")
})

test("the map steps through the years in its place, with the colours of the dimension", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ ...(baseURL && { baseURL }), javaScriptEnabled: true })
  await page.goto("/en/dimensions/e-governance/2024")
  const years = page.getByRole("navigation", { name: "Map", exact: true })
  await expect(years.getByRole("link", { name: "2018" })).toHaveAttribute(
    "href",
    "/en/dimensions/e-governance/2018#map",
  )
  await years.getByRole("link", { name: "2023" }).click()
  await expect(page.locator("[data-steps] [role=status]")).toContainText("2023: ")
  await expect(page.locator("[data-chart=map] h2")).toContainText("2023")
  await expect(page).toHaveURL("/en/dimensions/e-governance/2024")
  await page.close()
})
