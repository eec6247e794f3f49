import { expect, test, type Page } from "@playwright/test"

test.use({ javaScriptEnabled: false })

/** Hưng Yên in PAPI 2023, as its press and the province report it: 12th of the total, and five of its dimensions. */
const DIMENSIONS_2023: readonly [id: string, rank: number][] = [
  ["1", 7],
  ["2", 13],
  ["3", 12],
  ["4", 15],
  ["5", 3],
]

function dimension(page: Page, id: string) {
  return page.getByRole("row", { name: new RegExp(`^${id} `) })
}

test("the six figures of Hưng Yên 2023, in Vietnamese", async ({ page }) => {
  await page.goto("/vi/tinh/hung-yen/2023")
  await expect(page.locator("h1 + p")).toHaveText(
    "Năm 2023, tỉnh Hưng Yên đạt 44,23 điểm, thuộc nhóm điểm cao nhất, xếp thứ 12 trên 61 tỉnh, thành phố có kết quả; so với năm 2022 tăng 0,05 điểm, giảm 1 bậc.",
  )
  await expect(page.getByRole("definition").filter({ hasText: "12/63" })).toContainText("61 trên 63")
  await expect(page.getByRole("definition").filter({ hasText: "không phân biệt rõ" })).toContainText("hạng 1–42")
  for (const [id, rank] of DIMENSIONS_2023) await expect(dimension(page, id)).toContainText(`${rank} trên 61`)
})

test("the six figures of Hưng Yên 2023, in English", async ({ page }) => {
  await page.goto("/en/provinces/hung-yen/2023")
  await expect(page.locator("h1 + p")).toHaveText(
    "In 2023, Hung Yen scored 44.23 points, among the best performers, and ranked 12th of the 61 provinces and cities with a result; up 0.05 points, down 1 place from 2022.",
  )
  const ranks = ["7th", "13th", "12th", "15th", "3rd"]
  for (const [place, [id]] of DIMENSIONS_2023.entries())
    await expect(dimension(page, id)).toContainText(`${ranks[place]} of 61`)
})

test("points rose and the rank fell: the page says why", async ({ page }) => {
  await page.goto("/vi/tinh/hung-yen/2024")
  await expect(page.locator("main")).toContainText(
    "Điểm tăng mà hạng lại giảm, xuống cả nhóm dưới, vì các nơi khác tăng nhiều hơn: trung bình các tỉnh tăng 1,01 điểm.",
  )
})

test("without a year, the latest edition with a result", async ({ page }) => {
  await page.goto("/vi/tinh/vinh-phuc")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vĩnh Phúc 2023")
})

test("a year without a result says so with the reason, and gives no rank", async ({ page }) => {
  await page.goto("/vi/tinh/quang-ninh/2023")
  await expect(page.locator("h1 + p")).toHaveText("PAPI 2023 không có kết quả của tỉnh Quảng Ninh.")
  await expect(page.locator("main")).toContainText("sai số cho phép")
  await expect(page.locator("p + dl")).toHaveCount(0)
})

test("a partial result shows the dimensions there are", async ({ page }) => {
  await page.goto("/vi/tinh/dong-thap/2018")
  await expect(page.locator("h1 + p")).toHaveText(
    "PAPI 2018 không có điểm tổng hợp của tỉnh Đồng Tháp: thiếu chỉ số nội dung 2 và 4.",
  )
  await expect(dimension(page, "1")).toContainText("trên 63")
  await expect(dimension(page, "2")).toContainText("không có kết quả")
})

test("six dimensions before 2018, eight since", async ({ page }) => {
  await page.goto("/vi/tinh/ha-noi/2017")
  await expect(page.locator("[aria-labelledby=dimensions] tbody")).toHaveCount(6)
  await page.goto("/vi/tinh/ha-noi/2018")
  await expect(page.locator("[aria-labelledby=dimensions] tbody")).toHaveCount(8)
})

test("across a break nothing is subtracted", async ({ page }) => {
  await page.goto("/vi/tinh/ha-noi/2018")
  await expect(page.locator("main")).toContainText("Không so được với năm 2017, vì cách tính đã đổi.")
  await expect(dimension(page, "1").getByRole("cell", { name: "không so được" })).toHaveCount(1)
})

test("the history names the years where the method changed", async ({ page }) => {
  await page.goto("/en/provinces/hung-yen/2023")
  const history = page.getByRole("region", { name: "Table of results by year" })
  await history.getByText("From 2018, the total and dimensions 1, 2, 3, 4, 5 and 6 cannot be compared").click()
  await expect(history.getByText("In 2018 PAPI").first()).toBeVisible()
  await expect(history.getByRole("row", { name: /^2015/ })).toContainText("not yet")
})

test("neighbours in rank that cannot be told apart are said to be so", async ({ page }) => {
  await page.goto("/vi/tinh/hung-yen/2023")
  const neighbours = page.getByRole("table", { name: "kề hạng" })
  await expect(neighbours.getByRole("row", { name: "Hà Giang" })).toContainText("không khác biệt rõ")
})

test("what became of a province on 1 July 2025", async ({ page }) => {
  await page.goto("/vi/tinh/thai-binh")
  const lineage = page.getByRole("region", { name: "Từ ngày 1 tháng 7 năm 2025" })
  await expect(lineage).toContainText("Thái Bình nhập với Hưng Yên thành Hưng Yên mới.")
})

test("a new province that nobody has measured shows those before it, and no score of its own", async ({ page }) => {
  await page.goto("/vi/tinh/hue")
  await expect(page.locator("h1 + p")).toContainText("Chưa có kết quả PAPI nào của Huế trong 34 tỉnh, thành phố")
  const table = page.getByRole("region", { name: "Bảng kết quả năm 2024 của các tỉnh cũ" })
  await expect(table.getByRole("columnheader")).toHaveText(["Chỉ số", "Thừa Thiên Huế"])
})

test("the year picker leads to another edition", async ({ page }) => {
  await page.goto("/vi/tinh/hung-yen/2023")
  await page.getByRole("navigation", { name: "Năm" }).getByRole("link", { name: "2019" }).click()
  await expect(page).toHaveURL("/vi/tinh/hung-yen/2019")
  await expect(page.locator("h1 + p")).toContainText("thứ 60 trên 63")
})
