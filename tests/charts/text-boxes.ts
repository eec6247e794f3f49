import { textWidth } from "@/charts/drawing/text"

/** Where a piece of text stands in a picture, in pixels. */
export type TextBox = { text: string; size: number; left: number; right: number; top: number; bottom: number }

type Style = {
  x: number
  xs: readonly number[]
  y: number
  size: number
  weight: 400 | 600
  anchor: string
  shift: { x: number; y: number }
  /** pixels of a unit */
  scale: number
}

const START: Style = { x: 0, xs: [], y: 0, size: 12, weight: 400, anchor: "start", shift: { x: 0, y: 0 }, scale: 1 }
/** Height of capitals above the baseline with their marks, and of tails below it, as parts of the size. */
const [ABOVE, BELOW] = [0.8, 0.22]
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
}

/** The boxes of all texts of an SVG made of groups with `translate`, pictures in it, `text` and `tspan` with places of their own. */
export function textBoxes(svg: string): TextBox[] {
  const styles = [START]
  const boxes: TextBox[] = []
  // Where text goes on that has no place of its own.
  let pen: number | null = null
  const drawn = svg.replaceAll(/<(title|desc|style)>.*?<\/\1>/gs, "")
  for (const [, closing, tag, attributes, text] of drawn.matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) {
      const said = text.replaceAll(/&[#\w]+;/g, (entity) => ENTITIES[entity]!)
      const style = styles.at(-1)!
      // A letter each, where they have places of their own.
      if (style.xs.length > 1) boxes.push(...style.xs.map((x, index) => boxOf(said[index] ?? "", { ...style, x })))
      else {
        const box: TextBox = boxOf(said, style)
        const on: number = pen === null || style.anchor !== "start" ? 0 : pen - box.left
        boxes.push({ ...box, left: box.left + on, right: box.right + on })
        pen = box.right + on
      }
    } else if (closing) styles.pop()
    else if (!attributes!.endsWith("/")) {
      styles.push(styleOf(tag!, attributes!, styles.at(-1)!))
      if (tag === "text" || / x="/.test(attributes!)) pen = null
    }
  }
  return boxes.filter((box) => box.text.trim() !== "")
}

function styleOf(tag: string, attributes: string, outer: Style): Style {
  const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1]
  const [, dx, dy] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(of("transform") ?? "") ?? []
  const nested = tag === "svg" && of("x") !== undefined ? of("viewBox")!.split(" ").map(Number) : [0, 0, 1]
  const scale = nested[2] === 1 ? outer.scale : (outer.scale * Number(of("width"))) / nested[2]!
  const [alongX, alongY] =
    tag === "svg" ? [Number(of("x") ?? 0), Number(of("y") ?? 0)] : [Number(dx ?? 0), Number(dy ?? 0)]
  const shift = {
    x: outer.shift.x + alongX * outer.scale - nested[0]! * scale,
    y: outer.shift.y + alongY * outer.scale - nested[1]! * scale,
  }
  const placed = tag === "text" || tag === "tspan"
  const xs = placed ? (of("x") ?? "").split(" ").filter(Boolean).map(Number) : []
  return {
    xs,
    x: placed ? (xs[0] ?? outer.x) : outer.x,
    y: placed ? Number(of("y") ?? outer.y) + Number(of("dy") ?? 0) : outer.y,
    size: Number(of("font-size") ?? outer.size),
    weight: of("font-weight") === "600" ? 600 : of("font-weight") === "400" ? 400 : outer.weight,
    anchor: of("text-anchor") ?? outer.anchor,
    shift,
    scale,
  }
}

function boxOf(text: string, { x, y, size: units, weight, anchor, shift, scale }: Style): TextBox {
  const size = units * scale
  const width = textWidth(text, size, weight)
  const left = shift.x + x * scale - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0)
  const baseline = shift.y + y * scale
  return { text, size, left, right: left + width, top: baseline - ABOVE * size, bottom: baseline + BELOW * size }
}

/** Pairs of texts that cover each other by more than half a pixel each way. */
export function overlaps(boxes: readonly TextBox[]): string[] {
  const downwards = boxes.toSorted((a, b) => a.top - b.top)
  return downwards.flatMap((a, index) => {
    const found: string[] = []
    for (let next = index + 1; next < downwards.length && downwards[next]!.top < a.bottom - 0.5; next++) {
      const b = downwards[next]!
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (across > 0.5 && down > 0.5) found.push(`"${a.text}" and "${b.text}"`)
    }
    return found
  })
}
