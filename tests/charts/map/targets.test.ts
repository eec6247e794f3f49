import { expect, test } from "vitest"
import { mapGeometry, type MapSet, type MapUnit } from "@/charts/geometry/map-geometry"
import type { MapRing } from "@/charts/geometry/map-shapes"
import { HALO, SEA_LABEL, smallestLast } from "@/charts/map/country"
import { ARCHIPELAGO_FRAMES, mapLayout, type Rectangle } from "@/charts/map/layout"
import { tileLayout } from "@/charts/map/tiles"
import { ringsOf } from "../geometry/path-points"
import { TargetPicture } from "./picture"

/** WCAG 2.2, 2.5.8, measured as a disc: a finger touches in a disc. */
const TARGET = 24

/** What leads where in the picture of `width` pixels, drawn in the order of the SVG. */
function targetsAt(boundarySet: MapSet, width: number): TargetPicture {
  const layout = mapLayout(width)
  const { units, archipelagos } = mapGeometry(boundarySet)
  const all: Rectangle = { x: 0, y: 0, width, height: layout.height }
  const picture = new TargetPicture(width, layout.height)
  const onCountry = (unit: MapUnit) => scaled(ringsOf(unit.path), layout.scale, layout.country)
  const place = (box: Rectangle) => scaledBox(box, layout.scale, layout.country)
  for (const unit of smallestLast(units, layout.scale)) picture.stroke(unit.code, onCountry(unit), HALO, all)
  for (const unit of units) picture.fill(unit.code, onCountry(unit), all)
  for (const { id, code } of archipelagos) picture.rectangle(code, place(ARCHIPELAGO_FRAMES[id]))
  picture.rectangle("48", place(SEA_LABEL))
  for (const { box, window, scale } of layout.insets) {
    const origin = { ...box, x: box.x - window.x * scale, y: box.y - window.y * scale }
    for (const unit of units) picture.fill(unit.code, scaled(ringsOf(unit.path), scale, origin), box)
  }
  return picture
}

function scaled(rings: readonly MapRing[], scale: number, { x, y }: Rectangle): readonly MapRing[] {
  return rings.map((ring) => ring.map(([px, py]) => [x + px * scale, y + py * scale] as const))
}

function scaledBox(box: Rectangle, scale: number, { x, y }: Rectangle): Rectangle {
  return { x: x + box.x * scale, y: y + box.y * scale, width: box.width * scale, height: box.height * scale }
}

function tooSmall(boundarySet: MapSet, width: number): readonly string[] {
  const picture = targetsAt(boundarySet, width)
  const codes = mapGeometry(boundarySet).units.map(({ code }) => code)
  return codes.filter((code) => !picture.holdsDisc(code, TARGET))
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
