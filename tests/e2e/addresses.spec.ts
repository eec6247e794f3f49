import type { APIResponse } from "@playwright/test"
import { expect, test } from "./kept-page"

const VI_404 = "Không có trang này"
const EN_404 = "There is no such page"

/** What must be true of every answer to an address that names nothing: our words in our frame, nothing of the machine behind it. */
async function expectPageOfOurs(response: APIResponse, status: number, words: string, path: string): Promise<void> {
  const html = await response.text()
  const language = words === EN_404 || path.startsWith("/en") ? "en" : "vi"
  expect.soft(response.status(), path).toBe(status)
  expect.soft(response.headers()["cache-control"], path).toContain("no-store")
  expect.soft(html, path).toContain(words)
  expect.soft(html, path).toContain(`<html lang="${language}"`)
  expect.soft(html, path).toContain(language === "vi" ? "Bảng điểm PAPI" : "PAPI scorecard")
  expect.soft(html, path).toMatch(/<header[\s\S]*<nav[\s\S]*<main[\s\S]*<footer/)
  expect.soft(html, path).not.toMatch(/__next_f|\/_next\/static\/chunks\/[^"]*\.js|node_modules|at [\w.]+ \(/)
}

test("an address that names nothing is a 404 in words, in the page's frame", async ({ request }) => {
  for (const [path, words] of [
    ["/vi/zzz", VI_404],
    ["/en/zzz", EN_404],
    ["/vi/tinh/atlantis", VI_404],
    ["/en/provinces/atlantis", EN_404],
    ["/vi/tinh/hung-yen/2010", VI_404],
    ["/vi/tinh/hung-yen/2030", VI_404],
    ["/vi/xep-hang/2009", VI_404],
    ["/vi/xep-hang/2015/quan-tri-moi-truong", VI_404], // dimension 7 begins in 2018
    ["/vi/chi-so/quan-tri-moi-truong/2017", VI_404],
    ["/en/dimensions/participation/2010", EN_404],
    ["/vi/thay-doi/2023-2023", VI_404],
    ["/vi/thay-doi/2010-2024", VI_404],
    ["/vi/thay-doi/2023-2024-2025", VI_404],
    ["/en/changes/2017-2018/environment", EN_404],
    ["/en/rankings/2023/-/-.-.rank", EN_404], // how the site names it inside
    ["/vi/tinh/%E0%A4%A", VI_404],
    ["/vi/%", VI_404],
    [`/vi/tinh/${"a".repeat(10_000)}`, VI_404],
    ["/vi/bieu-do/pie", VI_404],
    ["/en/charts/pie?year=2024", EN_404],
    ["/vi/dinh-chinh/2", VI_404],
    ["/vi/sap-nhap/binh-thuan", VI_404], // ended
    ["/vi/sap-nhap/hung-yen/2024", VI_404],
    ["/vi/kiem-chung/hung-yen/2023/9", VI_404],
    ["/vi/kiem-chung/hung-yen/2024/5.2", VI_404],
    ["/en/fact-check/nowhere/2023/total", EN_404],
    ["/en/fact-check/hung-yen/2010/total", EN_404],
    ["/vi/tinh/hung-yen/99999999999999999999", VI_404],
    ["/vi/xep-hang/-1", VI_404],
    ["/vi/tinh/..%2f..%2fetc%2fpasswd", VI_404],
    ["/x.php", VI_404],
    ["/foo.txt", VI_404],
    ["/favicon.ico", VI_404],
    ["/vi/x.php", VI_404],
    ["/.env", VI_404],
    ["/.well-known/x", VI_404],
    ["/%E0.php", VI_404],
    ["/404", VI_404],
    ["/500", VI_404],
    ["/_error", VI_404],
    ["/cached/1/vi", VI_404], // how the site names its pages inside
    ["/cached/1/vi/provinces/hung-yen/2024", VI_404],
    ["/dynamic/vi/find?q=ha", VI_404],
    ["/dynamic/en/unavailable", VI_404],
    ["/files/scores.csv", VI_404],
    ["/_next/x.css", VI_404],
  ] as const)
    await expectPageOfOurs(
      await request.get(path, { headers: { "accept-language": "" } }),
      404,
      words,
      path.slice(0, 60),
    )
})

test("where the address has no language, the reader's is spoken", async ({ request }) => {
  for (const path of ["/x.php", "/cached/1/vi", "/_next/x.css", "/zzz"])
    await expectPageOfOurs(await request.get(path, { headers: { "accept-language": "en-GB" } }), 404, EN_404, path)
})

test("a value that cannot be, or a parameter given twice, is a 400 in words, in the page's frame", async ({
  request,
}) => {
  for (const [path, words] of [
    ["/vi/xep-hang/2023?group=middle", "Lựa chọn “group” không có giá trị “middle”."],
    ["/vi/xep-hang/2023?region=RRD&region=SE", "Lựa chọn “region” được ghi hai lần."],
    ["/en/rankings/2023?sort=colour", "“sort”"],
    ["/vi/tim?q=a&q=b", "Lựa chọn “q” được ghi hai lần."],
    ["/vi/so-sanh?province=a,b,c,d,e,f,g", "“province”"],
    ["/vi/so-sanh?province=ha-noi,ha-noi", "“province”"],
    ["/vi/so-sanh?province=HaNoi", "“province”"],
    [`/vi/so-sanh?province=${"a".repeat(5_000)}`, "“province”"],
    ["/vi/so-sanh?year=2022&year=2023", "Lựa chọn “year” được ghi hai lần."],
    ["/vi/so-sanh?province=atlantis", "một tỉnh hay một năm mà dữ liệu không có"],
    ["/vi/so-sanh?province=ha-noi&year=2010", "một tỉnh hay một năm mà dữ liệu không có"],
    ["/vi/so-sanh?province=hue", "một tỉnh hay một năm mà dữ liệu không có"],
    [`/vi/kiem-chung/hung-yen/2023/total?q=${"4".repeat(10_000)}`, "“q”"],
    ["/vi/kiem-chung/hung-yen/2023/total?q=1&q=2", "Lựa chọn “q” được ghi hai lần."],
  ] as const)
    await expectPageOfOurs(await request.get(path), 400, words, path.slice(0, 60))
})

test("what others hang on links does not break them: an unknown parameter is ignored, once, twice or huge", async ({
  request,
}) => {
  for (const query of ["utm_source=zalo", "fbclid=1", "x=1&x=2", "page=2", `y=${"z".repeat(5_000)}`])
    for (const path of [
      "/vi",
      "/en/rankings/2023",
      "/vi/tinh/hung-yen/2023",
      "/vi/tim",
      "/vi/so-sanh",
      "/vi/dinh-chinh",
    ])
      expect((await request.get(`${path}?${query}`)).status(), `${path}?${query.slice(0, 40)}`).toBe(200)
})

test("/ leads a reader to the page of their language", async ({ request }) => {
  for (const [language, path] of [
    ["en-GB,en;q=0.9,vi;q=0.5", "/en"],
    ["vi-VN,vi;q=0.9,en;q=0.8", "/vi"],
    ["fr", "/vi"],
    ["", "/vi"],
  ] as const) {
    const response = await request.get("/", { headers: { "accept-language": language }, maxRedirects: 0 })
    expect([response.status(), response.headers().location], language).toEqual([307, path])
  }
})

test("a slip leads on, with what the page knows of the query, to a page that is there", async ({ request }) => {
  for (const [asked, target] of [
    ["/vi/tinh/HUNG-YEN", "/vi/tinh/hung-yen"],
    ["/en/xep-hang/2023/tham-gia", "/en/rankings/2023/participation"],
    ["/vi/xep-hang?group=best&fbclid=1", "/vi/xep-hang/2024?group=best"],
    ["/vi/tinh", "/vi/xep-hang/2024?sort=name"],
    ["/vi/chi-so", "/vi/phuong-phap#points"],
    ["/vi/t%E1%BB%89nh/h%C6%B0ng_y%C3%AAn)", "/vi/tinh/hung-yen"],
    ["/vi/so-sanh/hung-yen/thai-binh?year=2022,2023", "/vi/so-sanh?province=hung-yen,thai-binh&year=2022,2023"],
  ] as const) {
    const response = await request.get(asked, { maxRedirects: 0 })
    expect([response.status(), response.headers().location], asked).toEqual([308, target])
    expect(response.headers()["cache-control"], asked).toContain("max-age=300")
    expect((await request.get(asked)).status(), asked).toBe(200)
  }
  expect((await request.get("/vi/xep-hang?group=middle")).status()).toBe(400)
})

test("what is near to nothing is a 404 that offers the nearest names", async ({ page }) => {
  await page.goto("/vi/tinh/hung-yn")
  await page.getByRole("navigation", { name: "Có phải bạn tìm" }).getByRole("link", { name: "Hưng Yên" }).click()
  await expect(page).toHaveURL("/vi/tinh/hung-yen")
})

test("caches are told how long a page is true", async ({ request }) => {
  for (const path of ["/vi", "/en/provinces/hung-yen", "/vi/so-sanh?province=hung-yen"])
    expect((await request.get(path)).headers()["cache-control"], path).toBe(
      "s-maxage=60, stale-while-revalidate=600, stale-if-error=86400",
    )
})

test("filtered views are kept as others are", async ({ request }) => {
  const path = "/vi/xep-hang/2022?group=poor&sort=change"
  await request.get(path)
  expect((await request.get(path)).headers()["cache-status"]).toBe("papi; hit")
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
    await expect(footer).toContainText(/Phiên bản dữ liệu \d+/)
  }
})
