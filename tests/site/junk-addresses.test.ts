import { NextRequest } from "next/server"
import { afterAll, expect, it } from "vitest"
import { proxy } from "@/proxy"
import { askedAddresses, serve } from "@/site/served-release"

// Made up: two provinces and one edition are enough to tell what the data have from what they do not.
serve({
  release: { id: 1, importedAt: "2026-01-01T00:00:00Z" },
  releases: [],
  latestYear: 2023,
  addresses: {
    editions: [
      {
        year: 2023,
        boundarySet: 63,
        dimensions: [{ id: 1, slug: { vi: "tham-gia", en: "participation" } }],
        measures: ["1", "1.1"],
        regions: ["RRD"],
      },
    ],
    provinces: [{ boundarySet: 63, slugs: ["hung-yen", "thai-binh"], since: null }],
  },
  names: { units: [], aliases: [], dimensions: [], regions: [] },
})

// Other files share the process.
afterAll(() => void ((globalThis as { papiSite?: { served: unknown } }).papiSite!.served = null))

const pageBehind = (path: string) =>
  proxy(new NextRequest(new URL(path, "http://localhost:3000"))).headers.get("x-middleware-rewrite") ?? ""

/** Letters only, as slugs are. */
const word = (index: number) => index.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)]!)

it("keeps the page of an address that the data have", () => {
  expect(pageBehind("/vi/tinh/hung-yen/2023")).toContain("/cached/1/vi/provinces/hung-yen/2023")
})

it("renders and keeps no page for three thousand names that the data do not have", () => {
  const before = askedAddresses().length
  const junk = Array.from({ length: 500 }, (_, index) => `qx-${word(index)}-zz`).flatMap((slug) => [
    `/vi/tinh/${slug}`,
    `/en/provinces/${slug}/2023`,
    `/vi/chi-so/${slug}/2023`,
    `/en/rankings/2023/${slug}`,
    `/vi/kiem-chung/hung-yen/2023/${slug}`,
    `/vi/so-sanh?province=${slug}`,
  ])
  expect(junk).toHaveLength(3_000)
  expect(junk.filter((path) => pageBehind(path).includes("/cached/"))).toEqual([])
  expect(askedAddresses()).toHaveLength(before)
})
