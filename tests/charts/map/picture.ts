import { Resvg } from "@resvg/resvg-js"

/** A pixel is looked at in so many parts a side, so that a disc is round. */
const PARTS = 2

/** Each pixel of a picture that is drawn in one colour a code, without softened edges: the later covers the earlier, as on a screen. */
export class TargetPicture {
  private readonly pixels: Uint32Array
  private readonly width: number

  /** @param drawing  what stands in the picture, with colours of {@link colourOf} */
  constructor(
    private readonly codes: readonly string[],
    { width, height, drawing }: { width: number; height: number; drawing: string },
  ) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" shape-rendering="crispEdges">${drawing}</svg>`
    const { pixels } = new Resvg(svg, { fitTo: { mode: "zoom", value: PARTS } }).render()
    this.pixels = new Uint32Array(Uint8Array.from(pixels).buffer)
    this.width = width * PARTS
  }

  /**
   * The codes to which a whole disc somewhere belongs.
   * @param diameter  in pixels
   */
  holdersOfDisc(diameter: number): ReadonlySet<string> {
    const offsets = discOffsets(diameter * PARTS)
    const holders = new Set<number>()
    for (const at of this.pixels.keys()) {
      const own = this.ownerAt(at, 0, 0)
      if (own > 0 && !holders.has(own) && offsets.every(([dx, dy]) => this.ownerAt(at, dx, dy) === own))
        holders.add(own)
    }
    return new Set([...holders].map((number) => this.codes[number - 1]!))
  }

  /** The number of the code at a pixel, from 1; 0 where there is none. */
  private ownerAt(at: number, dx: number, dy: number): number {
    const x = (at % this.width) + dx
    if (x < 0 || x >= this.width) return 0
    // Red comes first, and is the lowest byte.
    return (this.pixels[at + dx + dy * this.width] ?? 0) & 0xff
  }
}

/** The colour in which a code is drawn. */
export function colourOf(codes: readonly string[], code: string): string {
  return `rgb(${codes.indexOf(code) + 1} 0 0)`
}

/** Pixels whose centres lie in a disc around a pixel's centre. */
function discOffsets(diameter: number): readonly (readonly [number, number])[] {
  const reach = Math.ceil(diameter / 2)
  const offsets: [number, number][] = []
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++) if (Math.hypot(dx, dy) <= diameter / 2) offsets.push([dx, dy])
  return offsets
}
