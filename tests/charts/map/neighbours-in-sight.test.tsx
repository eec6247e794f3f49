import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { textWidth } from "@/charts/drawing/text"
import { mapGeometry } from "@/charts/geometry/map-geometry"
import { LocalMap } from "@/charts/map/local-map"

const NAMES = {
  hoangSa: ["Quần đảo Hoàng Sa", "(TP. Đà Nẵng)"],
  truongSa: ["Quần đảo Trường Sa", "(tỉnh Khánh Hòa)"],
} as const
const LONGEST = "Bà Rịa - Vũng Tàu"
const { units } = mapGeometry(63)

/** The map of a province, every name as long as names get. */
function draw(own: string) {
  const shown = [own, ...units.find(({ code }) => code === own)!.borders]
  const places = shown.map((code) => ({ code, name: LONGEST, group: null, href: `/${code}`, label: LONGEST }))
  const svg = renderToStaticMarkup(<LocalMap boundarySet={63} places={places} own={own} names={NAMES} title="" />)
  const [x, , width] = /viewBox="([^"]+)"/.exec(svg)![1]!.split(" ").map(Number) as [number, number, number]
  const middles = [...svg.matchAll(/<text x="([^"]+)"[^>]*>Bà/g)].map(([, middle]) => Number(middle))
  return { x, width, scale: 328 / width, middles }
}

test.each(units.map(({ code }) => code))("the names of province %s and its neighbours stay in the picture", (code) => {
  const { x, width, scale, middles } = draw(code)
  expect(middles.length).toBeGreaterThan(1)
  const half = textWidth(LONGEST, 13) / 2 / scale
  for (const middle of middles) {
    expect(middle - half).toBeGreaterThan(x - 1)
    expect(middle + half).toBeLessThan(x + width + 1)
  }
})

test("far islands do not leave their province a corner of the picture", () => {
  const { box } = units.find(({ code }) => code === "77")!
  expect(draw("77").width).toBeLessThan(box[3] - box[1])
  // Phú Quốc lies no farther out than its province is wide.
  const islands = units.find(({ code }) => code === "91")!.box
  expect(draw("91").width).toBeGreaterThan(islands[2] - islands[0])
})
