import { createHash } from "node:crypto"
import { brotliCompressSync } from "node:zlib"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import type { MapChartSpec } from "@/charts/chart-spec"
import { DARK, LIGHT } from "@/charts/drawing/palette"
import { mapGeometry } from "@/charts/geometry/map-geometry"
import { MapChart, mapHeight } from "@/charts/map/drawing"
import { groupNumber } from "@/charts/wording"
import { madeUpMap } from "./made-up-map"

const PHONE = 328
const SETS = [63, 34] as const
const VIEWS = ["map", "tiles"] as const
const LOCALES = ["vi", "en"] as const
const ALL = SETS.flatMap((set) => VIEWS.flatMap((view) => LOCALES.map((locale) => [set, view, locale] as const)))

function draw(spec: MapChartSpec, width = PHONE, idPrefix = "m-", colours = LIGHT): string {
  const height = mapHeight(spec, width)
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <MapChart spec={spec} width={width} idPrefix={idPrefix} colours={colours} />
    </svg>,
  )
}

/** A line per element, and a checksum in place of each shape: borders are under ODbL and stay out of the repository. */
function golden(svg: string): string {
  const short = (path: string) => createHash("sha256").update(path).digest("hex").slice(0, 12)
  return svg
    .replaceAll(/ d="(M\d+ \d+[lh][^"]+)"/g, (_, path: string) => ` d="${short(path)}"`)
    .replaceAll("><", ">\n<")
}

describe.each(ALL)("%i provinces as %s in %s", (set, view, locale) => {
  const spec = madeUpMap(set, view, locale)
  const svg = draw(spec)

  test("looks as it did when a person last looked", async () => {
    await expect(`${golden(svg)}\n`).toMatchFileSnapshot(`../golden/map-${set}-${view}-${locale}.svg`)
  })

  test("draws every province, leads to it, and names it with its value", () => {
    for (const { href, name, valueText } of spec.units) {
      expect(svg).toContain(`<a href="${href!}" tabindex="-1"><title>${name}: ${valueText}</title>`)
    }
  })

  test.each([280, 328, 360, 768, 1280])("shows and names both archipelagos at %i pixels", (width) => {
    const words = textOf(draw(spec, width))
    for (const name of [...spec.places.hoangSa, ...spec.places.truongSa])
      expect(words).toContain(name.replaceAll(/\s/g, ""))
  })

  test("an archipelago is part of its province: same link, same group's colour", () => {
    for (const [code, archipelago] of [
      ["48", "hoangSa"],
      ["56", "truongSa"],
    ] as const) {
      const { href } = spec.units.find((unit) => unit.code === code)!
      const links = [...svg.matchAll(/<a href="([^"]+)".*?<\/a>/g)]
      const holding = links.filter(([link]) => textOf(link).includes(spec.places[archipelago][1].replaceAll(/\s/g, "")))
      expect(holding.map(([, to]) => to)).toEqual([href])
    }
  })

  test("gives the same bytes for the same spec", () => {
    expect(draw(madeUpMap(set, view, locale))).toBe(svg)
  })

  test("has ids of its own, so that two maps can share a page", () => {
    const ids = [...`${svg}${draw(spec, PHONE, "n-")}`.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(ids).toContain(target)
  })
})

function textOf(svg: string): string {
  return svg
    .replaceAll(/<title>.*?<\/title>/g, "")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/\s/g, "")
}

test("each shape is in the picture once, however often it is shown", () => {
  const shapes = [...draw(madeUpMap(63, "map", "vi")).matchAll(/ d="(M\d+ \d+[lh][^"]+)"/g)].map(([, path]) => path)
  expect(shapes).toHaveLength(63 + 2)
  expect(new Set(shapes).size).toBe(63 + 2)
})

test.each([328, 360, 768, 1280])("the number of its group stands in or beside each province at %i pixels", (width) => {
  const spec = madeUpMap(63, "map", "vi")
  // The number of a province stands at its disc, in the country or an inset; only Đà Nẵng's stands in the sea.
  const numbers = [...draw(spec, width).matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-weight="600">(\d)<\/text>/g)]
  const unnumbered = mapGeometry(63).units.filter(({ code, disc }) => {
    const { group } = spec.units.find((unit) => unit.code === code)!
    const near = numbers.filter(([, x, y]) => Number(x) === disc.x && Math.abs(Number(y) - disc.y) < 40)
    return group && !near.some(([, , , number]) => Number(number) === groupNumber(group))
  })
  expect(unnumbered.map(({ code }) => code)).toEqual(["48"])
  expect(draw(spec, width)).toMatch(/>Đà Nẵng<\/text><text [^>]+>\d<\/text>/)
})

test("provinces without a result are hatched and named in the legend, not coloured", () => {
  const svg = draw(madeUpMap(63, "map", "vi"))
  const hatched = svg.match(/<g fill="url\(#m-hatch-country\)".*?<\/g>/)![0]
  expect([...hatched.matchAll(/<use href="#m-p(\d\d)"/g)].map(([, code]) => code)).toEqual(["26", "82"])
  expect(textOf(svg)).toContain("VĩnhPhúcTiềnGiang")
  expect(draw(madeUpMap(34, "map", "vi"))).not.toMatch(/="url\(#m-hatch-country\)"/)
})

test("links are no tab stops, and in files there are none", () => {
  expect(draw(madeUpMap(63, "map", "vi")).match(/<a (?![^>]*tabindex="-1")/)).toBeNull()
  expect(draw(madeUpMap(63, "map", "vi", false))).not.toContain("<a ")
})

test("dark and light differ in colours only", () => {
  const withoutColours = (svg: string) => svg.replaceAll(/#[0-9a-f]{3,6}"/g, '"')
  const spec = madeUpMap(63, "map", "vi")
  const [light, dark] = [draw(spec), draw(spec, PHONE, "m-", DARK)]
  expect(dark).not.toBe(light)
  expect(withoutColours(dark)).toBe(withoutColours(light))
})

test("a spec of another boundary set is an error, not a wrong map", () => {
  const spec = madeUpMap(63, "map", "vi")
  expect(() => draw({ ...spec, boundarySet: 34 })).toThrow("found 63 units, expected 34")
  const swapped = spec.units.map((unit) => (unit.code === "01" ? { ...unit, code: "99" } : unit))
  expect(() => draw({ ...spec, units: swapped })).toThrow("no unit has the code 01")
})

// With links, titles, numbers and names; the shapes alone are 6.6 and 5.4 kB.
test.each([
  [63, 11_000],
  [34, 8_500],
] as const)("the whole picture of %i provinces weighs at most %i bytes in brotli", (set, bytes) => {
  expect(brotliCompressSync(draw(madeUpMap(set, "map", "vi"))).length).toBeLessThanOrEqual(bytes)
})

test.each([280, 328, 360, 600, 680, 768, 900, 1280])("nothing stands outside a picture of %i pixels", (width) => {
  for (const view of VIEWS) {
    const svg = draw(madeUpMap(63, view, "en"), width)
    const height = mapHeight(madeUpMap(63, view, "en"), width)
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`)
    for (const [, x, y, w, h] of svg.matchAll(/<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)) {
      expect(Number(x) + Number(w)).toBeLessThanOrEqual(width + 0.01)
      expect(Number(y) + Number(h)).toBeLessThanOrEqual(height)
    }
  }
})
