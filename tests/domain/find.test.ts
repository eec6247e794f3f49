import { describe, expect, it } from "vitest"
import { findAnswers } from "@/domain/find-answers"
import { findList } from "@/site/find-list"
import { isThere } from "@/site/near-address"
import { seedSite } from "../site/seed-site"

const SITE = seedSite()
const VI = findList(SITE, "vi")
const EN = findList(SITE, "en")
const paths = (text: string, list = VI) => findAnswers(text, list).answers.map(({ path }) => path)

/** What readers type and the one page that it names. */
const SURE: readonly [typed: string, path: string][] = [
  ["hung yen", "/vi/tinh/hung-yen"],
  ["HƯNG YÊN", "/vi/tinh/hung-yen"],
  ["Hưng-Yên", "/vi/tinh/hung-yen"],
  ["tỉnh hưng yên", "/vi/tinh/hung-yen"],
  ["hungyen", "/vi/tinh/hung-yen"],
  ["hung y", "/vi/tinh/hung-yen"],
  ["Hun Yen", "/vi/tinh/hung-yen"], // each word begins one of the name
  ["hung yen moi", "/vi/sap-nhap/hung-yen"],
  ["hung yen cu", "/vi/tinh/hung-yen"],
  ["thai binh", "/vi/tinh/thai-binh"],
  ["thái bình mới", "/vi/sap-nhap/hung-yen"],
  ["huế mới", "/vi/sap-nhap/hue"],
  ["huế cũ", "/vi/tinh/thua-thien-hue"],
  ["huế 2024", "/vi/tinh/thua-thien-hue/2024"],
  ["hung yen 2023", "/vi/tinh/hung-yen/2023"],
  ["2023 hưng yên", "/vi/tinh/hung-yen/2023"],
  ["hà nam năm 2023", "/vi/tinh/ha-nam/2023"],
  ["Hưng Yên năm 2023", "/vi/tinh/hung-yen/2023"],
  ["papi hưng yên", "/vi/tinh/hung-yen"],
  ["điểm papi của hưng yên 2019", "/vi/tinh/hung-yen/2019"],
  ["hung yen thu tuc hanh chinh", "/vi/kiem-chung/hung-yen/2024/5"],
  ["hung yen 2023 thu tuc", "/vi/kiem-chung/hung-yen/2023/5"],
  ["thủ tục hành chính hưng yên 2023", "/vi/kiem-chung/hung-yen/2023/5"],
  ["hưng yên chỉ số 5", "/vi/kiem-chung/hung-yen/2024/5"],
  ["môi trường đà nẵng", "/vi/kiem-chung/da-nang/2024/7"],
  ["xếp hạng 2023", "/vi/xep-hang/2023"],
  ["bang xep hang", "/vi/xep-hang/2024"],
  ["xep hang nam 2019", "/vi/xep-hang/2019"],
  ["xếp hạng tham nhũng 2023", "/vi/xep-hang/2023/kiem-soat-tham-nhung"],
  ["tham nhung", "/vi/chi-so/kiem-soat-tham-nhung"],
  ["y te cong lap", "/vi/chi-so/cung-ung-dich-vu-cong"],
  ["bệnh viện", "/vi/chi-so/cung-ung-dich-vu-cong"],
  ["lót tay Hải Phòng", "/vi/kiem-chung/hai-phong/2024/4"],
  ["bầu cử 2022", "/vi/xep-hang/2022/tham-gia"],
  ["sổ đỏ", "/vi/chi-so/thu-tuc-hanh-chinh-cong"],
  ["tải dữ liệu", "/vi/du-lieu"],
  ["thay doi 2023", "/vi/thay-doi/2022-2023"],
  ["bản đồ 2022", "/vi/bieu-do/map?year=2022"],
  ["so sánh hưng yên thái bình", "/vi/so-sanh?province=hung-yen,thai-binh"],
  ["hung yen va thai binh 2023", "/vi/so-sanh?province=hung-yen,thai-binh&year=2023"],
  ["kế hoạch lai châu", "/vi/ke-hoach/lai-chau/2024"],
  ["lai chau ke hoach 2023", "/vi/ke-hoach/lai-chau/2023"],
  ["so sanh hung yen", "/vi/so-sanh?province=hung-yen"],
  ["tây nguyên 2022", "/vi/xep-hang/2022?region=CH"],
  ["đồng bằng sông hồng", "/vi/xep-hang/2024?region=RRD"],
  ["sáp nhập", "/vi/sap-nhap"],
  ["tphcm", "/vi/tinh/ho-chi-minh"],
  ["sài gòn 2023", "/vi/tinh/ho-chi-minh/2023"],
  ["BRVT", "/vi/tinh/ba-ria-vung-tau"],
  ["vung tau", "/vi/tinh/ba-ria-vung-tau"],
  ["dak lak", "/vi/tinh/dak-lak"],
]

describe("what names one page", () => {
  it.each(SURE)("“%s” leads to %s", (typed, path) => {
    const found = findAnswers(typed, VI)
    expect([found.answers[0]?.path, found.isSure]).toEqual([path, true])
  })

  it.each([
    ["ho chi minh city", "/en/provinces/ho-chi-minh"],
    ["hung yen corruption", "/en/fact-check/hung-yen/2024/4"],
    ["ranking 2023", "/en/rankings/2023"],
    ["environment 2022", "/en/rankings/2022/environment"],
    ["new hung yen", "/en/mergers/hung-yen"],
    ["hanoi 2021 health", "/en/fact-check/ha-noi/2021/6"],
    ["API", "/en/data"],
    ["Red River Delta", "/en/rankings/2024?region=RRD"],
  ])("in English “%s” leads to %s", (typed, path) => expect(paths(typed, EN)[0]).toBe(path))
})

describe("what may mean several pages is listed", () => {
  it("any word of a name", () => {
    expect(paths("binh")).toEqual(
      expect.arrayContaining(
        ["binh-dinh", "binh-duong", "binh-phuoc", "binh-thuan", "hoa-binh", "ninh-binh", "quang-binh", "thai-binh"].map(
          (slug) => `/vi/tinh/${slug}`,
        ),
      ),
    )
  })

  it("a single letter never leads anywhere by itself", () => {
    for (const letter of "abcdđeghiklmnopqrstuvxy") expect(findAnswers(letter, VI).isSure, letter).toBe(false)
    expect(paths("v").length).toBeGreaterThan(2)
  })

  it("a topic of two dimensions", () =>
    expect(paths("đất đai")).toEqual(["/vi/chi-so/cong-khai-minh-bach", "/vi/chi-so/thu-tuc-hanh-chinh-cong"]))

  it("a year alone", () =>
    expect(paths("2023")).toEqual(["/vi/xep-hang/2023", "/vi/thay-doi/2022-2023", "/vi/bieu-do/map?year=2023"]))
})

describe("one or two wrong letters are forgiven, and said", () => {
  it.each([
    ["hung yn", "hung-yen"],
    ["hugn yen", "hung-yen"],
    ["thai bih", "thai-binh"],
    ["da nag", "da-nang"],
    ["hai fong", "hai-phong"],
    ["quangnnih", "quang-ninh"],
    ["vinh fuc", "vinh-phuc"],
    ["dac lacc", "dak-lak"],
    ["khanh hao 2023", "khanh-hoa"],
  ])("“%s” is near %s", (typed, slug) => {
    const found = findAnswers(typed, VI)
    expect([found.isNear, found.isSure]).toEqual([true, false])
    expect(found.answers.map(({ path }) => path.split("/")[3])).toContain(slug)
  })

  it("but nothing is near to what is no name", () => {
    for (const typed of ["atlantis", "xyz", "????", "", "%", "🐃", "a".repeat(3_000)])
      expect(findAnswers(typed, VI).answers, typed.slice(0, 20)).toEqual([])
  })
})

describe("towns and former provinces say why", () => {
  it.each([
    ["đà lạt", "/vi/tinh/lam-dong", "Đà Lạt: thuộc Lâm Đồng từ năm 1976"],
    ["nha trang", "/vi/tinh/khanh-hoa", "Nha Trang: thuộc Khánh Hòa từ năm 1989"],
    ["ha long", "/vi/tinh/quang-ninh", "Hạ Long: thuộc Quảng Ninh"],
    ["bien hoa 2023", "/vi/tinh/dong-nai/2023", "Biên Hòa: thuộc Đồng Nai từ năm 1976"],
    [
      "phú quốc",
      "/vi/tinh/kien-giang",
      "Phú Quốc: thuộc Kiên Giang; trong 63 tỉnh, thành phố đến 30/06/2025; nay thuộc An Giang",
    ],
    ["sông bé", "/vi/tinh/binh-phuoc", "Sông Bé cũ: một phần thuộc Bình Phước từ năm 1997"],
    ["hải hưng", "/vi/tinh/hai-duong", "Hải Hưng cũ: một phần thuộc Hải Dương từ năm 1997"],
    ["bac thai", "/vi/tinh/thai-nguyen", "Bắc Thái cũ: một phần thuộc Thái Nguyên từ năm 1997"],
    ["minh hai", "/vi/tinh/bac-lieu", "Minh Hải cũ: một phần thuộc Bạc Liêu từ năm 1997"],
    ["ban me thuoc", "/vi/tinh/dak-lak", "Ban Mê Thuột: thuộc Đắk Lắk"],
    ["vinh", "/vi/tinh/nghe-an", "Vinh: thuộc Nghệ An từ năm 1991"],
  ])("“%s” is %s: %s", (typed, path, note) => {
    const found = findAnswers(typed, VI)
    expect(found.isSure).toBe(false)
    expect(found.answers.find((answer) => answer.path === path)?.note).toContain(note)
  })

  it("with the province of today beside that of the results", () => {
    const [first] = findAnswers("phu quoc", VI).answers
    expect(first?.also).toEqual({ path: "/vi/sap-nhap/an-giang", text: "An Giang từ tháng 7 năm 2025" })
  })
})

it("leads only to pages that are there", () => {
  const typed = [...SURE.map(([text]) => text), ..."abcdeghklmnpqstv", "binh", "phu quoc", "2011", "quan tri", "hue"]
  for (const text of typed)
    for (const { path, also } of findAnswers(text, VI).answers)
      for (const each of [path, also?.path]) expect(!each || isThere(each, SITE), `${text}: ${each}`).toBe(true)
})

it("is a list of about six kilobytes compressed at most", async () => {
  const { gzipSync } = await import("node:zlib")
  for (const list of [VI, EN]) expect(gzipSync(JSON.stringify(list)).byteLength).toBeLessThan(7_000)
})
