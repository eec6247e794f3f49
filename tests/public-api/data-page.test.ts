import { beforeAll, expect, test } from "vitest"
import { loadDataPage, type DataPage } from "@/public-api/data-page"
import { makeAhead, serveFile } from "@/public-api/files/serve-file"
import { FILES } from "@/public-api/files/catalogue"
import { newestRelease, requireRelease } from "@/public-api/require-records"
import { onRealData } from "./real-data"

/** An address of its own: no other test has made its files. */
const SITE = "http://data-page.test"

onRealData()

let page: DataPage

beforeAll(async () => {
  const unfinished = await loadDataPage(SITE)
  expect(unfinished!.downloads.map(({ bytes }) => bytes)).toContain(null) // nobody waits for files to be made
  const newest = await newestRelease()
  const wanted = { release: await requireRelease(newest.id), named: false, origin: SITE }
  expect(await makeAhead(FILES.values(), wanted, newest)).toEqual([])
  page = (await loadDataPage(SITE))!
})

test("the data page tells each file's size as it is downloaded, and every release", async () => {
  expect(page.releases.map(({ id }) => id)).toEqual([1])
  expect(page.release).toEqual(page.releases[0])
  expect(page.downloads.map(({ name }) => name)).toContain("scores.csv")
  for (const { name, bytes } of page.downloads) {
    const file = await serveFile(FILES.get(name)!, new Request(`${SITE}/${name}`))
    expect((await file.arrayBuffer()).byteLength, name).toBe(bytes)
  }
})

test("its description for search engines names the files that are offered", () => {
  const dataset = page.dataset as { "@type": string; distribution: { contentUrl: string }[] }
  expect(dataset["@type"]).toBe("Dataset")
  const offered = dataset.distribution.map(({ contentUrl }) => contentUrl.slice(SITE.length + 1))
  expect(offered).toEqual(expect.arrayContaining(["scores.csv", "scores.xlsx", "papi-data.zip"]))
  for (const name of offered) expect(FILES.has(name), name).toBe(true)
})
