import { expect, test } from "@playwright/test"

test.use({ javaScriptEnabled: false })

test("finds Hưng Yên however it is typed", async ({ page }) => {
  for (const typed of ["hung yen", "HƯNG YÊN", "Hưng-Yên", "tỉnh hưng yên"]) {
    await page.goto("/vi")
    await page.getByRole("searchbox").fill(typed)
    await page.getByRole("button", { name: "Tìm" }).click()
    await expect(page, typed).toHaveURL("/vi/tinh/hung-yen")
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Hưng Yên")
  }
})

test("finds from the head of any page, in its language", async ({ page }) => {
  await page.goto("/en/rankings/2023")
  await page.getByRole("searchbox").fill("dak lak")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL("/en/provinces/dak-lak")
})

test("lists the provinces that a piece of a name may mean, and leads to each", async ({ page }) => {
  await page.goto("/vi/tim?q=quang")
  const found = page.getByRole("status").getByRole("listitem")
  await expect(found.filter({ hasText: "Quảng Bình" })).toContainText("trong 63 tỉnh, thành phố đến 30/06/2025")
  await expect(found.filter({ hasText: "Quảng Trị" })).toContainText("34 tỉnh, thành phố từ 01/07/2025")
  await found.getByRole("link", { name: "Quảng Ninh", exact: true }).click()
  await expect(page).toHaveURL("/vi/tinh/quang-ninh")
})

test("says when there is no such province, with a way out", async ({ page }) => {
  await page.goto("/en/find?q=atlantis")
  const answer = page.getByRole("status")
  await expect(answer).toContainText("No province or city is called “atlantis”.")
  await answer.getByRole("link", { name: "home page" }).click()
  await expect(page).toHaveURL("/en")
})

test("answers in words to whatever is typed", async ({ page }) => {
  for (const odd of ["%00", "%F0%9F%90%83", "%3Cscript%3Ealert(1)%3C/script%3E", "%25", "_", "'", "a".repeat(3000)]) {
    const response = await page.goto(`/vi/tim?q=${odd}`)
    expect(response?.status(), odd.slice(0, 40)).toBe(200)
    await expect(page.getByRole("searchbox")).toBeVisible()
  }
})
