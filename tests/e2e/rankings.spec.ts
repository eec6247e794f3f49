import type { Page } from "@playwright/test"
import { expect, test } from "./kept-page"

test.use({ javaScriptEnabled: false })

function rows(page: Page) {
  return page.getByRole("table").locator("tbody tr")
}

test("ranks those with a result, and lists the others apart with the reason", async ({ page }) => {
  await page.goto("/vi/xep-hang/2023")
  await expect(rows(page)).toHaveCount(61)
  await expect(rows(page).first().getByRole("cell").first()).toContainText("Không phân biệt rõ với hạng")
  await expect(rows(page).first()).toContainText("Thừa Thiên Huế")
  await expect(rows(page).first()).toContainText("46,04")
  const missing = page.getByRole("region", { name: "Không có kết quả 2023" })
  await missing.getByRole("heading").click()
  await expect(missing.getByRole("listitem")).toHaveCount(2)
  await expect(missing.getByRole("listitem").first()).toContainText("Quảng Ninh")
  await expect(missing.getByRole("listitem").first()).toContainText("sai số cho phép")
})

test("filters by group and region, and sorts by name, step by step", async ({ page }) => {
  await page.goto("/vi/xep-hang/2023")
  await page
    .getByRole("navigation", { name: "Nhóm" })
    .getByRole("link", { name: /^1\s*Cao nhất/ })
    .click()
  await expect(rows(page)).toHaveCount(15)
  await page.getByRole("navigation", { name: "Vùng" }).getByRole("link", { name: "Đồng bằng sông Hồng" }).click()
  await expect(rows(page)).toHaveCount(4)
  await page.getByRole("navigation", { name: "Xếp theo" }).getByRole("link", { name: "tên" }).click()
  await expect(page).toHaveURL("/vi/xep-hang/2023?region=RRD&group=best&sort=name#table")
  await expect(page.getByRole("table").first()).toBeInViewport()
  await expect(page.getByRole("columnheader", { name: "Tỉnh, thành phố" })).toHaveAttribute("aria-sort", "ascending")
  await expect(rows(page).first()).toContainText("Bắc Ninh")
  await expect(page.getByRole("table")).toHaveAccessibleName(/lọc theo Đồng bằng sông Hồng, Cao nhất; xếp theo tên/)
})

test("goes to the row of one's own province, or compares it", async ({ page }) => {
  await page.goto("/vi/xep-hang/2023?region=CH")
  await page.getByLabel("Tỉnh của bạn").selectOption("Hưng Yên")
  await page.getByRole("button", { name: "Xem hạng" }).click()
  await expect(page).toHaveURL("/vi/xep-hang/2023#hung-yen")
  await expect(page.locator("tr:target")).toContainText("44,23")
  await expect(page.locator("tr:target")).toBeInViewport()
  await page.getByLabel("Tỉnh của bạn").selectOption("Hưng Yên")
  await page.getByRole("button", { name: "So sánh" }).click()
  await expect(page).toHaveURL("/vi/so-sanh?province=hung-yen&year=2023")
})

test("carries a caution where a change is unlike all others", async ({ page }) => {
  await page.goto("/vi/xep-hang/2024")
  await expect(rows(page).filter({ hasText: "Tây Ninh" })).toContainText("mức thay đổi khác thường")
  await expect(page.locator("#unusual")).toContainText(
    "Tây Ninh +8,11: các tỉnh khác chỉ thay đổi trong khoảng −4,84 đến +6,02.",
  )
})

test("sorts Vietnamese names as Vietnamese does: Đ after D, before E", async ({ page }) => {
  await page.goto("/vi/xep-hang/2024?sort=name")
  const names = (await rows(page).locator("th").allTextContents()).map((name) => name.trim())
  expect(names[0]).toBe("An Giang")
  expect(names.indexOf("Đà Nẵng")).toBeLessThan(names.indexOf("Đồng Tháp"))
  expect(names.indexOf("Đồng Tháp")).toBeLessThan(names.indexOf("Gia Lai"))
})

test("prints more decimals where two provinces would look the same", async ({ page }) => {
  await page.goto("/en/rankings/2024")
  await expect(rows(page).filter({ hasText: "Nghe An" })).toContainText("43.070")
  await expect(rows(page).filter({ hasText: "Quang Ngai" })).toContainText("43.069")
})

test("ranks a dimension by itself, over the provinces that have it", async ({ page }) => {
  await page.goto("/en/rankings/2018/participation")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Participation at Local Levels: PAPI 2018 rankings")
  await expect(rows(page)).toHaveCount(63)
})

test("compares with no edition across a break, and says why", async ({ page }) => {
  await page.goto("/vi/xep-hang/2018")
  await expect(page.locator("main")).toContainText("Vì sao không so với 2017")
  await expect(page.getByRole("columnheader", { name: /So với/ })).toHaveCount(0)
})

test("prints a span of ranks for editions that published errors, and for no others", async ({ request }) => {
  for (let year = 2011; year <= 2024; year++) {
    const html = await (await request.get(`/vi/xep-hang/${year}`)).text()
    const table = /<table[\s\S]*?<\/table>/.exec(html)![0]
    expect(table.includes("Không phân biệt rõ với hạng"), String(year)).toBe([2019, 2022, 2023].includes(year))
  }
})

test("says in words that a filter leaves nobody, with the way back", async ({ page }) => {
  await page.goto("/vi/xep-hang/2024?region=CH&group=best")
  await expect(page.locator("main")).toContainText("Không có tỉnh, thành phố nào khớp.")
  await page.getByRole("link", { name: "Bỏ lọc" }).click()
  await expect(rows(page)).toHaveCount(61)
})

test("the language switch keeps year, dimension and filter", async ({ page }) => {
  await page.goto("/vi/xep-hang/2023/thu-tuc-hanh-chinh-cong?region=RRD&group=best&sort=name")
  await page.getByRole("link", { name: "English" }).click()
  await expect(page).toHaveURL("/en/rankings/2023/administrative-procedures?region=RRD&group=best&sort=name")
  await page.getByRole("link", { name: "Tiếng Việt" }).click()
  await expect(page).toHaveURL("/vi/xep-hang/2023/thu-tuc-hanh-chinh-cong?region=RRD&group=best&sort=name")
})

test("the map's years are links without scripts, and steps with them", async ({ page, browser, baseURL }) => {
  const years = (on: Page) => on.getByRole("navigation", { name: "Bản đồ", exact: true })
  await page.goto("/vi/xep-hang/2021")
  await expect(years(page).getByRole("link", { name: "2024" })).toHaveAttribute("href", "/vi/xep-hang/2024#map")

  const scripted = await browser.newPage({ ...(baseURL && { baseURL }), javaScriptEnabled: true })
  await scripted.goto("/vi/xep-hang/2021")
  // Quang Ninh has no result in 2021, and was among the best in 2024.
  const shape = scripted.locator('[data-chart=map] a[href*="quang-ninh"] use').last()
  const colour = () => shape.evaluate((each) => getComputedStyle(each).fill)
  expect(await colour()).toContain("url(")
  await years(scripted).getByRole("link", { name: "2024" }).click()
  await expect(scripted.locator("[data-steps] [role=status]")).toContainText("2024: Nhóm cao nhất 1")
  expect(await colour()).toBe("rgb(11, 79, 138)")
  await scripted.keyboard.press("ArrowRight")
  await expect(scripted.locator("[data-steps] [role=status]")).toContainText("2023: ")
  await expect(scripted.locator("[data-chart=map] h2")).toContainText("2023")
  await expect(scripted).toHaveURL("/vi/xep-hang/2021")
  await scripted.close()
})
