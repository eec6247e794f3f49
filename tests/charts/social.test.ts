import { describe, expect, test } from "vitest"
import type { ChartKind } from "@/charts/chart-spec"
import { pngOf, socialSvg } from "@/charts/files/draw"
import type { Locale } from "@/domain/bilingual"
import { chartOf } from "./examples"
import { overlaps, textBoxes } from "./text-boxes"

const PICTURES: readonly (readonly [ChartKind, Record<string, string>, Locale])[] = [
  ["ranking", {}, "vi"],
  ["ranking", { dimension: "2" }, "en"],
  ["ranking", { province: "hung-yen", year: "2023" }, "vi"],
  ["ranking", { province: "ba-ria-vung-tau", year: "2024", dimension: "2" }, "vi"],
  ["ranking", { province: "thua-thien-hue", year: "2024", dimension: "4" }, "en"],
  ["ranking", { province: "lam-dong", dimension: "knowledge-of-leaders" }, "vi"],
  ["ranking", { province: "bac-giang", year: "2021" }, "vi"],
  ["ranking", { province: "bac-giang", year: "2021" }, "en"],
  ["ranking", { province: "hung-yen,thai-binh,bac-giang", year: "2021", dimension: "2" }, "vi"],
  ["trend", { province: "ba-ria-vung-tau,thua-thien-hue,ho-chi-minh" }, "vi"],
  ["change", { province: "ba-ria-vung-tau", from: "2023", to: "2024" }, "vi"],
  ["profile", { province: "thua-thien-hue", year: "2024" }, "en"],
  ["spread", { province: "hung-yen" }, "vi"],
  ["strip", { province: "ba-ria-vung-tau,thua-thien-hue,hung-yen", year: "2022" }, "vi"],
  ["scorecard", { province: "ba-ria-vung-tau" }, "vi"],
  ["map", { year: "2019", dimension: "2" }, "vi"],
]

describe.each(PICTURES)("the picture of a link: %s %o in %s", (kind, params, locale) => {
  test("no words cover others, leave the picture or are smaller than 28 pixels", async () => {
    const svg = await socialSvg(await chartOf(kind, params, locale))
    const boxes = textBoxes(svg)
    expect(overlaps(boxes)).toEqual([])
    expect(boxes.filter(({ left, right, top, bottom }) => left < 0 || right > 1200 || top < 0 || bottom > 630)).toEqual(
      [],
    )
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28)
  })
})

test("says who, how many points, which group, which place, which year and whose site", async () => {
  const svg = await socialSvg(await chartOf("ranking", { province: "hung-yen", year: "2023" }))
  const words = textBoxes(svg).map(({ text }) => text)
  for (const word of ["Hưng Yên", "44,23", "Nhóm cao nhất", "hạng 12 trên 61", "PAPI 2023", "Bảng điểm PAPI"])
    expect(words.join("\n")).toContain(word)
  expect(words.join(" ")).toContain("không phải của PAPI")
})

test("is 1200 by 630 pixels and lighter than 300 kB", async () => {
  const png = pngOf(await socialSvg(await chartOf("ranking", { province: "ba-ria-vung-tau" })), 1200)
  const view = new DataView(png.buffer, png.byteOffset)
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630])
  expect(png.length).toBeLessThan(300_000)
})
