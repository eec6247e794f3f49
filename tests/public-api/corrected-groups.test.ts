import { parse } from "csv-parse/sync"
import { beforeAll, expect, test } from "vitest"
import { GET as embed } from "@/app/embed/[chart]/route"
import { correctionsFeed } from "@/app/corrections-feed"
import { importPackage } from "@/importer/import-package"
import { loadCorrectionsPage } from "@/public-api/corrections-page"
import { FILES } from "@/public-api/files/catalogue"
import { serveFile } from "@/public-api/files/serve-file"
import { correctionsOf } from "@/queries/corrections"
import { createSmallDatabase } from "../database"
import { SeedCopy } from "../importer/seed-copy"
import { onRealData, SITE } from "./real-data"

const data = onRealData(createSmallDatabase)

/** Release 2 cuts the groups of the total of 2022 over the 61 provinces with one, as this site once did; release 3 over the 63 that PAPI counted. */
beforeAll(async () => {
  const seed = SeedCopy.small()
  const databaseUrl = data.database().url
  seed.edit("group_cuts.csv", "2022,,63,", (line) => line.replace("2022,,63,", "2022,,61,"))
  const right = SeedCopy.small()
  for (const { folder } of [seed, right]) await importPackage({ path: folder, databaseUrl })
  for (const copy of [seed, right]) copy.remove()
})

/** Khánh Hòa, Quảng Nam, Đồng Tháp, Sơn La, Phú Yên: groups from 1 (best) to 4, before and after. */
const REGROUPED = [
  ["56", 2, 1],
  ["49", 3, 2],
  ["87", 3, 2],
  ["14", 4, 3],
  ["54", 4, 3],
] as const

test("a group that is cut anew is a correction, and nothing else is one", async () => {
  const found = await correctionsOf(3)
  expect(new Set(found.map(({ year, measure, figure }) => `${year} ${measure} ${figure}`))).toEqual(
    new Set(["2022 total group"]),
  )
  for (const [code, was, is] of REGROUPED) expect(found).toContainEqual(expect.objectContaining({ code, was, is }))
})

test("the corrections page counts and shows it, as a figure that PAPI published", async () => {
  const [newest] = (await loadCorrectionsPage())!.releases
  expect(newest).toMatchObject({ corrected: REGROUPED.length, moved: { ranks: 0, groups: 0 } })
  for (const [code, was, is] of REGROUPED)
    expect(newest!.shown).toContainEqual(expect.objectContaining({ code, figure: "group", was, is }))
})

test.each([
  ["vi", "Khánh Hòa 2022, Điểm tổng hợp, nhóm: Trung bình cao → Cao nhất"],
  ["en", "Khanh Hoa 2022, Total, group: High average → Best performers"],
] as const)("the feed names the group before and now (%s)", async (locale, line) => {
  const feed = correctionsFeed(locale)
  expect(await (await serveFile(feed, new Request(`${SITE}/${feed.name}`))).text()).toContain(line)
})

test.each([
  ["map", "year=2022", ["5 số liệu ở đây đã được đính chính, đầu tiên là Khánh Hòa"]],
  ["ranking", "year=2022", ["5 số liệu ở đây đã được đính chính, đầu tiên là Khánh Hòa"]],
  ["map", "year=2019", []],
  ["ranking", "year=2019", []],
  ["trend", "province=khanh-hoa", []],
])("a pinned %s?%s confesses what it draws that was corrected, and else is silent", async (chart, query, confessed) => {
  const request = new Request(`${SITE}/embed/${chart}?${query}&release=2`)
  const html = await (await embed(request, { params: Promise.resolve({ chart }) })).text()
  const told = html.match(/\d+ số liệu ở đây đã được đính chính, đầu tiên là [^(]*(?= \()/g) ?? []
  expect([...new Set(told)]).toEqual(confessed)
})

test("corrections.csv has it", async () => {
  const file = FILES.get("corrections.csv")!
  const text = await (await serveFile(file, new Request(`${SITE}/corrections.csv`))).text()
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, record_delimiter: "\r\n" })
  for (const [province_code, was, is] of REGROUPED)
    expect(rows).toContainEqual(
      expect.objectContaining({
        release: "3",
        year: "2022",
        province_code,
        figure: "group",
        follows: "false",
        was: `${was}`,
        is: `${is}`,
      }),
    )
})
