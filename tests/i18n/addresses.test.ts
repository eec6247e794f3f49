import { describe, expect, it } from "vitest"
import { LOCALES } from "@/domain/bilingual"
import { pathOf, pathsOf, type Address } from "@/i18n/addresses"
import { readAddress } from "@/i18n/read-address"

const WRITTEN: readonly [Address, vi: string, en: string][] = [
  [{ page: "home" }, "/vi", "/en"],
  [{ page: "rankings", year: 2023, dimension: null }, "/vi/xep-hang/2023", "/en/rankings/2023"],
  [
    { page: "rankings", year: 2023, dimension: null, filter: { region: "RRD", group: "best", sort: "name" } },
    "/vi/xep-hang/2023?region=RRD&group=best&sort=name",
    "/en/rankings/2023?region=RRD&group=best&sort=name",
  ],
  [{ page: "province", slug: "hung-yen", year: null }, "/vi/tinh/hung-yen", "/en/provinces/hung-yen"],
  [{ page: "province", slug: "hung-yen", year: 2023 }, "/vi/tinh/hung-yen/2023", "/en/provinces/hung-yen/2023"],
  [
    { page: "compare", provinces: ["hung-yen", "thai-binh"], years: [2022, 2023] },
    "/vi/so-sanh?province=hung-yen,thai-binh&year=2022,2023",
    "/en/compare?province=hung-yen,thai-binh&year=2022,2023",
  ],
  [{ page: "mergers" }, "/vi/sap-nhap", "/en/mergers"],
  [{ page: "mergers", slug: "lam-dong" }, "/vi/sap-nhap/lam-dong", "/en/mergers/lam-dong"],
  [{ page: "dimension", slug: "x", year: null }, "/vi/chi-so/x", "/en/dimensions/x"],
  [{ page: "dimension", slug: "x", year: 2018 }, "/vi/chi-so/x/2018", "/en/dimensions/x/2018"],
  [{ page: "changes", from: 2023, to: 2024, dimension: null }, "/vi/thay-doi/2023-2024", "/en/changes/2023-2024"],
  [{ page: "changes" }, "/vi/thay-doi", "/en/changes"],
  [{ page: "changes", from: 2011, to: 2015, dimension: "x" }, "/vi/thay-doi/2011-2015/x", "/en/changes/2011-2015/x"],
  [{ page: "corrections" }, "/vi/dinh-chinh", "/en/corrections"],
  [{ page: "charts" }, "/vi/bieu-do", "/en/charts"],
  [
    { page: "charts", chart: "trend", query: { province: "ha-noi,hung-yen", title: "" } },
    "/vi/bieu-do/trend?province=ha-noi,hung-yen",
    "/en/charts/trend?province=ha-noi,hung-yen",
  ],
  [
    { page: "claim", slug: "hung-yen", year: 2023, measure: "5.3" },
    "/vi/kiem-chung/hung-yen/2023/5.3",
    "/en/fact-check/hung-yen/2023/5.3",
  ],
  [
    { page: "claim", slug: "hung-yen", year: 2023, measure: "total", quote: "12/63" },
    "/vi/kiem-chung/hung-yen/2023/total?q=12%2F63",
    "/en/fact-check/hung-yen/2023/total?q=12%2F63",
  ],
  [{ page: "find", query: "Hưng Yên" }, "/vi/tim?q=H%C6%B0ng+Y%C3%AAn", "/en/find?q=H%C6%B0ng+Y%C3%AAn"],
]

describe("public addresses", () => {
  it.each(WRITTEN)("writes %j", (address, vi, en) => expect(pathsOf(() => address)).toEqual({ vi, en }))

  it("has one address for a view: its own order is not named", () => {
    const filter = { region: null, group: null, sort: "rank" } as const
    expect(pathOf({ page: "rankings", year: 2024, dimension: null, filter }, "vi")).toBe("/vi/xep-hang/2024")
  })

  it("finds a page behind each of them", () => {
    for (const [address] of WRITTEN)
      for (const locale of LOCALES)
        expect(readAddress(pathOf(address, locale).split("?")[0]!), pathOf(address, locale)).toMatchObject({ locale })
  })
})

describe("the page behind an address", () => {
  it.each([
    ["/vi", {}, ""],
    ["/vi/xep-hang/2023", {}, "/rankings/2023/-/-.-.rank"],
    [
      "/en/rankings/2023/participation",
      { group: "poor", sort: "change" },
      "/rankings/2023/participation/-.poor.change",
    ],
    ["/vi/tinh/hung-yen", {}, "/provinces/hung-yen/-"],
    ["/vi/tinh/hung-yen/2023", {}, "/provinces/hung-yen/2023"],
    ["/vi/kiem-chung/hung-yen/2023/total", {}, "/fact-check/hung-yen/2023/total"],
    ["/en/fact-check/hung-yen/2023/5.3", { q: "12/63" }, "/fact-check/hung-yen/2023/5.3?q=12%2F63"],
    ["/vi/sap-nhap", {}, "/mergers"],
    ["/vi/sap-nhap/lam-dong", {}, "/mergers/lam-dong"],
    ["/vi/chi-so/tham-gia", {}, "/dimensions/tham-gia/-"],
    ["/en/dimensions/participation/2018", {}, "/dimensions/participation/2018"],
    ["/vi/thay-doi", {}, "/changes/-/-"],
    ["/vi/thay-doi/2023-2024", {}, "/changes/2023-2024/-"],
    ["/en/changes/2023-2024/participation", {}, "/changes/2023-2024/participation"],
    ["/vi/tim", { q: "Đắk Lắk" }, "/find?q=%C4%90%E1%BA%AFk+L%E1%BA%AFk"],
  ])("%s with %j is %s", (path, query, internal) => {
    const isKept = !("q" in query)
    expect(readAddress(path)?.internalPath(new Map(Object.entries(query)))).toEqual({ kept: isKept, path: internal })
  })
})

describe("no address", () => {
  it.each([
    ["another language", "/de"],
    ["the words of the other language", "/vi/rankings/2023"],
    ["the words of the other language", "/en/tinh/hung-yen"],
    ["an internal path", "/en/rankings/2023/-/-.-.rank"],
    ["an internal path", "/en/rankings/2023/-"],
    ["an internal path", "/en/provinces/hung-yen/-"],
    ["an internal path", "/en/fact-check/hung-yen/2023/total/quote"],
    ["a chart of a chart", "/vi/bieu-do/map/x"],
    ["the words of the other language", "/vi/charts"],
    ["a figure without its measure", "/en/fact-check/hung-yen/2023"],
    ["a measure out of shape", "/vi/kiem-chung/hung-yen/2023/5.30"],
    ["a measure out of shape", "/vi/kiem-chung/hung-yen/2023/Total!"],
    ["an internal path", "/vi/dimensions/tham-gia/-"],
    ["an internal path", "/en/changes/2023-2024/-"],
    ["a year alone", "/en/changes/2023"],
    ["three years", "/en/changes/2022-2023-2024"],
    ["no dimension", "/vi/chi-so"],
    ["a path too deep", "/vi/thay-doi/2023-2024/tham-gia/1"],
    ["a year out of shape", "/vi/xep-hang/23"],
    ["a year of another century", "/vi/xep-hang/1923"],
    ["no year", "/vi/xep-hang"],
    ["no province", "/vi/tinh"],
    ["capitals", "/vi/tinh/HUNG-YEN"],
    ["marks", "/vi/tinh/h%C6%B0ng-y%C3%AAn"],
    ["a broken escape", "/vi/tinh/%E0%A4%A"],
    ["an empty segment", "/vi/"],
    ["an empty segment", "/vi//tinh"],
    ["a path too deep", "/vi/tinh/hung-yen/2023/5"],
    ["a path into the file system", "/vi/tinh/../../etc"],
    ["a very long slug", `/vi/tinh/${"a".repeat(10_000)}`],
  ])("%s: %s", (_, path) => expect(readAddress(path)).toBeNull())
})
