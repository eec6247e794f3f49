import { beforeAll, expect, test } from "vitest"
import { CHART_KINDS } from "@/domain/chart-kinds"
import { serveFile } from "@/public-api/files/serve-file"
import { sitemap, sitemapParts } from "@/public-api/files/sitemap"
import { onRealData, SITE } from "../real-data"

onRealData()

let urls: Map<string, string>

beforeAll(async () => {
  const index = await (await serveFile(sitemap, new Request(`${SITE}/sitemap.xml`))).text()
  const named = [...index.matchAll(/<sitemap><loc>([^<]+)<\/loc>/g)].map(([, address]) =>
    address!.slice(SITE.length + 1),
  )
  const parts = named.map((name) => sitemapParts.find((part) => part.name === name)!)
  const texts = await Promise.all(
    parts.map(async (part) => (await serveFile(part, new Request(`${SITE}/${part.name}`))).text()),
  )
  const entries = [...texts.join("").matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)]
  urls = new Map(entries.map(([, address, rest]) => [address!.slice(SITE.length), rest!]))
})

test("names the pages there are", () => {
  for (const path of [
    "/vi",
    "/en/rankings/2024",
    "/vi/xep-hang/2018/quan-tri-dien-tu",
    "/en/rankings/2018/e-governance",
    "/vi/tinh/thua-thien-hue/2023",
    "/en/provinces/hung-yen",
    "/vi/sap-nhap",
    "/en/mergers/hue",
    "/vi/chi-so/tham-gia",
    "/en/dimensions/e-governance/2018",
    "/vi/thay-doi/2023-2024",
    "/en/changes/2018-2019/environment",
    "/vi/dinh-chinh",
    "/vi/kiem-chung/hung-yen/2023/total",
    "/en/fact-check/hung-yen/2023/total",
    "/vi/ke-hoach/lai-chau/2024",
    "/en/plan/hue/2025",
    "/vi/du-lieu",
    "/en/data/api",
    "/vi/bieu-do/trend",
  ])
    expect(urls.has(path), path).toBe(true)
})

test("names no page that there is not", () => {
  for (const path of [
    "/vi/xep-hang/2017/quan-tri-dien-tu",
    "/en/provinces/hue",
    "/en/provinces/hue/2023",
    "/en/mergers/binh-thuan",
    "/vi/ke-hoach/thai-binh/2025",
    "/vi/rankings/2024",
    "/vi/chi-so/quan-tri-moi-truong/2017",
    "/en/changes/2017-2018/environment",
    "/en/fact-check/hung-yen/2023/5",
  ])
    expect(urls.has(path), path).toBe(false)
})

test("each address names itself in every language, and so do its other addresses", () => {
  for (const [path, rest] of urls) {
    const alternates = [...rest.matchAll(/hreflang="([\w-]+)" href="([^"]+)"/g)].map(([, language, address]) => [
      language,
      address!.slice(SITE.length),
    ])
    expect(alternates.map(([language]) => language)).toEqual(["vi", "en", "x-default"])
    const paths = alternates.map(([, address]) => address!)
    expect(paths).toContain(path)
    for (const other of paths) expect(urls.get(other)).toBe(rest)
  }
})

test("has every page once", () => {
  const dimensions = 7 * 6 + 7 * 8
  const changes = 13 + 7 * 6 + 6 * 8 // the total and each dimension that both editions have
  expect(urls.size).toBe(
    2 *
      (7 + CHART_KINDS.length + 14 + dimensions + (8 + dimensions) + changes + 63 + 2 * 63 * 14 + (63 + 34) + (1 + 34)),
  )
})
