import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import {
  askedAddresses,
  countAsked,
  prepare,
  PREPARE_HEADER,
  releaseFor,
  serve,
  servedRelease,
  type ServedRelease,
} from "@/site/served-release"

/** Made up: only its number counts here. */
function release(id: number): ServedRelease {
  return {
    release: { id, importedAt: "2026-01-01T00:00:00Z" },
    releases: [],
    latestYear: 2024,
    addresses: { editions: [], provinces: [] },
    names: { units: [], aliases: [], dimensions: [], regions: [] },
  }
}

/** The state is the process's: files that run after this one must not find it. */
afterAll(() => serve(null as unknown as ServedRelease))

const asking = (value?: string) => new Headers(value === undefined ? {} : { [PREPARE_HEADER]: value })

describe("the release that readers get", () => {
  it("stays the old one while a newer one is prepared, which only the server's own requests see", () => {
    serve(release(1))
    prepare(release(2))
    expect(releaseFor(asking())?.release.id).toBe(1)
    expect(releaseFor(asking("2"))?.release.id).toBe(2)
  })

  it("cannot be chosen by a reader's header", () => {
    serve(release(2))
    for (const value of ["1", "3", "", "999999"]) expect(releaseFor(asking(value))?.release.id).toBe(2)
  })

  it("changes for all pages at once", () => {
    prepare(release(3))
    serve(release(3))
    expect(servedRelease()?.release.id).toBe(3)
    expect(releaseFor(asking("3"))?.release.id).toBe(3)
  })
})

describe("addresses that were asked for", () => {
  // Files that ran before this one in the same process asked for some, too.
  beforeAll(() => (globalThis as unknown as { papiSite: { asked: Map<string, number> } }).papiSite.asked.clear())
  afterEach(() => expect(askedAddresses().length).toBeLessThanOrEqual(4_000))

  it("come most asked first", () => {
    for (const address of ["/vi", "/en", "/vi", "/vi/du-lieu", "/vi", "/en"]) countAsked(address)
    expect(askedAddresses().slice(0, 3)).toEqual(["/vi", "/en", "/vi/du-lieu"])
  })

  it("are forgotten when too many others were asked for since", () => {
    for (let page = 0; page < 4_000; page++) countAsked(`/vi/tinh/made-up-${page}`)
    expect(askedAddresses()).not.toContain("/vi")
    expect(askedAddresses()).toHaveLength(4_000)
  })
})
