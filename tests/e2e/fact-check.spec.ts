import { expect, test } from "./kept-page"

test.use({ javaScriptEnabled: false })

const VI = "/vi/kiem-chung/hung-yen/2023/total"

test("one figure, in Vietnamese: every decimal, its base, its group, its span", async ({ page }) => {
  await page.goto(VI)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hưng Yên, điểm tổng hợp, PAPI 2023")
  await expect(page.locator("#figure")).toContainText("44,23")
  await expect(page.locator("#figure + dl")).toContainText("44,228202 điểm")
  await expect(page.locator("#figure + dl")).toContainText("thứ 12 trên 61")
  await expect(page.locator("#figure + dl")).toContainText("12/63; 61 trên 63")
  await expect(page.locator("main")).toContainText("các hạng từ 1 đến 42")
})

test("the parts add up, and each has an address of its own", async ({ page }) => {
  await page.goto("/en/fact-check/hung-yen/2023/total")
  const parts = page.getByRole("table", { name: "What it is the sum of" })
  await expect(parts.getByRole("row", { name: /^Sum/ })).toContainText("44.228202")
  await parts.getByRole("link", { name: /^5\. / }).click()
  await expect(page).toHaveURL(/\/en\/fact-check\/hung-yen\/2023\/5$/)
  await expect(page.getByRole("row", { name: /^5\.3/ })).toBeVisible()
})

test("a reader is told what is right about what they read", async ({ page }) => {
  await page.goto(VI)
  for (const [quote, answer] of [
    ["12/63", "hạng 12 đúng, mẫu số thì không. 63 là tất cả tỉnh, thành phố; chỉ 61 tỉnh có kết quả."],
    ["44,22", "bị cắt bớt chữ số, không phải làm tròn: 44,228202 làm tròn thì được 44,23."],
    ["44,23", "đúng, làm tròn từ 44,228202."],
    ["44,40", "Nó khớp với kết quả năm 2024."],
    ["PCI 69", "PCI là chỉ số khác"],
    ["hay quá", "Không đối chiếu được"],
    ["<b>12</b>", "đúng: thứ 12 trên 61"],
  ] as const) {
    await page.getByLabel("Điểm hoặc hạng bạn đọc được").fill(quote) // the form stands on every answer
    await page.getByRole("button", { name: "Đối chiếu" }).click()
    await expect(page).toHaveURL(({ searchParams }) => searchParams.get("q") === quote)
    await expect(page.locator("#verdict"), quote).toContainText(answer)
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", new RegExp(`${VI}$`))
  }
})

test("a misprint that the press spread is told from the figure", async ({ page }) => {
  await page.goto("/en/fact-check/quang-ninh/2020/total?q=48.881")
  await expect(page.locator("#verdict")).toHaveText("“48.881” looks like a slip in the digits: it should be 48.811.")
})

test("two provinces that print alike are told apart", async ({ page }) => {
  await page.goto("/vi/kiem-chung/nghe-an/2024/total")
  await expect(page.locator("section[aria-labelledby=misquotes]")).toContainText("Quảng Ngãi cũng là 43,07")
  await expect(page.locator("section[aria-labelledby=misquotes]")).toContainText(
    "Nghệ An 43,069887; Quảng Ngãi 43,069082",
  )
})

test("a missing result is said with its reason; there is nothing to check against", async ({ page }) => {
  await page.goto("/vi/kiem-chung/quang-ninh/2023/total")
  await expect(page.locator("h1 + p")).toHaveText("PAPI 2023 không có kết quả của tỉnh Quảng Ninh.")
  await expect(page.locator("main")).toContainText("sai số cho phép")
  await expect(page.getByRole("button", { name: "Đối chiếu" })).toHaveCount(0)
})

test("the province and the ranking lead here", async ({ page }) => {
  await page.goto("/vi/tinh/hung-yen/2023")
  await expect(page.getByRole("link", { name: "Kiểm chứng con số này" })).toHaveAttribute("href", VI)
  const kit = page.getByRole("link", { name: "Bộ tư liệu báo chí 2023" })
  await expect(kit).toHaveAttribute("href", "/press-kit/hung-yen-2023.zip")
  await page.goto("/en/rankings/2024/environment")
  await page.getByRole("link", { name: /2024$/ }).last().click()
  await expect(page).toHaveURL(/\/en\/fact-check\/[a-z-]+\/2024\/7$/)
})

test("the press kit is one file to save; another name is refused in words", async ({ request }) => {
  const ask = () => request.get("/press-kit/hung-yen-2023.zip", { timeout: 60_000 })
  let kit = await ask()
  while (kit.status() === 503 && kit.headers()["retry-after"]) kit = await ask() // a busy machine asks for patience
  expect(kit.status()).toBe(200)
  expect(kit.headers()["content-disposition"]).toMatch(/filename="papi-hung-yen-2023-release-\d+\.zip"/)
  expect((await kit.body()).subarray(0, 2).toString()).toBe("PK")
  for (const [path, status] of [
    ["/press-kit/hung-yen.zip", 404],
    ["/press-kit/%E0.zip", 400],
    ["/press-kit/hung-yen-2023.zip?x=1", 400],
  ] as const)
    expect((await request.get(path)).status(), path).toBe(status)
})
