import { expect, test } from "@playwright/test"

const VI_404 = "Không có trang này"
const EN_404 = "There is no such page"

for (const [path, words] of [
  ["/vi/zzz", VI_404],
  ["/en/zzz", EN_404],
  ["/vi/tinh/atlantis", VI_404],
  ["/en/provinces/atlantis", EN_404],
  ["/vi/tinh/hung-yen/2010", VI_404],
  ["/vi/tinh/hung-yen/2030", VI_404],
  ["/vi/tinh/hue/2024", VI_404],
  ["/vi/xep-hang/2009", VI_404],
  ["/vi/xep-hang/2015/quan-tri-moi-truong", VI_404], // dimension 7 begins in 2018
  ["/vi/chi-so/quan-tri-moi-truong/2017", VI_404],
  ["/en/dimensions/tham-gia", EN_404],
  ["/en/dimensions/participation/2010", EN_404],
  ["/vi/thay-doi/2024-2023", VI_404], // the later edition first
  ["/vi/thay-doi/2023-2023", VI_404],
  ["/vi/thay-doi/2010-2024", VI_404],
  ["/vi/thay-doi/2023-2024-2025", VI_404],
  ["/en/changes/2017-2018/environment", EN_404],
  ["/en/changes/-/-", EN_404],
  ["/en/rankings/2023/tham-gia", EN_404], // the other language's word
  ["/vi/rankings/2023", VI_404],
  ["/en/rankings/2023/-/-.-.rank", EN_404], // how the site names it inside
  ["/en/provinces/hung-yen/-", EN_404],
  ["/vi/tinh/%E0%A4%A", VI_404],
  ["/vi/%", VI_404],
  [`/vi/tinh/${"a".repeat(10_000)}`, VI_404],
  ["/no-such-file.php", VI_404],
] as const)
  test(`404 in words, without scripts: ${path.slice(0, 60)}`, async ({ request }) => {
    const response = await request.get(path, { headers: { "accept-language": "" } })
    expect(response.status()).toBe(404)
    expect(await response.text()).toContain(words)
  })

for (const [path, words] of [
  ["/vi/xep-hang/2023?group=middle", "Lựa chọn “group” có giá trị không dùng được."],
  ["/vi/xep-hang/2023?region=RRD&region=SE", "Lựa chọn “region” được ghi hai lần."],
  ["/en/rankings/2023?page=2", "This page has no option “page”."],
  ["/en?x=1", "This page has no option “x”."],
  ["/vi/tinh/hung-yen?year=2023", "Trang này không có lựa chọn “year”."],
  ["/vi/thay-doi/2023-2024?sort=name", "Trang này không có lựa chọn “sort”."],
  ["/en/dimensions/participation?year=2023", "This page has no option “year”."],
  ["/vi/tim?q=a&q=b", "Lựa chọn “q” được ghi hai lần."],
] as const)
  test(`400 in words: ${path}`, async ({ request }) => {
    const response = await request.get(path)
    expect(response.status()).toBe(400)
    expect(await response.text()).toContain(words)
  })

test("what others hang on links does not break them", async ({ request }) => {
  for (const query of ["utm_source=zalo", "fbclid=1", "gclid=1", "zarsrc=30"])
    for (const path of ["/vi", "/en/rankings/2023", "/vi/tinh/hung-yen/2023", "/vi/tim"])
      expect((await request.get(`${path}?${query}`)).status(), `${path}?${query}`).toBe(200)
})

for (const [language, path] of [
  ["en-GB,en;q=0.9,vi;q=0.5", "/en"],
  ["vi-VN,vi;q=0.9,en;q=0.8", "/vi"],
  ["fr", "/vi"],
  ["", "/vi"],
] as const)
  test(`/ leads a reader of “${language}” to ${path}`, async ({ request }) => {
    const response = await request.get("/", { headers: { "accept-language": language }, maxRedirects: 0 })
    expect([response.status(), response.headers().location]).toEqual([307, path])
  })

test("capitals lead to the one address of a page", async ({ request }) => {
  const response = await request.get("/vi/tinh/HUNG-YEN", { maxRedirects: 0 })
  expect([response.status(), response.headers().location]).toEqual([308, "/vi/tinh/hung-yen"])
})

test("filtered views are kept as others are", async ({ request }) => {
  const path = "/vi/xep-hang/2022?group=poor&sort=change"
  await request.get(path)
  expect((await request.get(path)).headers()["x-nextjs-cache"]).toBe("HIT")
})

test("a page names itself, the other language and what it shows", async ({ page }) => {
  await page.goto("/vi/xep-hang/2023/tham-gia?group=best&utm_source=x")
  const href = (selector: string) => page.locator(`head ${selector}`).getAttribute("href")
  expect(await href('link[rel="canonical"]')).toMatch(/\/vi\/xep-hang\/2023\/tham-gia$/)
  expect(await href('link[hreflang="en"]')).toMatch(/\/en\/rankings\/2023\/participation$/)
  expect(await href('link[hreflang="vi"]')).toMatch(/\/vi\/xep-hang\/2023\/tham-gia$/)
  await expect(page.locator("html")).toHaveAttribute("lang", "vi")
  await expect(page).toHaveTitle(/^Tham gia của người dân ở cấp cơ sở: xếp hạng PAPI 2023 \(Cao nhất\) \| /)
  await expect(page.locator('head meta[name="description"]')).toHaveAttribute("content", /61 trên 63/)
})

test("every page says where its figures come from and whose site this is", async ({ page }) => {
  for (const [path, makers] of [
    ["/vi/tinh/hung-yen/2023", "Nguồn: PAPI (CECODES, RTA, UNDP), năm 2023, chưa có trọng số."],
    ["/vi/xep-hang/2015", "Nguồn: PAPI (CECODES, VFF-CRT, UNDP), năm 2015, chưa có trọng số."],
    ["/vi/xep-hang/2019", "Nguồn: PAPI (CECODES, VFF-CRT, RTA, UNDP), năm 2019, chưa có trọng số."],
  ] as const) {
    await page.goto(path)
    const footer = page.getByRole("contentinfo")
    await expect(footer).toContainText(makers)
    await expect(footer).toContainText("Đây không phải là trang của PAPI.")
    await expect(footer).toContainText(/Dữ liệu bản \d+/)
  }
})
