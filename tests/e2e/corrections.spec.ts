import { expect, test } from "./kept-page"

test.use({ javaScriptEnabled: false })

test("the corrections page says that nothing was corrected, and since when", async ({ page }) => {
  await page.goto("/vi/dinh-chinh")
  await expect(page.locator("h1 + p")).toContainText(
    /^Chưa có số liệu đã công bố nào thay đổi kể từ ngày \d\d\/\d\d\/\d{4}/,
  )
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(/^Bản 1, ngày/)
  await expect(page.getByRole("table")).toHaveCount(0)
})

test("is reached from the foot of every page, and leads to the feed and the file", async ({ page, request }) => {
  await page.goto("/en")
  await page.getByRole("contentinfo").getByRole("link", { name: "Which figures were corrected" }).click()
  await expect(page).toHaveURL("/en/corrections")
  const discovered = page.locator('link[rel="alternate"][type="application/atom+xml"]')
  await expect(discovered).toHaveAttribute("href", /\/corrections\.en\.atom$/)
  const feed = await request.get("/corrections.en.atom")
  expect(feed.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8")
  expect(await feed.text()).toContain("<title>The first release: 50,368 facts.</title>")
  const file = await request.get("/corrections.csv")
  expect((await file.text()).trim().split("\r\n")).toHaveLength(1)
})
