import { expect, test } from "vitest"
import { mapGeometry, type MapSet } from "@/charts/geometry/map-geometry"
import { HALO, SEA_LABEL, smallestLast } from "@/charts/map/country"
import { ARCHIPELAGO_FRAMES, mapLayout, type Rectangle } from "@/charts/map/layout"
import { tileLayout } from "@/charts/map/tiles"
import { colourOf, TargetPicture } from "./picture"

/** WCAG 2.2, 2.5.8, measured as a disc: a finger touches in a disc. */
const TARGET = 24

/** What leads where in the picture of `width` pixels, drawn in the order of the page. */
function targetsAt(boundarySet: MapSet, width: number): TargetPicture {
  const { country, insets, scale, height } = mapLayout(width)
  const { units, archipelagos } = mapGeometry(boundarySet)
  const codes = units.map(({ code }) => code)
  const colour = (code: string) => colourOf(codes, code)
  const halos = smallestLast(units, scale).map(({ code, path }) => `<path d="${path}" stroke="${colour(code)}"/>`)
  const shapes = units.map(({ code, path }) => `<path d="${path}" fill="${colour(code)}"/>`)
  const rectangle = (code: string, { x, y, width, height }: Rectangle) =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour(code)}"/>`
  const seas = [
    ...archipelagos.map(({ id, code }) => rectangle(code, ARCHIPELAGO_FRAMES[id])),
    rectangle("48", SEA_LABEL),
  ]
  const enlarged = insets.map(({ box, window }) => {
    const view = [window.x, window.y, window.width, window.height].join(" ")
    return `<svg x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" viewBox="${view}">${shapes.join("")}</svg>`
  })
  const drawing = `<g transform="translate(${country.x} ${country.y}) scale(${scale})">
    <g fill="none" stroke-linejoin="round" stroke-width="${(2 * HALO) / scale}">${halos.join("")}</g>${shapes.join("")}${seas.join("")}</g>${enlarged.join("")}`
  return new TargetPicture(codes, { width, height, drawing })
}

function tooSmall(boundarySet: MapSet, width: number): readonly string[] {
  const large = targetsAt(boundarySet, width).holdersOfDisc(TARGET)
  const codes = mapGeometry(boundarySet).units.map(({ code }) => code)
  return codes.filter((code) => !large.has(code))
}

test.each([
  [63, 360],
  [63, 328],
  [63, 680],
  [34, 360],
  [34, 328],
  [34, 680],
] as const)("each of %i provinces can be tapped on a map of %i pixels", (boundarySet, width) => {
  expect(tooSmall(boundarySet, width)).toEqual([])
})

test("without insets and halos most would be too small, so the measure is able to fail", () => {
  const { scale } = mapLayout(360)
  const small = mapGeometry(63).units.filter(({ disc }) => disc.diameter * scale < TARGET)
  expect(small.length).toBeGreaterThan(30)
})

test.each([63, 34] as const)("tiles of the %i provinces are 44 pixels wide on a phone", (boundarySet) => {
  expect(tileLayout(mapGeometry(boundarySet), 328).side).toBeGreaterThanOrEqual(44)
})
