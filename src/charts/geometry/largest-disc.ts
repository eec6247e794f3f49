import type { MapPoint } from "./map-projection"
import type { MapRing } from "./path-data"

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

/** The smallest upright box around the rings. */
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
export function distanceToBorder(ring: MapRing, [x, y]: MapPoint): number {
  const distances = ring.map(([x1, y1], i) => {
    const [x0, y0] = ring.at(i - 1)!
    const [dx, dy] = [x1 - x0, y1 - y0]
    const along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy)
    const part = Math.max(0, Math.min(1, along))
    return Math.hypot(x - x0 - part * dx, y - y0 - part * dy)
  })
  return Math.min(...distances)
}
