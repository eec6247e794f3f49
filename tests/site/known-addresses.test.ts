import { describe, expect, it } from "vitest"
import { readAddress } from "@/i18n/read-address"
import { isKnown, type KnownAddresses } from "@/site/known-addresses"

/** Made up: two boundary sets, three editions, a dimension that came later, a region that only the newer set has. */
const KNOWN: KnownAddresses = {
  editions: [
    {
      year: 2025,
      boundarySet: 34,
      dimensions: [dimension(1, "tham-gia", "participation"), dimension(8, "quan-tri-dien-tu", "e-governance")],
      measures: ["1", "1.1", "8", "8.1"],
      regions: ["SCH"],
    },
    {
      year: 2024,
      boundarySet: 63,
      dimensions: [dimension(1, "tham-gia", "participation")],
      measures: ["1", "1.1"],
      regions: ["NCC"],
    },
    {
      year: 2023,
      boundarySet: 63,
      dimensions: [dimension(1, "tham-gia", "participation")],
      measures: ["1"],
      regions: ["NCC"],
    },
  ],
  provinces: [
    { boundarySet: 63, slugs: ["hung-yen", "thai-binh"], since: null },
    { boundarySet: 34, slugs: ["hung-yen", "hue"], since: 2025 },
  ],
}

function dimension(id: number, vi: string, en: string) {
  return { id, slug: { vi, en } }
}

const isPathKnown = (path: string) => {
  const page = readAddress(path)
  return page !== null && (page.named === undefined || isKnown(page.named, page.locale, KNOWN))
}

const isQueryKnown = (path: string, query: Record<string, string>) => {
  const page = readAddress(path)!
  return isKnown(page.namedInQuery!(new Map(Object.entries(query))), page.locale, KNOWN)
}

describe("a path", () => {
  it.each([
    "/vi/tinh/hung-yen",
    "/vi/tinh/thai-binh/2024",
    "/vi/tinh/hue/2025",
    "/en/rankings/2023/participation",
    "/vi/chi-so/quan-tri-dien-tu",
    "/vi/thay-doi/2023-2024/tham-gia",
    "/vi/kiem-chung/thai-binh/2024/1.1",
    "/en/fact-check/hue/2025/total",
    "/vi/sap-nhap/hue",
    "/vi/ke-hoach/thai-binh/2024",
    "/en/plan/hue/2025",
    "/vi/thay-doi",
  ])("%s names what the data have together", (path) => expect(isPathKnown(path)).toBe(true))

  it.each([
    ["/vi/tinh/nowhere", "no such province"],
    ["/vi/tinh/thai-binh/2025", "a province of the older set in an edition of the newer"],
    ["/vi/tinh/hue/2024", "a province of the newer set in an edition of the older"],
    ["/vi/tinh/hung-yen/2010", "no such edition"],
    ["/vi/xep-hang/2023/participation", "a dimension's name in the other language"],
    ["/vi/chi-so/quan-tri-dien-tu/2024", "a dimension that the edition does not have"],
    ["/vi/thay-doi/2024-2025", "editions of different boundary sets"],
    ["/vi/thay-doi/2024-2023", "editions in the wrong order"],
    ["/vi/kiem-chung/thai-binh/2023/1.1", "a measure that the edition does not have"],
    ["/vi/ke-hoach/thai-binh/2025", "a plan from an edition that did not measure the province"],
    ["/vi/ke-hoach/hue/2026", "a plan from no edition"],
    ["/vi/sap-nhap/thai-binh", "a province that is not of the newest set"],
  ])("%s: %s", (path) => expect(isPathKnown(path)).toBe(false))
})

describe("a plan of a province that no edition has measured", () => {
  const before = { ...KNOWN, editions: KNOWN.editions.slice(1) }
  it.each([
    ["/vi/ke-hoach/hue/2025", true, "the year in which it came to be"],
    ["/vi/ke-hoach/hung-yen/2025", true, "the new one of the name"],
    ["/vi/ke-hoach/thai-binh/2025", false, "an older province"],
    ["/vi/ke-hoach/hue/2026", false, "any other year"],
    ["/vi/tinh/hue/2025", false, "another page"],
  ])("%s: %s (%s)", (path, known) => {
    const page = readAddress(path)!
    expect(isKnown(page.named!, page.locale, before)).toBe(known)
  })
})

describe("a query", () => {
  it.each<[string, Record<string, string>, boolean, string]>([
    ["/vi/so-sanh", { province: "hung-yen,hue" }, true, "no year: the latest edition's provinces"],
    ["/vi/so-sanh", { province: "hung-yen,thai-binh" }, false, "one of them is older"],
    ["/vi/so-sanh", { province: "hung-yen,thai-binh", year: "2023,2024" }, true, "both in the editions' set"],
    ["/vi/so-sanh", { province: "hung-yen", year: "2024,2025" }, false, "editions of different sets"],
    ["/vi/so-sanh", {}, true, "nothing chosen"],
    ["/vi/xep-hang/2024", { region: "NCC" }, true, "a region of the set"],
    ["/vi/xep-hang/2024", { region: "SCH" }, false, "a region of another set"],
  ])("%s with %j is known: %s (%s)", (path, query, known) => expect(isQueryKnown(path, query)).toBe(known))
})
