import { describe, expect, test } from "vitest"
import { CHARTS } from "@/charts/catalogue"
import type { ChartParams } from "@/charts/chart-definition"
import { EmbedDocument } from "@/charts/embed/embed-document"
import { oEmbedOf } from "@/charts/embed/oembed"
import { csvFile } from "@/charts/files/chart-file"
import { documentOf, svgFile } from "@/charts/files/draw"
import { makeChart } from "@/charts/make-chart"
import { wordingOf } from "@/charts/wording"
import type { Locale } from "@/domain/bilingual"
import { correctedQueries } from "./corrected-queries"

const FIRST = { importedAt: "2025-04-15T02:00:00.000Z" }
const SECOND = "2026-05-11T20:00:00.000Z" // 12 May in Viet Nam
// Hưng Yên's 5.3 of 2023 is raised by a tenth, which is made up.
const HUNG_YEN = { year: 2023, province: "33", subDimension: "5.3" }

const published = correctedQueries([FIRST])
const score = await scoreOf("5.3")
const corrected = correctedQueries([FIRST, { importedAt: SECOND, score: { ...HUNG_YEN, score: score + 0.1 } }])

async function scoreOf(measure: string): Promise<number> {
  const rows = await published.resultsOf(2023, measure)
  return rows.find(({ code }) => code === HUNG_YEN.province)!.points
}

const draw = (kind: string, params: ChartParams, locale: Locale = "vi", queries = corrected) =>
  makeChart(kind, { ...params, release: "1" }, locale, queries)

const confession = async (kind: string, params: ChartParams, locale?: Locale) =>
  (await draw(kind, params, locale)).notes.find(({ correction }) => correction)?.text

describe("a chart of an older release, where a figure drawn in it has been corrected since", () => {
  test.each([
    [
      "trend",
      { province: "hung-yen,ha-noi" },
      "Đã đính chính ngày 12/05/2026: Hưng Yên 2023 từ 44,23 thành 44,33. Biểu đồ này giữ số cũ.",
    ],
    [
      "trend",
      { province: "hung-yen", dimension: "5" },
      /^Đã đính chính ngày 12\/05\/2026: Hưng Yên 2023 từ \d,\d\d thành \d,\d\d\. /,
    ],
    [
      "ranking",
      { year: "2023" },
      "Đã đính chính ngày 12/05/2026: Hưng Yên (điểm) từ 44,23 thành 44,33. Biểu đồ này giữ số cũ.",
    ],
    ["map", { year: "2023" }, /Hưng Yên \(điểm\) từ 44,23 thành 44,33/],
    ["spread", {}, /Hưng Yên 2023 từ 44,23 thành 44,33/],
    [
      "profile",
      { province: "hung-yen", year: "2023", dimension: "5" },
      /^2 số liệu ở đây đã được đính chính, đầu tiên là 5\.3\. .* \(điểm\) từ 2,53 thành 2,63 /,
    ],
    [
      "profile",
      { province: "can-tho", year: "2023" },
      /: 5\. Thủ tục hành chính công \(cao nhất\) từ 7,64 thành 7,66\./,
    ],
    [
      "change",
      { province: "hung-yen", from: "2023", to: "2024" },
      /^3 số liệu ở đây đã được đính chính, đầu tiên là Điểm tổng hợp PAPI \(/,
    ],
  ])("%s %o says so", async (kind, params, line) => {
    expect(await confession(kind, params)).toMatch(line)
  })

  test("draws the old figures, and is otherwise the same", async () => {
    const [before, after] = [
      await draw("trend", { province: "hung-yen" }, "vi", published),
      await draw("trend", { province: "hung-yen" }),
    ]
    expect(after.table).toEqual(before.table)
    const [note, ...notes] = after.notes
    expect({ ...after, notes, description: after.description.replace(` ${note!.text}`, "") }).toEqual(before)
  })

  test("says it in the picture, the text for those who do not see it, the table, the frame and oEmbed's title", async () => {
    const line = "Corrected on 12 May 2026: Hung Yen 2023 from 44.23 to 44.33. This chart keeps the old figure."
    const spec = await draw("trend", { province: "hung-yen" }, "en")
    const params = { province: "hung-yen", release: "1" }
    const request = { id: "trend", locale: "en" as const, theme: "light" as const, width: null, size: null, params }
    expect((await svgFile(spec, 1200, "light")).replaceAll(/<\/tspan><tspan[^>]*>/g, " ")).toContain(line)
    expect(spec.description).toContain(line)
    expect(csvFile(spec, wordingOf("en"))).toContain(line)
    const html = await documentOf(
      <EmbedDocument spec={spec} said={[]} request={request} origin="https://papi.example" />,
    )
    expect(html).toContain(`${line} <a href="/en/corrections"`)
    const asked = { chart: request, format: "json" as const, maxWidth: null, maxHeight: null }
    expect(oEmbedOf(spec, asked, "https://papi.example").title).toBe(
      `Hung Yen: PAPI aggregate score, 2011–2024 (${line})`,
    )
  })

  test("names the day on which the figure got its present value, not of a later release", async () => {
    const mended = { importedAt: "2026-03-01T02:00:00.000Z", score: { ...HUNG_YEN, score: score + 0.1 } }
    const later = { importedAt: SECOND, score: { ...HUNG_YEN, province: "01", score: 2 } }
    const queries = correctedQueries([FIRST, mended, later])
    const { notes } = await draw("trend", { province: "hung-yen" }, "en", queries)
    expect(notes[0]!.text).toMatch(/^Corrected on 1 March 2026: Hung Yen 2023 from 44.23 to 44.33\./)
  })

  test("shows a difference that two decimals would hide", async () => {
    const queries = correctedQueries([FIRST, { importedAt: SECOND, score: { ...HUNG_YEN, score: score + 0.0001 } }])
    const { notes } = await draw("trend", { province: "hung-yen" }, "en", queries)
    expect(notes[0]!.text).toMatch(/Hung Yen 2023 from 44\.2[23]\d+ to 44\.2[23]\d+\./)
    const [, was, is] = /from (\S+) to (\S+)\. /.exec(notes[0]!.text)!
    expect(was).not.toBe(is)
  })

  test("of several names the first, and how many", async () => {
    const also = { importedAt: SECOND, score: { ...HUNG_YEN, year: 2022, score: score + 0.1 } }
    const queries = correctedQueries([FIRST, { importedAt: SECOND, score: { ...HUNG_YEN, score: score + 0.1 } }, also])
    const { notes } = await draw("trend", { province: "hung-yen" }, "en", queries)
    expect(notes[0]!.text).toMatch(/^2 figures drawn here have been corrected since, first Hung Yen 2022 from /)
  })
})

describe("a chart in which nothing has been corrected", () => {
  test.each([
    ["trend", { province: "ha-noi,da-nang" }],
    ["trend", { province: "hung-yen", from: "2024" }],
    ["trend", { province: "hung-yen", dimension: "1" }],
    ["ranking", { year: "2024" }],
    ["ranking", { year: "2023", dimension: "8" }],
    ["profile", { province: "hung-yen", year: "2024" }],
    ["change", { province: "ha-noi", from: "2023", to: "2024" }],
    ["map", { year: "2022" }],
    ["spread", { dimension: "8" }],
  ])("%s %o is silent, to the byte", async (kind, params) => {
    const [before, after] = [await draw(kind, params, "vi", published), await draw(kind, params)]
    expect(await svgFile(after, 720, "light")).toBe(await svgFile(before, 720, "light"))
    expect(JSON.stringify(after)).toBe(JSON.stringify(before))
  })

  test.each(Object.entries(CHARTS))(
    "%s without a year is silent after a release that changed nothing",
    async (kind, { examples }) => {
      const nothing = correctedQueries([FIRST, { importedAt: SECOND }])
      const { notes } = await draw(kind, examples[0]!.params, "vi", nothing)
      expect(notes.some(({ correction }) => correction)).toBe(false)
    },
  )
})
