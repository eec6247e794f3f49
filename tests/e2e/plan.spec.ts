import type { Page } from "@playwright/test"
import { expect, test } from "./kept-page"

const PLAN = "/vi/ke-hoach/lai-chau/2024"

const outcome = (page: Page) => page.getByRole("complementary", { name: "Nếu đạt kế hoạch" })
const gain = (page: Page, part: string) => page.getByRole("textbox", { name: `Tăng thêm ở ${part} ` })

test("an official chooses the best group, changes a part and sees at once what it comes to", async ({ page }) => {
  await page.goto("/vi/tinh/lai-chau/2024")
  await page.getByRole("link", { name: "Lập kế hoạch" }).click()
  await expect(page).toHaveURL(PLAN)
  await expect(page.getByText("Lai Châu đạt 43,48 điểm trong PAPI 2024", { exact: false }).first()).toBeVisible()

  // React has the page once a choice moves the address.
  await expect(async () => {
    await page.getByRole("combobox", { name: "Vào nhóm" }).selectOption({ label: "Trung bình thấp (từ 42,29 điểm)" })
    await page.getByRole("combobox", { name: "Vào nhóm" }).selectOption({ label: "Cao nhất (từ 44,74 điểm)" })
    await expect(page).toHaveURL(`${PLAN}?group=best`, { timeout: 5_000 })
  }).toPass()
  await expect(page.getByText("Mục tiêu: 44,74 điểm, tức tăng 1,26 điểm.")).toBeVisible()
  await expect(outcome(page)).toContainText("44,74 điểm")
  await expect(outcome(page)).toContainText("đồng hạng 15 trên 61")
  await expect(outcome(page)).toContainText("Đủ mục tiêu")

  await gain(page, "7.3").fill("0,5")
  await expect(outcome(page)).toContainText("Vượt mục tiêu")
  await page.getByRole("button", { name: "Bớt 0,05 điểm ở 7.3" }).click()
  await expect(gain(page, "7.3")).toHaveValue("0,45")
  await gain(page, "1.1").fill("2")
  await expect(page.getByText("1.1 Tri thức công dân: mục tiêu vượt mức cao nhất của thang điểm (2,50).")).toBeVisible()
  await gain(page, "1.1").fill("nhiều")
  await expect(gain(page, "1.1")).toHaveAttribute("aria-invalid", "true")
  await gain(page, "1.1").fill("0")

  const said = await outcome(page).innerText()
  await page.reload() // the address is the plan
  await expect(outcome(page)).toHaveText(said.replaceAll("\n", " "), { useInnerText: true })
  await page.getByRole("link", { name: "Chia lại phần còn thiếu như ban đầu" }).click()
  await expect(page).toHaveURL(`${PLAN}?group=best`)
})

test("a rank is an aim only with its warning, and one inside the error says so", async ({ page }) => {
  await page.goto(`${PLAN}?rank=30`)
  await expect(page.getByText("Mục tiêu: 43,73 điểm, tức tăng 0,25 điểm.")).toBeVisible()
  await expect(page.getByText("Mục tiêu là một thứ hạng.", { exact: false })).toBeVisible()
  await expect(page.getByText("Mục tiêu nằm trong sai số", { exact: false })).toBeVisible()
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("the same by plain forms, which the server works out", async ({ page }) => {
    await page.goto("/en/plan/lai-chau/2024")
    await page.getByRole("radio", { name: "Reach a total of" }).check()
    await page.getByRole("textbox", { name: "Reach a total of" }).fill("44.5")
    await page.getByRole("button", { name: "Work it out", exact: true }).click()
    await expect(page).toHaveURL("/en/plan/lai-chau/2024?points=44.5")
    await page.getByRole("checkbox", { name: "5 Public Administrative Procedures" }).check({ force: true })
    await page.getByRole("textbox", { name: "Rise of 5.3 " }).fill("0.2")
    await page.getByRole("button", { name: "Work it out again" }).click()
    await expect(page).toHaveURL(/\?points=44\.5&.*5\.3=0\.2/)
    await expect(page.getByRole("complementary", { name: "If the plan is met" })).toContainText("beyond the aim")
  })

  test("ranks by other ways of counting are shown when asked for, and are not called PAPI's", async ({ page }) => {
    await page.goto("/en/plan/lai-chau/2024")
    await expect(page.getByRole("columnheader", { name: "Without 8" })).toHaveCount(0)
    await page.getByRole("link", { name: "Show ranks if counted in other ways" }).click()
    await expect(page).toHaveURL("/en/plan/lai-chau/2024?group=highAverage&sensitivity=on#sensitivity")
    await expect(page.getByText("These are not PAPI’s ranks.", { exact: false })).toBeVisible()
    await expect(page.getByRole("columnheader", { name: "Without 8" })).toBeVisible()
  })
})

test("what cannot be planned is said in words", async ({ request }) => {
  for (const [path, status, said] of [
    [`${PLAN}?group=middle`, 400, "Lựa chọn “group” không có giá trị “middle”."],
    [`${PLAN}?rank=62`, 400, "Lựa chọn “rank” không có giá trị “62”."],
    ["/vi/ke-hoach/atlantis/2024", 404, "Không có trang này"],
    ["/vi/ke-hoach/thai-binh/2025", 404, "Không có trang này"],
    ["/vi/ke-hoach/quang-ninh/2023", 200, "Chưa lập được kế hoạch từ năm này"],
    ["/en/plan/hung-yen/2025", 200, "What is missing until PAPI measures it"],
  ] as const) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(status)
    expect(await answer.text(), path).toContain(said)
  }
})
