import { expect, test } from "./kept-page"

const PAGES = [
  "/vi",
  "/en",
  "/vi/tinh/hung-yen/2023",
  "/en/provinces/hung-yen",
  "/vi/xep-hang/2023",
  "/en/rankings/2023/participation",
  "/vi/kiem-chung/hung-yen/2023/5.3",
  "/vi/sap-nhap",
  "/vi/du-lieu",
]

test("every page has a picture of its own for links", async ({ request }) => {
  for (const path of PAGES) {
    const html = await (await request.get(path)).text()
    const of = (property: string) =>
      new RegExp(`<meta property="og:image${property}" content="([^"]*)"`).exec(html)?.[1]?.replaceAll("&amp;", "&")
    const address = new URL(of("")!)
    expect(address.searchParams.get("release")).toMatch(/^\d+$/)
    expect(address.searchParams.get("lang")).toBe(path.slice(1, 3))
    expect([of(":width"), of(":height")]).toEqual(["1200", "630"])
    expect(of(":alt")).toMatch(/\p{L}/u)
    const answer = await request.get(address.pathname + address.search)
    expect(answer.status()).toBe(200)
    expect(answer.headers()["content-type"]).toBe("image/png")
    const picture = await answer.body()
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
    expect(picture.byteLength).toBeLessThan(300_000)
  }
})

test("a picture that does not exist is refused, never an error of ours", async ({ request }) => {
  for (const [address, status] of [
    ["/social/ranking.svg", 404],
    ["/social/nope.png", 404],
    ["/social/ranking.png?release=99999", 400],
    ["/social/ranking.png?province=atlantis", 400],
    ["/social/ranking.png?year=2023&year=2022", 400],
    [`/social/ranking.png?province=${"a".repeat(3000)}`, 400],
  ] as const)
    expect((await request.get(address)).status(), address).toBe(status)
})
