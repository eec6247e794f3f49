import { expect, test } from "./kept-page"

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("a chart is found in the gallery, changed by its form, and taken away", async ({ page, baseURL }) => {
    await page.goto("/vi/bieu-do")
    await page.getByRole("link", { name: "Tự tạo: Diễn biến qua các năm" }).click()
    await expect(page).toHaveURL(/\/vi\/bieu-do\/trend\?province=hung-yen$/) // an example, named by its address

    await page.getByLabel("Gõ tên để thêm").fill("thua thien hue")
    await page.getByLabel("Từ năm").selectOption("2018")
    await page.getByLabel("Hiển thị").selectOption("Thứ hạng")
    await page.getByLabel("Tiêu đề riêng").fill("Hai tỉnh, một câu chuyện")
    await page.getByRole("button", { name: "Cập nhật biểu đồ" }).click()

    expect(new URL(page.url()).search).toMatch(
      /^\?province=hung-yen,thua-thien-hue&from=2018&measure=rank&title=Hai\+t/,
    )
    await expect(page.getByRole("figure", { name: "Hai tỉnh, một câu chuyện" })).toBeVisible()
    await expect(page.getByLabel("Mã nhúng")).toHaveValue(/data-papi-embed/)
    await expect(page.getByLabel("Câu dùng ngay trong bài")).toHaveValue(
      /^Năm 2024, tỉnh Hưng Yên đạt 44,40 điểm.*Thừa Thiên Huế/,
    )
    await expect(page.getByLabel("Trích dẫn")).toHaveValue(/^CECODES, RTA & UNDP \(2025\)/)
    await expect(page.getByLabel("Đường dẫn giữ nguyên số liệu")).toHaveValue(/from=2018.*to=2024&release=\d+$/)
    await expect(page.getByRole("button", { name: /^Chép/ }).first()).toBeHidden()
    expect((await page.request.get(`${baseURL}${await fileOf(page, "Số liệu đã vẽ, CSV")}`)).status()).toBe(200)
  })

  test("the map on the first page leads to its provinces, and is no row of tab stops", async ({ page }) => {
    await page.goto("/en")
    const links = page.locator("[data-chart=map] svg a")
    expect(await links.count()).toBeGreaterThan(63)
    expect(await links.evaluateAll((all) => all.every((link) => link.getAttribute("tabindex") === "-1"))).toBe(true)
    await expect(page.locator('[data-chart=map] svg a[href="/en/provinces/nghe-an/2024"]').first()).toBeVisible()
  })

  test("both archipelagos are named on the map of a page, not only in its files", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    for (const path of ["/vi", "/vi/sap-nhap"]) {
      await page.goto(path)
      for (const name of ["Quần đảo Hoàng Sa", "Quần đảo Trường Sa"]) {
        const text = page.locator("svg text", { hasText: name }).first()
        await text.scrollIntoViewIfNeeded()
        // What a frame cuts off has its place all the same, but nothing is there to point at.
        const found = await text.evaluate((each) => {
          const { left, top, width } = each.getBoundingClientRect()
          return document
            .elementFromPoint(left + width / 2, top + 5)
            ?.closest("text")
            ?.textContent?.replaceAll(/\s/g, " ")
        })
        expect(found, `${name} on ${path}`).toContain(name)
      }
    }
  })

  test("a chart's table has its figures, and its files lie beside it", async ({ page }) => {
    await page.goto("/vi/tinh/hung-yen/2024")
    const trend = page.getByRole("figure", { name: "Hưng Yên: điểm tổng hợp PAPI, 2011–2024" })
    await trend.getByText("Xem bảng số liệu").click()
    await expect(trend.getByRole("row", { name: /^2024/ })).toContainText("44,40")
    const svg = await trend.getByRole("link", { name: /^Tải ảnh SVG của biểu đồ “Hưng Yên/ }).getAttribute("href")
    expect((await page.request.get(svg!)).headers()["content-type"]).toContain("image/svg+xml")
  })
})

test("the chart and its address follow each choice; a province is typed, and taken away again", async ({ page }) => {
  await page.goto("/vi/bieu-do/trend?province=hung-yen")
  await expect(page.locator("[data-chart=trend] .recharts-wrapper").first()).toBeVisible()
  const field = page.getByLabel("Gõ tên để thêm")
  await field.fill("thai binh")
  await field.press("Enter")
  await expect(page).toHaveURL(/\?province=hung-yen,thai-binh$/)
  await expect(page.getByLabel("Đường dẫn tự cập nhật")).toHaveValue(/province=hung-yen,thai-binh$/)
  await page.getByRole("checkbox", { name: /Hưng Yên/ }).click()
  await expect(page).toHaveURL(/\?province=thai-binh$/)
  await page
    .getByRole("list", { name: "Chọn nhanh" })
    .getByRole("link", { name: /^Thái Bình và \d+ tỉnh, thành giáp ranh$/ })
    .click()
  await expect(page).toHaveURL(/\?province=thai-binh,/)
})

test("the names of the rows stay apart and whole while a chart is changed", async ({ page }) => {
  for (const width of [360, 1280])
    for (const chart of ["profile", "change"]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/vi/bieu-do/${chart}?province=hung-yen`)
      const names = page
        .locator(`[data-chart=${chart}] .recharts-cartesian-axis-tick-value`)
        .filter({ hasText: /\p{Letter}/u })
      await expect(names.first()).toBeVisible()
      const faults = await names.evaluateAll((all) => {
        const boxes = all.map((each) => each.getBoundingClientRect()).toSorted((a, b) => a.top - b.top)
        const frame = all[0]!.closest("svg")!.getBoundingClientRect()
        const isCut = boxes.some(({ left, top }) => left < frame.left || top < frame.top)
        // Boxes of letters have room above and below for marks; three pixels of two may share it.
        const meet = boxes.filter(({ top }, index) => index > 0 && top < boxes[index - 1]!.bottom - 3)
        return { isCut, meet: meet.length }
      })
      expect(faults, `${chart} at ${width}`).toEqual({ isCut: false, meet: 0 })
    }
})

test("the years of a map are steps on its own page, too", async ({ page }) => {
  await page.goto("/vi/bieu-do/map?province=hung-yen")
  await page.locator("body[data-hydrated]").waitFor()
  const years = page.getByRole("navigation", { name: "Bản đồ" })
  const isSamePage = await page.evaluateHandle(() => Object.assign(window, { isSamePage: true }))
  await years.getByRole("link", { name: "2019" }).press("Enter")
  await expect(page).toHaveURL(/\?.*year=2019/)
  await expect(years.getByRole("link", { name: "2019" })).toHaveAttribute("aria-current", "page")
  await expect(page.locator("[data-chart=map]").getByRole("heading")).toContainText("2019")
  await expect(page.getByLabel("Năm", { exact: true })).toHaveValue("2019")
  expect(await isSamePage.evaluate((window) => window.isSamePage)).toBe(true)
})

test("what goes into an article is copied at a press", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
  await page.goto("/en/charts/map?year=2024")
  await page.getByRole("button", { name: "Copy (Link that is kept up to date)" }).click()
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/en\/charts\/map\?year=2024$/)
})

test("no chart of a province is empty", async ({ page }) => {
  for (const path of ["/vi/tinh/quang-ninh/2023", "/vi/tinh/hung-yen/2011", "/en/provinces/bac-giang/2022"]) {
    await page.goto(path)
    const drawings = await page.locator("[data-stage]").all()
    expect(drawings.length, path).toBeGreaterThan(0)
    for (const drawing of drawings)
      expect(await drawing.locator("svg path, svg rect, svg circle").count(), path).toBeGreaterThan(3)
  }
})

test("a reader who wants less motion, or paper, gets the drawing all the same", async ({ page }) => {
  await page.emulateMedia({ media: "print" })
  await page.goto("/vi/tinh/hung-yen/2024")
  await expect(page.locator("[data-chart=trend] svg:visible")).toHaveCount(1)
  await expect(page.locator("figure ul a[download]").first()).toBeHidden()
})

test("what a chart cannot draw is refused in words", async ({ request }) => {
  for (const [path, words] of [
    ["/vi/bieu-do/trend?province=atlantis", "Không có tỉnh, thành phố nào là &quot;atlantis&quot;"],
    ["/en/charts/map?year=2030", "There is no result for 2030."],
    ["/en/charts/ranking?measure=rank", "This chart takes no parameter &quot;measure&quot;."],
    ["/en/charts/map?year=2023&year=2024", "year"],
  ] as const) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(400)
    expect(await response.text(), path).toContain(words)
  }
})

test("the fields of a form become one address", async ({ request }) => {
  const asked = "/vi/bieu-do/trend?province=ha-noi&province=hue&province=&from="
  const { status, headers } = await request.get(asked, { maxRedirects: 0 }).then((answer) => ({
    status: answer.status(),
    headers: answer.headers(),
  }))
  expect([status, headers.location]).toEqual([307, "/vi/bieu-do/trend?province=ha-noi,hue"])
})

test("other sites find out how to show a chart's page as a frame", async ({ page, request }) => {
  await page.goto("/en/charts/trend?province=hung-yen")
  const found = await page.locator('head link[type="application/json+oembed"]').getAttribute("href")
  const answer = (await (await request.get(found!)).json()) as { type: string; html: string }
  expect(answer.type).toBe("rich")
  expect(answer.html).toContain("/embed/trend?lang=en")
})

async function fileOf(page: import("@playwright/test").Page, name: string): Promise<string> {
  return (await page.getByRole("link", { name }).getAttribute("href"))!
}
