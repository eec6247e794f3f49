import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test, vi } from "vitest"

const KEY = "/cached/7/vi/xep-hang/2023"
const PAGE = { kind: "PAGES", html: "<h1>Xếp hạng</h1>", pageData: {}, headers: {}, status: 200 }
const FOR_EVER = { cacheControl: { revalidate: false } }

const folder = mkdtempSync(join(tmpdir(), "papi-pages-"))
const process_ = globalThis as { papiSite?: object; papiPages?: object }
const siteBefore = process_.papiSite

beforeAll(() => {
  vi.stubEnv("CACHE_DIR", folder)
  vi.stubEnv("PAPI_BUILD", "a build")
})
afterAll(() => {
  vi.unstubAllEnvs()
  process_.papiSite = siteBefore // other files of this process hold on to it
  rmSync(folder, { recursive: true })
})

/** A server that has just started: its memory is empty, the disk is as it was left. */
async function newServer(importedAt: string, id = 7) {
  delete process_.papiPages
  process_.papiSite = { served: { release: { id, importedAt } }, preparing: null }
  vi.resetModules()
  const { default: PageCache } = await import("@/site/page-cache.mjs")
  return new PageCache()
}

test("a kept page is there after a restart; a page that is made anew soon, and one of another database, are not", async () => {
  const before = await newServer("2026-11-28T10:00:00Z")
  await before.set(KEY, PAGE, FOR_EVER)
  await before.set(`${KEY}/soon`, PAGE, { cacheControl: { revalidate: 1 } })
  expect((await before.get(KEY))?.value).toEqual(PAGE)

  const after = await newServer("2026-11-28T10:00:00Z")
  expect(await after.get(KEY)).toMatchObject({ value: PAGE, cacheControl: { revalidate: false } })
  expect(await after.get(`${KEY}/soon`)).toBeNull()

  const other = await newServer("2026-11-29T10:00:00Z")
  expect(await other.get(KEY)).toBeNull()
})

test("the disk forgets releases that are served no longer", async () => {
  for (const id of [8, 9, 10]) {
    const server = await newServer(`2026-12-0${id % 8}T10:00:00Z`, id)
    await server.set(`/cached/${id}/vi`, PAGE, FOR_EVER)
  }
  expect(
    readdirSync(join(folder, "pages"))
      .map((name) => name.split("-")[0])
      .toSorted(),
  ).toEqual(["10", "9"])
})
