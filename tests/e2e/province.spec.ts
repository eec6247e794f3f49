import type { Page } from "@playwright/test"
import { expect, test } from "./kept-page"

test.use({ javaScriptEnabled: false })

/** Hưng Yên in PAPI 2023, as its press and the province report it: 12th of the total, and five of its dimensions. */
const DIMENSIONS_2023: readonly [id: string, rank: number, english: string][] = [
  ["1", 7, "7th"],
  ["2", 13, "13th"],
  ["3", 12, "12th"],
  ["4", 15, "15th"],
  ["5", 3, "3rd"],
]

function card(page: Page, id: string) {
  return page.locator(`#dimension-${id}`)
}

function lead(page: Page) {
  return page.locator("#overview p").first()
}

test("the six figures of Hưng Yên 2023, in both languages, with the base of its rank and its range", async ({
  page,
}) => {
  await page.goto("/vi/tinh/hung-yen/2023")
  await expect(lead(page)).toHaveText(
    "Năm 2023, tỉnh Hưng Yên đạt 44,23 điểm, thuộc nhóm điểm cao nhất, xếp thứ 12 trên 61 tỉnh, thành phố có kết quả; so với năm 2022 tăng 0,05 điểm, giảm 1 bậc.",
  )
  await expect(page.locator("#overview")).toContainText("Báo chí thường ghi 12/63; 61 trên 63")
  await expect(page.locator("#overview")).toContainText("không phân biệt rõ với các hạng từ 1 đến 42")
  for (const [id, rank] of DIMENSIONS_2023) await expect(card(page, id)).toContainText(`hạng ${rank}/61`)
  await page.goto("/en/provinces/hung-yen/2023")
  await expect(lead(page)).toHaveText(
    "In 2023, Hung Yen scored 44.23 points, among the best performers, and ranked 12th of the 61 provinces and cities with a result; up 0.05 points, down 1 place from 2022.",
  )
  for (const [id, , place] of DIMENSIONS_2023) await expect(card(page, id)).toContainText(`${place} of 61`)
})

test("the answer, the figures and the picture of where that is stand in the first screen", async ({ page }) => {
  for (const size of [
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(size)
    for (const path of ["/vi/tinh/thai-binh/2024", "/en/provinces/ba-ria-vung-tau/2023"]) {
      await page.goto(path)
      for (const part of [lead(page), page.locator("#figure"), page.locator("#overview svg").first()])
        expect(await bottomOf(part), `${path} at ${size.width}`).toBeLessThan(size.height)
    }
  }
})

function bottomOf(part: ReturnType<Page["locator"]>): Promise<number> {
  return part.evaluate((element) => element.getBoundingClientRect().bottom)
}

test("an old province says at once what it is part of now", async ({ page }) => {
  await page.goto("/vi/tinh/thai-binh")
  await expect(page.locator("#overview")).toContainText(
    "Từ ngày 1/7/2025, Thái Bình và Hưng Yên hợp thành Hưng Yên mới.",
  )
  await expect(page.getByRole("region", { name: "Từ ngày 1 tháng 7 năm 2025" })).toContainText(
    "Thái Bình nhập với Hưng Yên thành Hưng Yên mới.",
  )
})

test("better than next door: the provinces that share a border, on one axis, and the way to compare", async ({
  page,
}) => {
  await page.goto("/vi/tinh/hung-yen/2023")
  const table = page.getByRole("table", { name: /^Giáp ranh/ })
  await expect(table.getByRole("rowheader")).toHaveText([
    "Bắc Ninh",
    "Hưng Yên",
    "Hà Nội",
    "Thái Bình",
    "Hải Dương",
    "Hà Nam",
  ])
  await page.locator("#nearby").locator("..").getByText("Các tỉnh đứng ngay trên").click()
  await expect(page.getByRole("table", { name: "kề hạng" }).getByRole("row", { name: "Hà Giang" })).toContainText(
    "không khác biệt rõ",
  )
  await page
    .getByRole("paragraph")
    .filter({ hasText: "Đặt Hưng Yên cạnh" })
    .getByRole("link", { name: "Thái Bình" })
    .click()
  await expect(page).toHaveURL("/vi/so-sanh?province=hung-yen,thai-binh&year=2022,2023")
})

test("a card opens to its sub-dimensions, and these to what people were asked", async ({ page }) => {
  await page.goto("/en/provinces/hung-yen/2023")
  await card(page, "2").locator("summary").first().click()
  await expect(card(page, "2").getByRole("row", { name: /^2\.3 / })).toContainText("−0.21")
  await card(page, "2").getByText("2.4. Transparent Land-Use Plan/Price Frames: 9 indicators, 2023").click()
  const row = card(page, "2").getByRole("row", { name: "Aware of Local Land Plans" })
  await expect(row.getByRole("cell")).toContainText(["15.47%", "14.13%", "9.01%", "16.71%", "+7.70 percentage points"])
})

test("points rose and the rank fell: the page says why", async ({ page }) => {
  await page.goto("/vi/tinh/hung-yen/2024")
  await expect(page.locator("#overview")).toContainText(
    "Điểm tăng mà hạng lại giảm, xuống cả nhóm dưới, vì các tỉnh khác tăng nhiều hơn: trung bình các tỉnh tăng",
  )
})

test("what is missing is said with its reason, never ranked; what there is stays", async ({ page }) => {
  await page.goto("/vi/tinh/vinh-phuc")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vĩnh Phúc 2023")
  await page.goto("/vi/tinh/quang-ninh/2023")
  await expect(lead(page)).toHaveText("PAPI 2023 không có kết quả của tỉnh Quảng Ninh.")
  await expect(page.locator("#overview")).toContainText("sai số cho phép")
  await expect(page.locator("#figure")).toHaveCount(0)
  await page.goto("/vi/tinh/dong-thap/2018")
  await expect(lead(page)).toHaveText(
    "PAPI 2018 không có điểm tổng hợp của tỉnh Đồng Tháp: thiếu chỉ số nội dung 2 và 4.",
  )
  await expect(card(page, "1")).toContainText("/63")
  await expect(card(page, "2")).toContainText("không có kết quả")
})

test("across a break nothing is subtracted, and the history names the years where the method changed", async ({
  page,
}) => {
  await page.goto("/vi/tinh/ha-noi/2017")
  await expect(page.locator("[id^=dimension-]")).toHaveCount(6)
  await page.goto("/vi/tinh/ha-noi/2018")
  await expect(page.locator("[id^=dimension-]")).toHaveCount(8)
  await expect(page.locator("#overview")).toContainText("Không so được với năm 2017, vì cách tính đã đổi.")
  await expect(card(page, "1")).toContainText("không so được")
  await page.goto("/en/provinces/hung-yen/2023")
  await page.getByText("See the scores of each year as a table").click()
  const history = page.getByRole("region", { name: "Table of results by year" })
  await history.getByText("From 2018, the total and dimensions 1, 2, 3, 4, 5 and 6 cannot be compared").click()
  await expect(history.getByText("In 2018 PAPI").first()).toBeVisible()
  await expect(history.getByRole("row", { name: /^2015/ })).toContainText("not yet")
})

test("a new province that nobody has measured shows those before it, and no score of its own", async ({ page }) => {
  await page.goto("/vi/tinh/hue")
  await expect(page.locator("h1 + p")).toContainText("Chưa có kết quả PAPI nào của Huế trong 34 tỉnh, thành phố")
  const table = page.getByRole("region", { name: "Bảng kết quả năm 2024 của các tỉnh cũ" })
  await expect(table.getByRole("columnheader")).toHaveText(["Chỉ số", "Thừa Thiên Huế"])
})

test("arrows lead to the editions before and after", async ({ page }) => {
  await page.goto("/vi/tinh/hung-yen/2020")
  await page.getByRole("link", { name: "Kỳ trước, năm 2019" }).click()
  await expect(page).toHaveURL("/vi/tinh/hung-yen/2019")
  await expect(lead(page)).toContainText("thứ 60 trên 63")
})
