import type { MapRing } from "@/charts/geometry/map-shapes"

/** Reads our path data back into rings: the inverse of `pathData`. */
export function ringsOf(path: string): readonly MapRing[] {
  return path
    .split("M")
    .filter((part) => part !== "")
    .map((part) => {
      const [start, steps] = part.replace("z", "").split("l")
      let [x, y] = numbersOf(start!) as [number, number]
      const ring: [number, number][] = [[x, y]]
      const values = numbersOf(steps!)
      for (let i = 0; i < values.length; i += 2) {
        x += values[i]!
        y += values[i + 1]!
        ring.push([x, y])
      }
      return ring
    })
}

function numbersOf(text: string): readonly number[] {
  return (text.match(/-?\d+/g) ?? []).map(Number)
}
