import { parse } from "csv-parse/sync"
import { beforeAll, describe, expect, test } from "vitest"
import { correctionsFeed } from "@/app/corrections-feed"
import { importPackage, rollBack } from "@/importer/import-package"
import { loadCorrectionsPage } from "@/public-api/corrections-page"
import { serveFile } from "@/public-api/files/serve-file"
import { FILES } from "@/public-api/files/catalogue"
import { createSmallDatabase } from "../database"
import { SeedCopy } from "../importer/seed-copy"
import { onRealData, SITE } from "./real-data"

const data = onRealData(createSmallDatabase)

/** Made up: release 2 corrects Hưng Yên 2023, withdraws an interval and a whole indicator; release 3 goes back to release 1. */
beforeAll(async () => {
  const seed = SeedCopy.small()
  const databaseUrl = data.database().url
  seed.edit("scores.csv", "2023,33,5.3,", () => "2023,33,5.3,2.000000")
  seed.drop("intervals.csv", (line) => line.startsWith("2019,01,"))
  seed.drop("indicator_values.csv", (line) => line.startsWith("2022,") && line.includes(",knowledge-of-leaders,"))
  seed.edit("indicators.csv", "knowledge-of-leaders,", (line) => line.replace("2022;", ""))
  await importPackage({ path: seed.folder, databaseUrl, note: "Sai <số> & tên" })
  await rollBack(1, { databaseUrl })
  seed.remove()
})

describe("the corrections page", () => {
  test("tells the releases newest first, with what each changed and what followed", async () => {
    const page = await loadCorrectionsPage()
    expect(page?.releases.map(({ release, isFirst, sameAs }) => [release.id, isFirst, sameAs])).toEqual([
      [3, false, 1],
      [2, false, null],
      [1, true, null],
    ])
    const [back, corrected, first] = page!.releases
    expect(first).toMatchObject({ corrected: 0, shown: [], moved: { ranks: 0, groups: 0 } })
    expect(first!.newEditions).toEqual([2024, 2023, 2022, 2019])
    expect(corrected!.corrected).toBe(3 + 4 + 62)
    expect(first!.reference).toEqual([])
    expect(corrected!.reference).toEqual([{ file: "indicators.csv", rows: 1 }])
    expect(corrected!.moved.ranks).toBeGreaterThan(62)
    expect(back!.corrected).toBe(corrected!.corrected)
    expect(page!.corrected).toBe(2 * corrected!.corrected)
  })

  test("names each figure, what it was and what it is", async () => {
    const [back, corrected] = (await loadCorrectionsPage())!.releases
    const hungYen = { year: 2023, code: "33", measure: "5.3", unit: "points" }
    expect(corrected!.shown).toContainEqual(expect.objectContaining({ ...hungYen, was: 2.526784, is: 2 }))
    expect(back!.shown).toContainEqual(expect.objectContaining({ ...hungYen, was: 2, is: 2.526784 }))
  })

  test("shows the first figures of a release only", async () => {
    const [, corrected] = (await loadCorrectionsPage())!.releases
    expect(corrected!.shown).toHaveLength(30)
  })

  test("of an earlier state knows nothing of later releases", async () => {
    expect((await loadCorrectionsPage(1))?.corrected).toBe(0)
  })
})

type Row = Record<string, string>

async function rowsOf(address: string): Promise<Row[]> {
  const file = FILES.get("corrections.csv")!
  const text = await (await serveFile(file, new Request(`${SITE}/${address}`))).text()
  return parse(text, { bom: true, columns: true, record_delimiter: "\r\n" })
}

describe("corrections.csv", () => {
  test("has every figure that changed, those that followed marked", async () => {
    const rows = await rowsOf("corrections.csv")
    const own = rows.filter(({ release, follows }) => release === "2" && follows === "false")
    expect(own).toHaveLength(3 + 4 + 62)
    const first = own.find(({ province_code, measure }) => province_code === "33" && measure === "5.3")
    expect(first).toMatchObject({ figure: "points", was: "2.526784", is: "2", note: "Sai <số> & tên", year: "2023" })
    expect(rows.filter(({ figure }) => figure === "rank").every(({ follows }) => follows === "true")).toBe(true)
    const keys = rows.map(({ release, year, province_code, measure, figure }) =>
      [release, year, province_code, measure, figure].join(),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  test("as of a release ends with it", async () => {
    expect(await rowsOf("corrections.csv?release=1")).toEqual([])
    expect(new Set((await rowsOf("corrections.csv?release=2")).map(({ release }) => release))).toEqual(new Set(["2"]))
  })
})

/** Fails unless every element of a document is closed in its turn. Returns the names, in order of their beginnings. */
function elementsOf(document: string): string[] {
  const open: string[] = []
  const seen: string[] = []
  for (const [, close, name, empty] of document.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name)
    else {
      seen.push(name!)
      if (!empty) open.push(name!)
    }
  }
  expect(open).toEqual([])
  return seen
}

describe("the feed", () => {
  const read = async (address: string, locale: "vi" | "en" = "vi") =>
    (await serveFile(correctionsFeed(locale), new Request(`${SITE}/${address}`))).text()

  test("is Atom: id, title, updated, author, self link, an entry for each release", async () => {
    const feed = await read("corrections.vi.atom")
    const elements = elementsOf(feed.replace(/^<\?xml[^>]*\?>/, ""))
    expect(elements.filter((name) => name === "entry")).toHaveLength(3)
    for (const name of ["id", "title", "updated"]) expect(elements.filter((each) => each === name)).toHaveLength(4)
    expect(elements).toContain("author")
    expect(feed).toContain(`<link rel="self" type="application/atom+xml" href="${SITE}/corrections.vi.atom"/>`)
    const ids = [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id!)
    expect(new Set(ids).size).toBe(4)
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  test("keeps an entry's id when a release follows, and wherever the site is", async () => {
    const idsIn = (feed: string) => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id!)
    const [, ...earlier] = idsIn(await read("corrections.vi.atom?release=2"))
    expect(idsIn(await read("corrections.vi.atom")).slice(-2)).toEqual(earlier)
  })

  test("says what changed in the reader's numbers; a note is text, whatever it holds", async () => {
    const vietnamese = await read("corrections.vi.atom")
    expect(vietnamese).toContain("Hưng Yên 2023, Điểm tổng hợp: 44,23 → 43,70")
    expect(vietnamese).toContain("Lý do: Sai &amp;lt;số&amp;gt; &amp;amp; tên")
    const english = await read("corrections.en.atom", "en")
    expect(english).toContain("Hung Yen 2023, Total: 44.23 → 43.70")
    expect(english).toContain("<title>Release 3: 69 figures changed</title>")
  })
})
