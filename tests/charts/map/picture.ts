import { distanceToBorder, type MapRing } from "@/charts/geometry/map-shapes"
import type { Rectangle } from "@/charts/map/layout"

/** What a finger finds at each pixel of a picture: the code of a province, or null. Drawn like SVG: the later covers the earlier. */
export class TargetPicture {
  private readonly owners: (string | null)[]

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.owners = new Array<string | null>(width * height).fill(null)
  }

  /** Fills what lies inside the rings (in pixels) and within the clip. */
  fill(code: string, rings: readonly MapRing[], clip: Rectangle): void {
    for (const ring of rings) {
      const crossings = new Map<number, readonly number[]>()
      this.forPixels(boxOf(ring, 0), clip, (x, y) => {
        if (!crossings.has(y)) crossings.set(y, crossingsOf(ring, y))
        if (crossings.get(y)!.filter((at) => x < at).length % 2 === 1) this.set(x, y, code)
      })
    }
  }

  /** Draws what lies within `reach` pixels of the rings' lines. */
  stroke(code: string, rings: readonly MapRing[], reach: number, clip: Rectangle): void {
    for (const ring of rings)
      for (const [i, end] of ring.entries()) {
        const piece = [ring.at(i - 1)!, end]
        this.forPixels(
          boxOf(piece, reach),
          clip,
          (x, y) => distanceToBorder(piece, [x, y]) <= reach && this.set(x, y, code),
        )
      }
  }

  rectangle(code: string, box: Rectangle): void {
    this.forPixels(box, box, (x, y) => this.set(x, y, code))
  }

  /** Whether a whole disc somewhere belongs to the province. */
  holdsDisc(code: string, diameter: number): boolean {
    const offsets = discOffsets(diameter)
    return this.owners.some((owner, at) => {
      if (owner !== code) return false
      const [x, y] = [at % this.width, Math.floor(at / this.width)]
      return offsets.every(([dx, dy]) => this.at(x + dx, y + dy) === code)
    })
  }

  private at(x: number, y: number): string | null | undefined {
    return x < 0 || x >= this.width ? undefined : this.owners[y * this.width + x]
  }

  private set(x: number, y: number, code: string): void {
    this.owners[Math.floor(y) * this.width + Math.floor(x)] = code
  }

  /** Calls back with the centre of each pixel in both boxes. */
  private forPixels(a: Rectangle, b: Rectangle, visit: (x: number, y: number) => void): void {
    const left = Math.max(0, Math.floor(Math.max(a.x, b.x)))
    const top = Math.max(0, Math.floor(Math.max(a.y, b.y)))
    const right = Math.min(this.width, Math.ceil(Math.min(a.x + a.width, b.x + b.width)))
    const bottom = Math.min(this.height, Math.ceil(Math.min(a.y + a.height, b.y + b.height)))
    for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) visit(x + 0.5, y + 0.5)
  }
}

/** Where the border crosses a row of pixels: a pixel is inside when an odd number of crossings lie to its right. */
function crossingsOf(ring: MapRing, y: number): readonly number[] {
  return ring.flatMap(([x1, y1], i) => {
    const [x0, y0] = ring.at(i - 1)!
    return y0 > y !== y1 > y ? [((x1 - x0) * (y - y0)) / (y1 - y0) + x0] : []
  })
}

function boxOf(ring: MapRing, margin: number): Rectangle {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  const [x, y] = [Math.min(...xs) - margin, Math.min(...ys) - margin]
  return { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y }
}

/** Pixels whose centres lie in a disc around a pixel's centre. */
function discOffsets(diameter: number): readonly (readonly [number, number])[] {
  const reach = Math.ceil(diameter / 2)
  const offsets: [number, number][] = []
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++) if (Math.hypot(dx, dy) <= diameter / 2) offsets.push([dx, dy])
  return offsets
}
