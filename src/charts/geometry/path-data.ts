import type { MultiPolygon } from "geojson"
import { toMapPoint, type MapPoint } from "./map-projection"

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
