import { geoConicEqualArea } from "d3-geo"
import type { Position } from "geojson"

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
