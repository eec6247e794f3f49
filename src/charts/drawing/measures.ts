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
