import { geoConicEqualArea } from "d3-geo"
import type { MultiPolygon, Position } from "geojson"

/** A place on the map in whole map units (about 690 m), so that a path needs no decimals. */
export type MapPoint = readonly [x: number, y: number]

// Equal area, because a reader of a coloured map compares areas. Scale and shift are fixed rather than fitted, so that a
// coordinate means the same place in every picture.
const project = geoConicEqualArea().parallels([11, 21]).rotate([-106, 0]).scale(9266).translate([579, -1619])

/** Where a place (degrees east, degrees north, WGS 84) lies. */
export function toMapPoint(place: Position): MapPoint {
  const [x, y] = project([place[0]!, place[1]!])!
  return [Math.round(x), Math.round(y)]
}

/** A closed line in map units; the first point is not repeated at the end. */
export type MapRing = readonly MapPoint[]

/** The rings of a shape on the map, without those that shrank to a line or a dot. */
export function toRings(shape: MultiPolygon): readonly MapRing[] {
  return shape.coordinates
    .flat()
    .map((ring) => ring.map(toMapPoint))
    .map(withoutRepeats)
    .filter((ring) => ring.length >= 3)
}

/** Path data of closed rings in whole numbers, relative after the first point of each: "M10 20l5-3 7 0z". */
export function pathData(rings: readonly MapRing[]): string {
  return rings.map(ringData).join("")
}

function ringData([start, ...rest]: MapRing): string {
  let from = start!
  const steps = rest.flatMap((to) => {
    const step = [to[0] - from[0], to[1] - from[1]]
    from = to
    return step
  })
  return `M${joined(start!)}l${joined(steps)}z`
}

/** A minus sign parts two numbers as well as a blank does. */
function joined(numbers: readonly number[]): string {
  return numbers.join(" ").replaceAll(" -", "-")
}

function withoutRepeats(ring: MapRing): MapRing {
  return ring.filter((point, i) => {
    const before = ring.at(i - 1)! // of the first point: the last one, which repeats it
    return point[0] !== before[0] || point[1] !== before[1]
  })
}

/** A disc in map units, by its centre. */
export type MapDisc = { x: number; y: number; diameter: number }

/** Grid steps in map units: first everywhere, then around the best place found. */
const COARSE = 8
const FINE = 2

/**
 * The largest disc that fits into a shape: the place of its number, and the measure of its tap target, since a fingertip
 * touches in a disc. Found on a grid, so a few map units (a pixel on a phone) smaller than the true one.
 */
export function largestDisc(rings: readonly MapRing[]): MapDisc {
  return rings.map(largestIn).reduce((best, disc) => (disc.diameter > best.diameter ? disc : best))
}

function largestIn(ring: MapRing): MapDisc {
  const [left, top, right, bottom] = boxOf([ring])
  const coarse = bestOn(ring, [left, top, right, bottom], COARSE)
  const near = COARSE - FINE
  return bestOn(ring, [coarse.x - near, coarse.y - near, coarse.x + near, coarse.y + near], FINE)
}

function bestOn(ring: MapRing, [left, top, right, bottom]: MapBox, step: number): MapDisc {
  let best: MapDisc = { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2), diameter: 0 }
  for (let x = left; x <= right; x += step)
    for (let y = top; y <= bottom; y += step) {
      const diameter = isInside(ring, [x, y]) ? Math.floor(2 * distanceToBorder(ring, [x, y])) : 0
      if (diameter > best.diameter) best = { x, y, diameter }
    }
  return best
}

/** Left, top, right, bottom in map units. */
export type MapBox = readonly [left: number, top: number, right: number, bottom: number]

export function boxOf(rings: readonly MapRing[]): MapBox {
  const xs = rings.flat().map(([x]) => x)
  const ys = rings.flat().map(([, y]) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** Even-odd rule: a ray to the right crosses the border an odd number of times. */
export function isInside(ring: MapRing, [x, y]: MapPoint): boolean {
  let inside = false
  ring.forEach(([x1, y1], i) => {
    const [x0, y0] = ring.at(i - 1)!
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside
  })
  return inside
}

/** From a point to the nearest place of the border, in map units. */
function distanceToBorder(ring: MapRing, [x, y]: MapPoint): number {
  const distances = ring.map(([x1, y1], i) => {
    const [x0, y0] = ring.at(i - 1)!
    const [dx, dy] = [x1 - x0, y1 - y0]
    const along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy)
    const part = Math.max(0, Math.min(1, along))
    return Math.hypot(x - x0 - part * dx, y - y0 - part * dy)
  })
  return Math.min(...distances)
}
