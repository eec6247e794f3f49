import { describe, expect, it } from "vitest"
import { isThere, nearAddress } from "@/site/near-address"
import { nearestNames } from "@/site/nearest-names"
import { seedSite } from "./seed-site"

const SITE = seedSite()

/** Slips of people and of what passes links on, each with where it leads; "reader" reads English. */
const LEADS: readonly [asked: string, target: string][] = [
  ["/en/tinh/hung-yen", "/en/provinces/hung-yen"],
  ["/vi/provinces/hung-yen/2023", "/vi/tinh/hung-yen/2023"],
  ["/en/xep-hang/2023/tham-gia", "/en/rankings/2023/participation"],
  ["/vi/xep-hang/2023/participation", "/vi/xep-hang/2023/tham-gia"],
  ["/vi/xep-hang", "/vi/xep-hang/2024"],
  ["/en/rankings", "/en/rankings/2024"],
  ["/vi/xep-hang/tham-gia", "/vi/xep-hang/2024/tham-gia"],
  ["/vi/xep-hang/tham-gia/2023", "/vi/xep-hang/2023/tham-gia"],
  ["/vi/xep-hang-2023", "/vi/xep-hang/2023"],
  ["/vi/xep-hang/nam-2023", "/vi/xep-hang/2023"],
  ["/vi/bang-xep-hang", "/vi/xep-hang/2024"],
  ["/vi/2023", "/vi/xep-hang/2023"],
  ["/vi/tinh", "/vi/xep-hang/2024?sort=name"],
  ["/en/provinces", "/en/rankings/2024?sort=name"],
  ["/vi/tinh-thanh-pho", "/vi/xep-hang/2024?sort=name"],
  ["/vi/chi-so", "/vi/phuong-phap#points"],
  ["/vi/chi-so/5", "/vi/chi-so/thu-tuc-hanh-chinh-cong"],
  ["/vi/chi-so/chi-so-5/2023", "/vi/chi-so/thu-tuc-hanh-chinh-cong/2023"],
  ["/vi/chi-so/hung-yen", "/vi/tinh/hung-yen"],
  ["/vi/tinh/tham-gia", "/vi/chi-so/tham-gia"],
  ["/vi/tỉnh/hưng-yên", "/vi/tinh/hung-yen"],
  ["/vi/tinh/h%C6%B0ng-y%C3%AAn", "/vi/tinh/hung-yen"],
  ["/vi/tinh/h%25C6%25B0ng-y%25C3%25AAn", "/vi/tinh/hung-yen"],
  ["/vi/tinh/%C4%90%E1%BA%AFk-L%E1%BA%AFk", "/vi/tinh/dak-lak"],
  ["/vi/tinh/hung_yen", "/vi/tinh/hung-yen"],
  ["/vi/tinh/hungyen", "/vi/tinh/hung-yen"],
  ["/vi/tinh/hung%20yen/2023", "/vi/tinh/hung-yen/2023"],
  ["/vi/tinh/hung+yen", "/vi/tinh/hung-yen"],
  ["/vi/tinh/HUNG-YEN", "/vi/tinh/hung-yen"],
  ["/vi/tinh/tinh-hung-yen", "/vi/tinh/hung-yen"],
  ["/vi/tinh/hung-yen-2023", "/vi/tinh/hung-yen/2023"],
  ["/vi/tinh/2023/hung-yen", "/vi/tinh/hung-yen/2023"],
  ["/vi/hung-yen", "/vi/tinh/hung-yen"],
  ["/hung-yen/2023", "/en/provinces/hung-yen/2023"],
  ["/tinh/hung-yen", "/vi/tinh/hung-yen"],
  ["/provinces/hung-yen", "/en/provinces/hung-yen"],
  ["/vn/tinh/hung-yen", "/vi/tinh/hung-yen"],
  ["/en-US/provinces/hung-yen", "/en/provinces/hung-yen"],
  ["/vi/tinh/tp-ho-chi-minh", "/vi/tinh/ho-chi-minh"],
  ["/en/provinces/ho-chi-minh-city", "/en/provinces/ho-chi-minh"],
  ["/vi/tinh/tphcm", "/vi/tinh/ho-chi-minh"],
  ["/vi/tinh/hue/2024", "/vi/tinh/thua-thien-hue/2024"],
  ["/vi/tinh/hung-yen.", "/vi/tinh/hung-yen"],
  ["/vi/tinh/hung-yen,", "/vi/tinh/hung-yen"],
  ["/vi/tinh/hung-yen/2023)", "/vi/tinh/hung-yen/2023"],
  ["/vi/tinh/hung-yen%5D", "/vi/tinh/hung-yen"],
  ["/vi/tinh/hung-yen%22", "/vi/tinh/hung-yen"],
  ["/vi/tinh/hung-yen%E2%80%9D", "/vi/tinh/hung-yen"],
  ["/vi/tinh/hung-yen%E2%80%8B", "/vi/tinh/hung-yen"],
  ["/vi/tinh/hung-yen%20", "/vi/tinh/hung-yen"],
  ["/vi/tinh/hung-yen…", "/vi/tinh/hung-yen"],
  ["/vi/tinh/hung-yen%3Futm_source=zalo", "/vi/tinh/hung-yen"],
  ["/vi/tinh/hung-yen&fbclid=1", "/vi/tinh/hung-yen"],
  ["/vi/tinh/hung-yen.html", "/vi/tinh/hung-yen"],
  ["/vi/index.html", "/vi"],
  ["/vi.", "/vi"],
  ["/vi/vi/tinh/hung-yen", "/vi/tinh/hung-yen"],
  ["/vi/trang-chu", "/vi"],
  ["/vi/thay-doi/2024-2023", "/vi/thay-doi/2023-2024"],
  ["/vi/thay-doi/2023/2024", "/vi/thay-doi/2023-2024"],
  ["/vi/thay-doi/2023–2024", "/vi/thay-doi/2023-2024"],
  ["/vi/thay-doi/2023_2024", "/vi/thay-doi/2023-2024"],
  ["/vi/thay-doi/2023", "/vi/thay-doi/2022-2023"],
  ["/vi/thay-doi/tham-gia", "/vi/thay-doi/2023-2024/tham-gia"],
  ["/vi/so-sanh/hung-yen/thai-binh", "/vi/so-sanh?province=hung-yen,thai-binh"],
  ["/vi/so-sanh/hung-yen-vs-thai-binh", "/vi/so-sanh?province=hung-yen,thai-binh"],
  ["/vi/so-sanh/hung-yen,thai-binh/2023", "/vi/so-sanh?province=hung-yen,thai-binh&year=2023"],
  ["/vi/tinh/hung-yen/2023/2024", "/vi/so-sanh?province=hung-yen&year=2023,2024"],
  ["/vi/tim/hung-yen", "/vi/tinh/hung-yen"],
  ["/vi/tim/da-lat", "/vi/tim?q=da-lat"],
  ["/vi/ban-do", "/vi/bieu-do/map"],
  ["/en/chart/trend", "/en/charts/trend"],
  ["/vi/bieu-do/xu-huong", "/vi/bieu-do/trend"],
  ["/en/charts/maps", "/en/charts/map"],
  ["/vi/data", "/vi/du-lieu"],
  ["/vi/api", "/vi/du-lieu/api"],
  ["/en/sap-nhap/hung-yen", "/en/mergers/hung-yen"],
  ["/vi/kiem-chung/hung-yen/2023", "/vi/kiem-chung/hung-yen/2023/total"],
  ["/vi/kiem-chung/hung-yen/2023/5-3", "/vi/kiem-chung/hung-yen/2023/5.3"],
  ["/vi/kiem-chung/hung-yen/2023/tham-gia", "/vi/kiem-chung/hung-yen/2023/1"],
  ["/vi/ke-hoach/lai-chau", "/vi/ke-hoach/lai-chau/2024"],
  ["/vi/plan/lai-chau/2023", "/vi/ke-hoach/lai-chau/2023"],
  ["/en/ke-hoach/Lai Châu", "/en/plan/lai-chau/2024"],
  ["/en/planner/lai-chau/2024", "/en/plan/lai-chau/2024"],
  ["/vi/ke-hoach/hue", "/vi/ke-hoach/hue/2025"],
  ["/vi/tinh/hung-yen/tham-gia", "/vi/kiem-chung/hung-yen/2024/1"],
]

describe("a slip in an address", () => {
  it.each(LEADS)("%s leads to %s", (asked, target) =>
    expect(nearAddress(new URL(asked, "http://site").pathname, SITE, "en")).toBe(target),
  )

  it("leads to a page that is there", () => {
    for (const [, target] of LEADS) expect(isThere(target, SITE), target).toBe(true)
  })
})

describe("an address that is near to nothing", () => {
  it.each([
    "/vi/tinh/atlantis",
    "/vi/tinh/hung-yn", // one letter is wrong: offered, not taken for granted
    "/vi/tinh/hung-yen/2010",
    "/vi/tinh/hung-yen/2030",
    "/vi/xep-hang/2015/quan-tri-moi-truong", // dimension 7 begins in 2018
    "/vi/sap-nhap/thai-binh", // ended
    "/vi/kiem-chung/hung-yen/2023/9",
    "/cached/1/vi/provinces/hung-yen/2024",
    "/dynamic/vi/find",
    "/files/scores.csv",
    "/.env",
    "/404",
    "/%E0.php",
    "/vi/tinh/%E0%A4%A",
    "/vi/tinh/..%2f..%2fetc%2fpasswd",
    `/vi/tinh/${"a".repeat(10_000)}`,
    "/vi/tinh/hung-yen/中文",
  ])("%s leads nowhere", (asked) => expect(nearAddress(new URL(asked, "http://site").pathname, SITE, "vi")).toBeNull())

  it.each([
    ["/vi/tinh/hung-yn", "/vi/tinh/hung-yen"],
    ["/vi/tinh/thaibnh", "/vi/tinh/thai-binh"],
    ["/vi/tinh/hung-yen/2030", "/vi/tinh/hung-yen"],
    ["/vi/xep-hang/2015/quan-tri-moi-truong", "/vi/chi-so/quan-tri-moi-truong"],
    ["/vi/xep-hang/2015/quan-tri-moi-truong", "/vi/xep-hang/2015"],
    ["/vi/sap-nhap/thai-binh", "/vi/tinh/thai-binh"],
    ["/vi/xep-hnag/2023", "/vi/xep-hang/2023"],
    ["/vi/chi-so/tham-nhung", "/vi/chi-so/kiem-soat-tham-nhung"],
    ["/vi/phuong-php", "/vi/phuong-phap"],
    ["/vi/tinh/quang", "/vi/tinh/quang-ninh"],
  ])("%s offers %s", (asked, offered) =>
    expect(nearestNames(asked, SITE, "vi").map(({ href }) => href)).toContain(offered),
  )

  it("offers what is there, five at most, and nothing where nothing is like it", () => {
    for (const asked of ["/vi/tinh/quang", "/vi/tinh/binh", "/vi/tinh/hung-yen/2030", "/vi/chi-so/quan-tri"]) {
      const near = nearestNames(asked, SITE, "vi")
      expect(near.length, asked).toBeLessThanOrEqual(5)
      for (const { href } of near) expect(isThere(href, SITE), href).toBe(true)
    }
    expect(nearestNames("/vi/atlantis-zzzzzz", SITE, "vi")).toEqual([])
  })
})
