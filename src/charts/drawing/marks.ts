/** Sizes that every chart shares, in pixels. Text keeps its size however wide the picture is; the arrangement changes. */
export const TEXT = 12
export const LINE = 16
/** From here up there is room beside the marks; below it is a phone. */
export const WIDE_FROM = 560

export const FONT = "'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"

/**
 * The x-height that every typeface is brought to: drawings are laid out for ours, and a reader's own, where bold is very wide, must
 * not run out of them.
 */
export const X_HEIGHT = 0.52

/** A coordinate at a tenth of a pixel: enough for the eye, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Up to here lines are whole and markers filled; after it they are dashed and hollow, in the same four shapes. */
const SHAPES = 4

/** What tells a line from another besides its colour, by its place in the palette. */
export function lineStyle(slot: number): { dash: string | undefined; hollow: boolean } {
  return slot < SHAPES ? { dash: undefined, hollow: false } : { dash: "5 3", hollow: true }
}

/** Outline of a line's marker around a point, about `radius` pixels: disc, square, triangle, diamond. */
export function markerPath(slot: number, x: number, y: number, radius: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx * radius)} ${round(y + dy * radius)}`
  const corners: readonly (readonly [number, number])[][] = [
    [],
    [
      [-0.9, -0.9],
      [0.9, -0.9],
      [0.9, 0.9],
      [-0.9, 0.9],
    ],
    [
      [0, -1.2],
      [1.15, 0.85],
      [-1.15, 0.85],
    ],
    [
      [0, -1.3],
      [1.3, 0],
      [0, 1.3],
      [-1.3, 0],
    ],
  ]
  const shape = corners[slot % SHAPES]!
  if (shape.length > 0) return `M${shape.map(([dx, dy]) => at(dx, dy)).join("L")}Z`
  const r = round(radius)
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
}

export function crossPath(x: number, y: number): string {
  return `M${round(x - 3.5)} ${round(y - 3.5)}l7 7m0 -7l-7 7`
}
