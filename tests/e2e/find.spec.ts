import { expect, test } from "./kept-page"

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("finds Hưng Yên however it is typed", async ({ page, request, baseURL }) => {
    await page.goto("/vi")
    await page.getByRole("searchbox").fill("tỉnh hưng yên")
    await page.getByRole("button", { name: "Tìm" }).click()
    await expect(page).toHaveURL("/vi/tinh/hung-yen")
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Hưng Yên")
    for (const typed of ["hung yen", "HƯNG YÊN", "Hưng-Yên"])
      expect((await request.get("/vi/tim", { params: { q: typed } })).url(), typed).toBe(`${baseURL}/vi/tinh/hung-yen`)
  })

  test("finds from the head of any page, in its language", async ({ page }) => {
    await page.goto("/en/rankings/2023")
    await page.getByRole("searchbox").fill("dak lak")
    await page.keyboard.press("Enter")
    await expect(page).toHaveURL("/en/provinces/dak-lak")
  })

  test("lists the provinces that a piece of a name may mean, and leads to each", async ({ page }) => {
    await page.goto("/vi/tim?q=quang")
    const found = page.locator("main").getByRole("status").getByRole("listitem")
    const answer = (name: string) => found.filter({ has: page.getByRole("link", { name, exact: true }) })
    await expect(answer("Quảng Bình")).toContainText("trong 63 tỉnh, thành phố đến 30/06/2025; nay thuộc Quảng Trị")
    await expect(answer("Quảng Trị")).toContainText("34 tỉnh, thành phố từ 01/07/2025")
    await found.getByRole("link", { name: "Quảng Ninh", exact: true }).click()
    await expect(page).toHaveURL("/vi/tinh/quang-ninh")
  })

  test("says when there is no such province, with a way out", async ({ page }) => {
    await page.goto("/en/find?q=atlantis")
    const answer = page.locator("main").getByRole("status")
    await expect(answer).toContainText("No province or city is called “atlantis”.")
    await answer.getByRole("link", { name: "home page" }).click()
    await expect(page).toHaveURL("/en")
  })

  test("answers in words to whatever is typed", async ({ request }) => {
    for (const odd of ["%00", "%F0%9F%90%83", "%3Cscript%3Ealert(1)%3C/script%3E", "%25", "_", "'", "a".repeat(3000)]) {
      const response = await request.get(`/vi/tim?q=${odd}`)
      expect(response.status(), odd.slice(0, 40)).toBe(200)
      expect(await response.text(), odd.slice(0, 40)).toMatch(/<main[\s\S]*role="status"[\s\S]*<\/main>/)
    }
  })

  test("a town leads to its province, and to that of today", async ({ page }) => {
    await page.goto("/vi/tim?q=phu+quoc")
    const answer = page.locator("main").getByRole("status")
    await expect(answer).toContainText("Phú Quốc: thuộc Kiên Giang")
    await expect(answer).toContainText("nay thuộc An Giang")
    await answer.getByRole("link", { name: "An Giang từ tháng 7 năm 2025" }).click()
    await expect(page).toHaveURL("/vi/sap-nhap/an-giang")
  })

  test("forgives a wrong letter and says so", async ({ page }) => {
    await page.goto("/vi/tim?q=hung+yn")
    await expect(page.locator("main").getByRole("status")).toContainText(
      "Không có tên nào là “hung yn”. Có phải bạn tìm:",
    )
    await page.locator("main").getByRole("status").getByRole("link", { name: "Hưng Yên", exact: true }).click()
    await expect(page).toHaveURL("/vi/tinh/hung-yen")
  })
})

test.describe("while one types", () => {
  test("pages are suggested, and the arrow keys choose", async ({ page }) => {
    await page.goto("/vi/xep-hang/2023")
    const field = page.locator("#find")
    await field.focus()
    await expect(field).toHaveRole("combobox")
    await field.pressSequentially("hung yen 2023 thu tuc")
    const option = page.getByRole("listbox").getByRole("option")
    await expect(option).toHaveText([/^Hưng Yên · Thủ tục hành chính · 2023/])
    await field.press("ArrowDown")
    await expect(option).toHaveAttribute("aria-selected", "true")
    await field.press("Escape")
    await expect(option).toBeHidden()
    await field.press("ArrowDown")
    await field.press("ArrowDown")
    await field.press("Enter")
    await expect(page).toHaveURL("/vi/kiem-chung/hung-yen/2023/5")
  })

  test("a tap on a suggestion opens its page; Enter without a choice sends the form", async ({ page }) => {
    await page.goto("/en")
    const field = page.locator("input[name=q]").first()
    await field.click()
    await expect(field).toHaveRole("combobox")
    await field.pressSequentially("quang")
    await page.getByRole("option", { name: /^Quang Ninh/ }).click()
    await expect(page).toHaveURL("/en/provinces/quang-ninh")
    await page.locator("#find").fill("da lat")
    await page.locator("#find").press("Enter")
    await expect(page.locator("main").getByRole("status")).toContainText("Da Lat has been in Lam Dong since 1976")
  })
})
